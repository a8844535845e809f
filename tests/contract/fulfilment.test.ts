import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, test } from 'vitest'
import { settled } from '../../api/change/testing.ts'
import { globalId, readId } from '../../api/graphql/global-id.ts'
import { matchRecords } from '../../api/obligation/fulfil/match.ts'
import { administrator, testServer } from '../../api/testing/server.ts'
import { plugins } from '../../plugins/index.ts'

const server = testServer({ plugins, visitor: administrator, now: '2024-01-15T09:00:00Z' })
const db = () => server().database.db

const perform = async (verb: string, input: object) => {
  const { data, errors } = await server().ask(
    `mutation ($input: ${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input!) { ${verb}(input: $input) {
      record${/^(archive|restore)/.test(verb) ? '' : ' { id version }'} findings { sentence } } }`,
    { input },
  )
  expect(errors).toEqual([])
  expect(data[verb].findings).toEqual([])
  return data[verb].record
}

interface Shown {
  readonly id: string
  readonly version: number
  readonly dueOn: string
  readonly state: string
  readonly school: { readonly id: string } | null
  readonly fulfilledBy: { readonly kind: string; readonly on: string; readonly record: object } | null
}

/** The obligations of an activity on a day, by their due day. */
const obligationsOf = async (key: string, on: string): Promise<readonly Shown[]> => {
  const { id } = await db().activity.findUniqueOrThrow({ where: { key } })
  const { data, errors } = await server().ask(
    `query ($filter: ObligationFilter, $on: Date) { obligations(filter: $filter, on: $on, first: 200) { nodes {
      id version dueOn state school { id } fulfilledBy { kind on record { __typename id } } } } }`,
    { filter: { activity: globalId('Activity', id) }, on },
  )
  expect(errors).toEqual([])
  return data.obligations.nodes
}
const states = async (key: string, on: string) =>
  Object.fromEntries((await obligationsOf(key, on)).map(({ dueOn, state }) => [dueOn, state]))
/** How many obligations of an activity are done on a day, by the list and by the counts. */
const done = async (key: string, on: string) => {
  const { id } = await db().activity.findUniqueOrThrow({ where: { key } })
  const activity = globalId('Activity', id)
  const { data, errors } = await server().ask(
    `query ($activity: ID!, $on: Date) {
      obligations(filter: { activity: $activity, state: DONE }, on: $on, first: 0) { totalCount }
      obligationCounts(filter: { activity: $activity }, groupBy: ACTIVITY, on: $on) { states { done } } }`,
    { activity, on },
  )
  expect(errors).toEqual([])
  return [data.obligations.totalCount, data.obligationCounts[0].states.done]
}
const untouched = async (...regions: readonly string[]) => {
  const count = await db().obligation.count({
    where: { fulfilledOn: { not: null }, roadmap: { region: { code: { in: [...regions] } } } },
  })
  expect(count).toBe(0)
}

let rodniki = ''
beforeAll(async () => {
  rodniki = globalId('Roadmap', (await db().roadmap.findUniqueOrThrow({ where: { key: 'rodniki' } })).id)
})

