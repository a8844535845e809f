import { beforeAll, describe, expect, test } from 'vitest'
import type { GrantSpec } from '../auth/resolve-grant.ts'
import { globalId } from '../graphql/global-id.ts'
import { administrator, testServer } from '../testing/server.ts'

const server = testServer({ visitor: administrator, now: '2023-12-20T09:00:00Z' })
const db = () => server().database.db

const perform = async (
  name: string,
  input: object,
  fields = 'record { id version decisions { id version text state responsible { __typename } } }',
  as?: readonly GrantSpec[],
) => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`
  const { data, errors } = await server().ask(
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} } }`,
    { input },
    as ? { as } : {},
  )
  return errors.length > 0 ? { code: errors[0]?.extensions?.code } : data[name].record
}
const read = async (
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
  as?: readonly GrantSpec[],
) => {
  const { data, errors } = await server().ask(query, variables, as ? { as } : {})
  expect(errors).toEqual([])
  return data
}

let roadmap = ''
let school = ''
let neighbour = ''
let activity = ''
const keys = { school: '' }
beforeAll(async () => {
  const plan = await db().roadmap.findUniqueOrThrow({ where: { key: 'khotynets' } })
  roadmap = globalId('Roadmap', plan.id)
  const [own, next] = await db().school.findMany({
    where: { municipality: { key: 'khotynets' } },
    orderBy: { key: 'asc' },
  })
  school = globalId('School', own?.id ?? '')
  neighbour = globalId('School', next?.id ?? '')
  keys.school = own?.key ?? ''
  const due = await db().obligation.findFirstOrThrow({
    where: {
      roadmapId: plan.id,
      dueOn: { gte: new Date('2023-12-01') },
      opensOn: { lte: new Date('2023-12-10') },
    },
    orderBy: { dueOn: 'asc' },
  })
  activity = globalId('Activity', due.activityId ?? '')
})

const meetingOf = (more: object = {}) => ({
  version: 0,
  roadmap,
  title: 'Заседание рабочей группы',
  date: '2023-12-11',
  isHeld: true,
  agenda: 'Итоги полугодия',
  protocolNumber: '4',
  participants: ['Начальник отдела', 'Директор школы'],
  decisions: [
    { text: 'Составить планы', dueOn: '2023-12-15', responsible: school },
    { text: 'Подвести итоги', dueOn: '2024-01-15', responsible: neighbour },
    { text: 'Обсудить ещё раз' },
  ],
  ...more,
})

