import { describe, expect, test } from 'vitest'
import { missedSessions, type SessionDemand } from './facts/missed-sessions.ts'
import { documentState } from './fields/document-state.ts'

const quarterly: SessionDemand = {
  subject: 'WORKING_GROUP',
  item: 'пункт 4.5 приложения',
  kind: 'QUARTERLY',
  start: '2021-01-01',
  end: '2021-12-31',
}
const monthly: SessionDemand = {
  subject: 'INTERIM_RESULTS',
  item: 'пункт 2.2 приказа',
  kind: 'MONTHLY',
  start: '2021-04-01',
  end: '2021-12-31',
}
const windows = (demand: SessionDemand, on: string, sessions: Parameters<typeof missedSessions>[1] = []) =>
  missedSessions([demand], sessions, on).map(({ opensOn, dueOn }) => `${opensOn}..${dueOn}`)

describe('missed sessions', () => {
  test('are counted by quarter and by month, once the window has passed', () => {
    expect(windows(quarterly, '2021-03-31')).toEqual([])
    expect(windows(quarterly, '2021-04-01')).toEqual(['2021-01-01..2021-03-31'])
    expect(windows(monthly, '2021-06-30')).toEqual(['2021-04-01..2021-04-30', '2021-05-01..2021-05-31'])
    expect(windows(quarterly, '2022-01-01')).toHaveLength(4)
    expect(windows(monthly, '2022-01-01')).toHaveLength(9)
  })

  test('end where a session was held, and for interim results only where it reviewed them', () => {
    const silent = [{ heldOn: '2021-04-30', reviewsInterim: false }]
    expect(windows(quarterly, '2021-07-01', silent)).toEqual(['2021-01-01..2021-03-31'])
    expect(windows(monthly, '2021-05-01', silent)).toEqual(['2021-04-01..2021-04-30'])
    expect(windows(monthly, '2021-05-01', [{ heldOn: '2021-04-30', reviewsInterim: true }])).toEqual([])
  })

  test('cut the first and the last window at the term itself', () => {
    const odd = { ...monthly, start: '2021-04-15', end: '2021-06-10' }
    expect(windows(odd, '2022-01-01')).toEqual([
      '2021-04-15..2021-04-30',
      '2021-05-01..2021-05-31',
      '2021-06-01..2021-06-10',
    ])
  })

  test('are unknown for a term that does not recur or has no bounds', () => {
    expect(windows({ ...monthly, kind: 'BY_SCHEDULE' }, '2022-01-01')).toEqual([])
    expect(windows({ ...monthly, end: null }, '2022-01-01')).toEqual([])
  })
})

test('a document is expected, overdue, drafted and approved by the day asked', () => {
  const days = { dueOn: '2021-03-25', draftedOn: '2021-04-10', approvedOn: '2021-05-01' }
  const at = (on: string) => documentState(days, on)
  expect(['2021-03-25', '2021-03-26', '2021-04-10', '2021-05-01'].map(at)).toEqual([
    'EXPECTED',
    'OVERDUE',
    'DRAFTED',
    'APPROVED',
  ])
})