describe('a session of Ivanovo', () => {
  // The order asks for sessions every month, and its term prevails over the quarters of the project.
  const next = [
    '2021-06-30',
    '2021-07-31',
    '2021-08-31',
    '2021-09-30',
    '2021-10-31',
    '2021-11-30',
    '2021-12-31',
  ]
  const later = { '2021-05-31': 'OPEN', ...Object.fromEntries(next.map(dueOn => [dueOn, 'UPCOMING'])) }
  let session = ''

  test('fulfils the window that it was held in, for all reporters, in lists, counts and the feed', async () => {
    const before = await states('rodniki-4.5', '2021-05-01')
    expect(before).toEqual({ '2021-04-30': 'OVERDUE', ...later })
    await settled(server().database)
    const { data } = await server().ask('{ changes { head } }')
    const values = { roadmap: rodniki, heldOn: '2021-04-10', reviewsInterim: false, decisions: [] }
    const record = await perform('recordIvanovoSession', values)
    session = record.id
    expect(await states('rodniki-4.5', '2021-05-01')).toEqual({ '2021-04-30': 'DONE', ...later })
    const answered = (await obligationsOf('rodniki-4.5', '2021-05-01')).filter(one => one.fulfilledBy)
    expect(new Set(answered.map(({ dueOn }) => dueOn))).toEqual(new Set(['2021-04-30']))
    expect(answered[0]?.fulfilledBy).toEqual({
      kind: 'Заседание рабочей группы',
      on: '2021-04-10',
      record: { __typename: 'IvanovoSession', id: session },
    })
    expect(await done('rodniki-4.5', '2021-05-01')).toEqual([answered.length, answered.length])
    // On the day before it was held nobody knew of it.
    expect(await done('rodniki-4.5', '2021-04-09')).toEqual([0, 0])
    await settled(server().database)
    const feed = await server().ask(
      'query ($after: String) { changes(after: $after, first: 200) { changes { type } } }',
      { after: data.changes.head },
    )
    expect(feed.errors).toEqual([])
    const changed = feed.data.changes.changes.filter((one: { type: string }) => one.type === 'Obligation')
    expect(changed).toHaveLength(answered.length)
    await untouched('RU-ORL', 'RU-PER')
  })

  test('needs no report and no waiver beside it, and says so', async () => {
    const [first] = (await obligationsOf('rodniki-4.5', '2021-05-01')).filter(one => one.fulfilledBy)
    const report = await server().ask(
      'mutation ($input: SubmitReportInput!) { submitReport(input: $input) { record { id } } }',
      { input: { obligation: first?.id, revision: 0, text: 'Проведено.' } },
    )
    expect(report.errors[0]?.message).toContain('уже исполнено внесённой записью')
    const waiver = await server().ask(
      'mutation ($input: WaiveObligationInput!) { waiveObligation(input: $input) { record { id } } }',
      { input: { obligation: first?.id, version: first?.version, ground: 'Не нужно.' } },
    )
    expect(waiver.errors[0]?.message).toContain('уже исполнено')
  })

  test('that is archived leaves the obligation overdue, and restored fulfils it again', async () => {
    await perform('archiveIvanovoRecord', { record: session, version: 1, reason: 'Не состоялось.' })
    expect((await states('rodniki-4.5', '2021-05-01'))['2021-04-30']).toBe('OVERDUE')
    expect((await obligationsOf('rodniki-4.5', '2021-05-01')).filter(one => one.fulfilledBy)).toEqual([])
    await perform('restoreRecord', { id: session, reason: 'Состоялось.' })
    expect((await states('rodniki-4.5', '2021-05-01'))['2021-04-30']).toBe('DONE')
  })

  test('that is corrected moves to the window of its new day', async () => {
    const input = { session, version: 3, roadmap: rodniki, reviewsInterim: false, decisions: [] }
    await perform('recordIvanovoSession', { ...input, heldOn: '2021-05-20' })
    const found = await states('rodniki-4.5', '2021-06-01')
    expect([found['2021-04-30'], found['2021-05-31']]).toEqual(['OVERDUE', 'DONE'])
  })
})

test('control points of Ivanovo fulfil their activity when all three stages were held', async () => {
  const points = await db().ivanovoControlPoint.findMany({ orderBy: { stage: 'asc' } })
  const hold = (index: number, heldOn: string | null, version: number) =>
    perform('recordIvanovoControl', {
      controlPoint: globalId('IvanovoControlPoint', points[index]?.id ?? ''),
      version,
      heldOn,
    })
  const state = async () => Object.values(await states('rodniki-8.1', '2022-01-10'))
  await hold(0, '2021-02-10', 1)
  await hold(1, '2021-06-10', 1)
  expect(await state()).toEqual(['OVERDUE'])
  await hold(2, '2021-12-20', 1)
  expect(await state()).toEqual(['DONE'])
  expect(Object.values(await states('rodniki-8.1', '2021-12-19'))).toEqual(['OPEN'])
  const [fulfilled] = await obligationsOf('rodniki-8.1', '2022-01-10')
  expect(fulfilled?.fulfilledBy).toMatchObject({ kind: 'Этап контроля', on: '2021-12-20' })
  await hold(1, null, 2)
  expect(await state()).toEqual(['OVERDUE'])
})

test('a yearly report of Perm fulfils the year that it is of, whenever it was handed in', async () => {
  const roadmap = globalId('Roadmap', (await db().roadmap.findUniqueOrThrow({ where: { key: 'orda' } })).id)
  const report = { roadmap, kind: 'AUGUST_MEMO', year: 2022, title: 'Справка', submittedOn: '2022-09-20' }
  const record = await perform('recordPermYearlyReport', report)
  const on = '2023-01-10'
  const years = { '2021-08-31': 'OVERDUE', '2023-08-31': 'UPCOMING', '2024-08-31': 'UPCOMING' }
  expect(await states('orda-3.1', on)).toEqual({ ...years, '2022-08-31': 'DONE' })
  expect((await states('orda-3.1', '2022-09-19'))['2022-08-31']).toBe('OVERDUE')
  await perform('archivePermRecord', { record: record.id, version: 1, reason: 'Не сдана.' })
  expect(await states('orda-3.1', on)).toEqual({ ...years, '2022-08-31': 'OVERDUE' })
})

test('a stage of work with deficits in Oryol fulfils the obligation of its own school alone', async () => {
  const school = await db().school.findUniqueOrThrow({ where: { key: 'khotynets-yuryevskaya' } })
  const chain = await db().oryolDeficitChain.findFirstOrThrow({ where: { schoolId: school.id } })
  await perform('recordOryolDeficitStage', {
    chain: globalId('OryolDeficitChain', chain.id),
    version: 1,
    kind: 'TEST_MATERIALS',
    doneOn: '2023-09-04',
  })
  const all = await obligationsOf('khotynets-2.2', '2023-12-20')
  const fulfilled = all.filter(one => one.fulfilledBy)
  expect(fulfilled.map(one => readId(one.school?.id ?? '')?.id)).toEqual([school.id])
  expect(all.length).toBeGreaterThan(1)
})

