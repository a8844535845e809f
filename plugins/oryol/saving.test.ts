import { describe, expect, test } from 'vitest'
import { globalId } from '../../api/graphql/global-id.ts'
import { administrator, testServer } from '../../api/testing/server.ts'
import { oryol } from './index.ts'

const server = testServer({ plugins: [oryol], visitor: administrator, now: '2023-12-20T09:00:00Z' })
const db = () => server().database.db

const send = (verb: string, input: object, record = 'id version') => {
  const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}`
  const shown = verb.startsWith('archive') ? 'record' : `record { ${record} }`
  return server().ask(
    `mutation ($input: ${type}Input!) { ${verb}(input: $input) { ${shown} findings { code } } }`,
    { input },
  )
}
const done = async (verb: string, input: object, record?: string) => {
  const { data, errors } = await send(verb, input, record)
  expect(errors).toEqual([])
  return data[verb].record
}
const refused = async (verb: string, input: object, code: string, sentence = '') => {
  const before = await traces()
  const { errors } = await send(verb, input)
  expect(errors[0]).toMatchObject({ extensions: { code }, message: expect.stringContaining(sentence) })
  expect(await traces()).toEqual(before)
}
const traces = async () => [
  await db().auditEntry.count(),
  await db().change.count(),
  await db().oryolHelpProgram.count(),
  await db().oryolDeficitChain.count(),
  await db().oryolDeficitStage.count(),
  await db().oryolRouteCount.count(),
]
const school = async (key: string) =>
  globalId('School', (await db().school.findUniqueOrThrow({ where: { key } })).id)
const roadmap = async (key: string) =>
  globalId('Roadmap', (await db().roadmap.findUniqueOrThrow({ where: { key } })).id)
const activity = async (key: string) =>
  globalId('Activity', (await db().activity.findUniqueOrThrow({ where: { key } })).id)
const tombstones = (type: string) => db().change.count({ where: { type, operation: 'TOMBSTONE' } })

describe('a help programme', () => {
  const planned = async () => ({
    school: await school('khotynets-yuryevskaya'),
    roadmap: await roadmap('khotynets'),
    version: 0,
    interviewPlannedOn: '2023-09-10',
    dueOn: '2023-12-25',
    source: 'Приказ, пункт 1',
  })
  const save = 'saveOryolHelpProgram'

  test('is saved, changed by who has read it, archived and begun anew', async () => {
    const show = 'id version dueOn interviewPlannedOn interviewedOn source'
    const made = await done(save, await planned(), show)
    expect(made).toMatchObject({ version: 1, dueOn: '2023-12-25', interviewPlannedOn: '2023-09-10' })
    await done('recordOryolInterview', { program: made.id, version: 1, heldOn: '2023-09-10' })
    await refused(save, { ...(await planned()), version: 1 }, 'CONFLICT')
    await refused(save, await planned(), 'CONFLICT', 'сейчас 2')
    const later = { ...(await planned()), version: 2, dueOn: '2023-12-28', interviewPlannedOn: null }
    expect(await done(save, later, show)).toMatchObject({
      id: made.id,
      version: 3,
      dueOn: '2023-12-28',
      interviewPlannedOn: null,
      interviewedOn: '2023-09-10',
    })
    const gone = { record: made.id, version: 3, reason: 'Записана по ошибке.' }
    await refused('archiveOryolRecord', { ...gone, version: 2 }, 'CONFLICT')
    await refused('archiveOryolRecord', { ...gone, reason: ' ' }, 'BAD_INPUT', 'почему')
    expect(await done('archiveOryolRecord', gone)).toBe(made.id)
    expect(await tombstones('OryolHelpProgram')).toBe(1)
    const { data } = await server().ask('query ($id: ID!) { node(id: $id) { id } }', { id: made.id })
    expect(data.node).toBeNull()
    await refused('recordOryolInterview', { program: made.id, version: 4, heldOn: '2023-09-10' }, 'NOT_FOUND')
    expect(await done(save, await planned(), show)).toMatchObject({ id: made.id, interviewedOn: null })
    const entries = await db().auditEntry.findMany({ where: { recordType: 'OryolHelpProgram' } })
    expect(entries.map(one => one.action)).toEqual([
      ...[save, 'recordOryolInterview', save, 'archiveOryolRecord', save],
    ])
  })

  test('is refused with a reason, and nothing is left', async () => {
    for (const [change, code, sentence] of [
      [{ version: 5 }, 'CONFLICT', 'ещё нет'],
      [{ roadmap: await roadmap('livny') }, 'BAD_INPUT', 'не относится к этой школе'],
      [{ interviewPlannedOn: '2023-12-26' }, 'BAD_INPUT', 'позже срока'],
      [{ source: ' ' }, 'BAD_INPUT', 'укажите документ'],
      [{ school: await school('rodniki-sosnovskaya') }, 'BAD_INPUT', 'Орловская область'],
    ] as const) {
      const other = await school('khotynets-khotynetskaya')
      await refused(save, { ...(await planned()), school: other, ...change }, code, sentence)
    }
  })
})

describe('work with deficits', () => {
  const save = 'saveOryolDeficitChain'
  const year = async () => ({
    school: await school('khotynets-yuryevskaya'),
    schoolYear: '2024-2025',
    version: 0,
    subjects: ['MATHEMATICS'],
    grades: [6, 5],
    source: 'Карта, пункты 2.2–2.9',
    stages: [
      { kind: 'ENTRY_TEST', activity: await activity('khotynets-2.3'), plannedTo: '2024-09-30' },
      { kind: 'TEST_MATERIALS', plannedFrom: '2024-08-01', plannedTo: '2024-08-31' },
    ],
  })
  const show = 'id version subjects grades stages { kind plannedTo doneOn activity { number } } nextStage'

  test('is saved with its stages in their order, changed, archived and begun anew', async () => {
    const made = await done(save, await year(), show)
    expect(made).toMatchObject({ version: 1, grades: [5, 6], nextStage: 'TEST_MATERIALS' })
    expect(made.stages).toMatchObject([
      { kind: 'TEST_MATERIALS', plannedTo: '2024-08-31', activity: null },
      { kind: 'ENTRY_TEST', activity: { number: '2.3' } },
    ])
    const stage = { chain: made.id, version: 1, kind: 'TEST_MATERIALS', doneOn: '2023-12-01' }
    await done('recordOryolDeficitStage', stage)
    const { stages, ...rest } = await year()
    const without = { ...rest, version: 2, stages: stages.slice(0, 1) }
    await refused(save, without, 'BAD_INPUT', 'уже выполнен')
    const fewer = { ...rest, version: 2, stages: stages.slice(1) }
    await refused(save, { ...fewer, version: 1 }, 'CONFLICT')
    const changed = await done(save, fewer, show)
    expect(changed).toMatchObject({ version: 3, nextStage: null })
    expect(changed.stages).toMatchObject([{ kind: 'TEST_MATERIALS', doneOn: '2023-12-01' }])
    const left = await db().oryolDeficitStage.findMany({ where: { archivedAt: { not: null } } })
    expect(left).toHaveLength(1)
    expect(left.map(({ updatedAt }) => updatedAt)).toEqual(left.map(({ archivedAt }) => archivedAt))
    await done('archiveOryolRecord', { record: made.id, version: 3, reason: 'Другой год.' })
    expect(await tombstones('OryolDeficitChain')).toBe(1)
    const anew = await done(save, await year(), show)
    expect(anew).toMatchObject({ id: made.id, nextStage: 'TEST_MATERIALS' })
  })

  test('counts routes of its subjects and grades, whole', async () => {
    const { id, version } = await done(save, { ...(await year()), schoolYear: '2025-2026' })
    const counts = 'version routes { subject grade routeCount correctedCount effectiveCount }'
    const route = { subject: 'MATHEMATICS', grade: 5, routeCount: 4, correctedCount: 2 }
    const routes = (...rest: readonly object[]) => ({ chain: id, version, routes: rest })
    const first = routes(route, { subject: 'MATHEMATICS', grade: 6, routeCount: 1 })
    expect((await done('saveOryolRouteCounts', first, counts)).routes).toEqual([
      { ...route, effectiveCount: null },
      { subject: 'MATHEMATICS', grade: 6, routeCount: 1, correctedCount: null, effectiveCount: null },
    ])
    await refused('saveOryolRouteCounts', first, 'CONFLICT')
    const next = (...rest: readonly object[]) => ({ ...routes(...rest), version: 2 })
    for (const wrong of [
      [route, route],
      [{ ...route, subject: 'RUSSIAN' }],
      [{ ...route, grade: 8 }],
      [{ ...route, routeCount: -1, correctedCount: null }],
      [{ ...route, effectiveCount: 5 }],
    ]) {
      await refused('saveOryolRouteCounts', next(...wrong), 'BAD_INPUT')
    }
    const kept = await done('saveOryolRouteCounts', next({ ...route, effectiveCount: 3 }), counts)
    expect(kept).toMatchObject({ version: 3, routes: [{ grade: 5, effectiveCount: 3 }] })
    expect(kept.routes).toHaveLength(1)
  })

  test('is refused with a reason, and nothing is left', async () => {
    const { stages, ...rest } = await year()
    for (const [change, sentence] of [
      [{ schoolYear: '2026-2028' }, 'Учебный год'],
      [{ subjects: [] }, 'Предметы'],
      [{ grades: [5, 5] }, 'классы'],
      [{ grades: [9] }, 'классы'],
      [{ stages: [] }, 'Этапы'],
      [{ stages: [...stages, ...stages] }, 'Этапы'],
      [{ stages: [{ kind: 'ANALYSIS', plannedFrom: '2024-10-02', plannedTo: '2024-10-01' }] }, 'раньше'],
      [
        { stages: [{ kind: 'ANALYSIS', activity: await activity('livny-2.1') }] },
        'дорожной карте другого муниципалитета',
      ],
      [{ source: '' }, 'укажите документ'],
    ] as const) {
      await refused(save, { ...rest, stages, schoolYear: '2027-2028', ...change }, 'BAD_INPUT', sentence)
    }
  })
})

test('a record of another kind is not taken out of the lists', async () => {
  const record = await school('khotynets-yuryevskaya')
  await refused(
    'archiveOryolRecord',
    { record, version: 1, reason: 'Лишняя.' },
    'BAD_INPUT',
    'удалить нельзя',
  )
})