describe('a meeting', () => {
  test('keeps participants by position and decisions, which are listed as duties by their terms', async () => {
    const meeting = await perform('saveMeeting', meetingOf())
    expect(meeting.decisions.map(({ state }: { state: string }) => state)).toEqual([
      'OVERDUE',
      'OPEN',
      'OPEN',
    ])
    const card = await read(
      `query ($r: ID!) { node(id: $r) { ... on Roadmap { meetings { totalCount nodes { title date isHeld
        participants { title } decisions { text dueOn responsible { ... on School { id } } } } } } } }`,
      { r: roadmap },
    )
    expect(card.node.meetings).toMatchObject({
      totalCount: 1,
      nodes: [
        {
          date: '2023-12-11',
          participants: [{ title: 'Начальник отдела' }, { title: 'Директор школы' }],
          decisions: [
            { dueOn: '2023-12-15', responsible: { id: school } },
            { dueOn: '2024-01-15', responsible: { id: neighbour } },
            { dueOn: null, responsible: null },
          ],
        },
      ],
    })
    const late =
      '{ meetingDecisions(filter: { state: OVERDUE }) { totalCount nodes { text state meeting { title } } } }'
    const answer = await server().ask(late)
    expect(answer.errors).toEqual([])
    expect(answer.statements).toHaveLength(1)
    expect(answer.data.meetingDecisions).toMatchObject({
      totalCount: 1,
      nodes: [{ text: 'Составить планы' }],
    })
    const texts = async (filter: object) => {
      const { meetingDecisions } = await read(
        'query ($filter: MeetingDecisionFilter) { meetingDecisions(filter: $filter) { nodes { text } } }',
        { filter },
      )
      return meetingDecisions.nodes.map((one: { text: string }) => one.text)
    }
    expect(await texts({ roadmap })).toEqual(['Составить планы', 'Подвести итоги', 'Обсудить ещё раз'])
    expect(await texts({ school })).toEqual(['Составить планы'])
    expect(await texts({ state: 'OVERDUE', on: '2024-02-01' })).toEqual(['Составить планы', 'Подвести итоги'])
    expect(await texts({ dueFrom: '2024-01-01', dueTo: '2024-01-31' })).toEqual(['Подвести итоги'])
    // What is corrected keeps its record; what is left out leaves the list.
    const [first] = meeting.decisions
    const again = await perform(
      'saveMeeting',
      meetingOf({
        meeting: meeting.id,
        version: 1,
        decisions: [
          {
            decision: first.id,
            text: 'Составить и утвердить планы',
            dueOn: '2023-12-15',
            responsible: school,
          },
        ],
      }),
    )
    expect(again.decisions).toMatchObject([{ id: first.id, version: 2, text: 'Составить и утвердить планы' }])
    expect(await texts({ meeting: meeting.id })).toEqual(['Составить и утвердить планы'])
    expect((await perform('saveMeeting', meetingOf({ meeting: meeting.id, version: 1 }))).code).toBe(
      'CONFLICT',
    )
  })

  test('is decided by a school for itself: it marks its decision done, and not that of another', async () => {
    const meeting = await perform('saveMeeting', meetingOf())
    const [own, other] = meeting.decisions
    const as = [{ role: 'SCHOOL', on: keys.school }] as const
    const done = { decision: own.id, version: 1, doneOn: '2023-12-18', note: 'Планы утверждены.' }
    const fields = 'record { version doneOn state yesterday: state(on: "2023-12-17") }'
    expect(await perform('completeMeetingDecision', done, fields, as)).toEqual({
      version: 2,
      doneOn: '2023-12-18',
      state: 'DONE',
      yesterday: 'OVERDUE',
    })
    expect((await perform('completeMeetingDecision', done, fields, as)).code).toBe('CONFLICT')
    const foreign = { ...done, decision: other.id }
    expect((await perform('completeMeetingDecision', foreign, fields, as)).code).toBe('NOT_FOUND')
    const region = [{ role: 'REGIONAL', on: 'RU-PER' }] as const
    expect((await perform('completeMeetingDecision', foreign, fields, region)).code).toBe('NOT_FOUND')
    for (const wrong of [{ doneOn: '2024-01-01' }, { doneOn: null, note: 'Планы.' }])
      expect((await perform('completeMeetingDecision', { ...foreign, ...wrong }, fields)).code).toBe(
        'BAD_INPUT',
      )
    const seen = await read('{ meetingDecisions { nodes { text } } }', {}, as)
    expect(JSON.stringify(seen)).not.toContain('Подвести итоги')
    const bad = await server().ask('{ meetingDecisions(after: "%%%") { nodes { id } } }')
    expect(bad.errors[0]?.extensions?.code).toBe('BAD_INPUT')
  })

  test('that was held fulfils the obligation of its activity, until it is archived; a planned one does not', async () => {
    const states = async () => {
      const { obligations } = await read(
        `query ($a: ID!) { obligations(first: 50, filter: { activity: $a }) { nodes { fulfilledBy { kind on record { __typename } } } } }`,
        { a: activity },
      )
      return obligations.nodes.filter((one: { fulfilledBy: object | null }) => one.fulfilledBy !== null)
    }
    expect(await states()).toEqual([])
    const planned = meetingOf({ activity, isHeld: false, date: '2023-12-11', decisions: [] })
    const meeting = await perform('saveMeeting', planned)
    expect(await states()).toEqual([])
    await perform('saveMeeting', { ...planned, meeting: meeting.id, version: 1, isHeld: true })
    const fulfilled = await states()
    expect(fulfilled.length).toBeGreaterThan(0)
    expect(fulfilled[0].fulfilledBy).toEqual({
      kind: 'Заседание',
      on: '2023-12-11',
      record: { __typename: 'Meeting' },
    })
    const reason = 'Внесено по ошибке.'
    await perform('archiveMeeting', { meeting: meeting.id, version: 2, reason }, 'record')
    expect(await states()).toEqual([])
    await perform('restoreRecord', { id: meeting.id, reason }, 'record')
    expect(await states()).toHaveLength(fulfilled.length)
  })

  test.each([
    [{ title: ' ' }],
    [{ participants: [' '] }],
    [{ decisions: [{ text: ' ' }] }],
    [{ date: '2024-03-01' }],
    [{ url: 'javascript:alert(1)' }],
    [{ roadmap: undefined }],
    [{ decisions: Array.from({ length: 51 }, () => ({ text: 'Сделать' })) }],
  ])('is refused with mistaken values: %j', async wrong => {
    expect((await perform('saveMeeting', meetingOf(wrong))).code).toBe('BAD_INPUT')
  })

  test('is refused with a school, an activity or a decision of elsewhere', async () => {
    const stranger = await db().school.findUniqueOrThrow({ where: { key: 'livny-orlovskaya' } })
    const row = await db().activity.findUniqueOrThrow({ where: { key: 'livny-2.6' } })
    const meeting = await perform('saveMeeting', meetingOf())
    for (const wrong of [
      { decisions: [{ text: 'Сделать', responsible: globalId('School', stranger.id) }] },
      { activity: globalId('Activity', row.id) },
      { school },
    ])
      expect((await perform('saveMeeting', meetingOf(wrong))).code).toBe('BAD_INPUT')
    const decisions = [{ text: 'Сделать', decision: meeting.decisions[0].id }]
    expect((await perform('saveMeeting', meetingOf({ decisions }))).code).toBe('NOT_FOUND')
  })
})