test('a window needs one record where the first is enough, and all that are planned for it elsewhere', () => {
  const window = { activityId: 'a', schoolId: null, organizationId: 'o' }
  const september = { ...window, id: 'september', opensOn: '2020-09-01', dueOn: '2020-09-30' }
  const year = { ...window, id: 'year', opensOn: '2020-09-01', dueOn: '2021-08-31' }
  const record = { id: 'r', type: 'R', needs: 'FIRST', activityId: 'a', schoolId: null } as const
  const match = (...days: readonly string[]) =>
    [
      ...matchRecords(
        [year, september],
        days.map(day => ({ ...record, at: day, on: day })),
      ),
    ].map(([id, { on }]) => [id, on])
  expect(match('2020-09-20')).toEqual([['september', '2020-09-20']])
  expect(match('2020-09-20', '2020-09-10')).toEqual([
    ['september', '2020-09-10'],
    ['year', '2020-09-20'],
  ])
  expect(match('2020-08-01')).toEqual([])
  expect(match('2021-10-01')).toEqual([['year', '2021-10-01']])
  const planned = { ...record, needs: 'ALL', at: '2020-09-30' } as const
  const all = [
    { ...planned, on: '2020-09-15' },
    { ...planned, on: null },
  ]
  expect([...matchRecords([september], all)]).toEqual([])
  expect([...matchRecords([september], all.slice(0, 1))].length).toBe(1)
  expect([
    ...matchRecords([{ ...september, schoolId: 's' }], [{ ...planned, schoolId: 'x', on: '2020-09-15' }]),
  ]).toEqual([])
})

describe('podyom obligations repair', () => {
  const repair = async (...args: readonly string[]) => {
    const env = { ...process.env, DATABASE_URL: server().database.url }
    const command = ['tools/cli/podyom.ts', 'obligations', 'repair', ...args]
    const { stdout } = await promisify(execFile)(process.execPath, command, { env })
    return stdout
      .split('\n')
      .flatMap(line => /: (\d+)\.$/.exec(line)?.[1] ?? [])
      .map(Number)
  }
  const fulfilled = () =>
    db().obligation.findMany({
      where: { fulfilledId: { not: null } },
      select: { id: true, fulfilledId: true, fulfilledOn: true, fulfilledType: true },
      orderBy: { id: 'asc' },
    })

  test('makes up for records entered before their link was declared, and for roadmaps that ended before obligations were waived', async () => {
    const known = await fulfilled()
    expect(known.length).toBeGreaterThan(0)
    await db().obligation.updateMany({
      data: { fulfilledId: null, fulfilledOn: null, fulfilledType: null },
    })
    const ends = [
      { key: 'khotynets', status: 'CLOSED', closedOn: new Date('2023-11-30') },
      { key: 'livny', status: 'SUPERSEDED', closedOn: new Date('2022-01-31') },
      { key: 'puchezh', status: 'CANCELLED', closedOn: null },
    ] as const
    for (const { key, ...data } of ends) await db().roadmap.update({ where: { key }, data })
    const roadmap = { key: { in: ends.map(({ key }) => key) } }
    const open = { roadmap, archivedAt: null, waivedOn: null }
    const late = await db().obligation.count({ where: { ...open, reports: { none: {} } } })
    const reported = await db().obligation.count({ where: { ...open, reports: { some: {} } } })
    const ofClosed = await db().obligation.count({
      where: { roadmap, id: { in: known.map(({ id }) => id) } },
    })
    expect(await repair()).toEqual([known.length, late - ofClosed])
    expect(await fulfilled()).toEqual([])
    await settled(server().database)
    const { data } = await server().ask('{ changes { head } }')

    expect(await repair('--apply')).toEqual([known.length, late - ofClosed])
    expect(await fulfilled()).toEqual(known)
    expect(await db().obligation.count({ where: open })).toBe(reported + ofClosed)
    const entries = await db().auditEntry.findMany({ where: { action: 'repairObligations' } })
    expect(new Set(entries.map(({ recordId }) => recordId)).size).toBe(known.length + late - ofClosed)
    expect(entries[0]).toMatchObject({
      userTitle: 'podyom obligations repair',
      recordType: 'Obligation',
      basis: 'Исправление: podyom obligations repair',
    })
    await settled(server().database)
    const feed = await server().ask(
      'query ($after: String) { changes(after: $after, first: 200) { changes { type operation } } }',
      { after: data.changes.head },
    )
    expect(feed.errors).toEqual([])
    expect(new Set(feed.data.changes.changes.map((one: { type: string }) => one.type))).toEqual(
      new Set(['Obligation']),
    )
    expect(await repair('--apply')).toEqual([0, 0])
  })
})
