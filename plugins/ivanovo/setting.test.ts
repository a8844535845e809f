import { expect, test } from 'vitest'
import { globalId } from '../../api/graphql/global-id.ts'
import { administrator, testServer } from '../../api/testing/server.ts'
import { ivanovo } from './index.ts'

const server = testServer({ plugins: [ivanovo], visitor: administrator, now: '2021-06-01T09:00:00Z' })
const db = () => server().database.db

const send = (verb: string, input: object, record = 'id', headers: Record<string, string> = {}) => {
  const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}`
  return server().ask(
    `mutation ($input: ${type}Input!) { ${verb}(input: $input) { record { ${record} } findings { code } } }`,
    { input },
    { headers },
  )
}
const done = async (verb: string, input: object, record?: string) => {
  const { data, errors } = await send(verb, input, record)
  expect(errors).toEqual([])
  return data[verb].record
}
const traces = async () => [await db().auditEntry.count(), await db().change.count()]
const refused = async (verb: string, input: object, code: string) => {
  const before = await traces()
  const { errors } = await send(verb, input)
  expect(errors[0]?.extensions?.code).toBe(code)
  expect(await traces()).toEqual(before)
}
const idOf = async (
  type: 'Roadmap' | 'Activity' | 'OrderClause' | 'Organization' | 'Indicator',
  key: string,
) => {
  const name = type === 'OrderClause' ? 'order_clause' : type.toLowerCase()
  const { rows } = await server().database.pool.query(`select id from core.${name} where key = $1`, [key])
  return globalId(type, rows[0]?.id ?? '')
}
const read = async (key: string, fields: string) => {
  const { data, errors } = await server().ask(`{ roadmap(key: "${key}") { ivanovo { ${fields} } } }`)
  expect(errors).toEqual([])
  return data.roadmap.ivanovo
}
const codesOf = async (key: string, on: string) => {
  const { data } = await server().ask(`{ roadmap(key: "${key}") { review(on: "${on}") { code } } }`)
  return data.roadmap.review.map((one: { code: string }) => one.code)
}

test('the passport of a project is saved whole with its parties and acts, and only by who has read it', async () => {
  const { passport } = await read(
    'rodniki',
    'passport { id version idea basis { summary } developers { __typename } }',
  )
  expect(passport).toMatchObject({ version: 1, idea: expect.stringContaining('инструмент управления') })
  expect(passport.basis.length).toBeGreaterThan(0)
  const input = {
    roadmap: await idOf('Roadmap', 'rodniki'),
    version: 1,
    idea: ' Поддержать школы ',
    object: 'Школы',
    developers: [await idOf('Organization', 'rodniki-uo')],
    executors: [],
  }
  const fields = 'id version idea object developers { __typename } executors { __typename } basis { summary }'
  const kept = await done('setIvanovoPassport', input, fields)
  expect(kept).toEqual({
    id: passport.id,
    version: 2,
    idea: 'Поддержать школы',
    object: 'Школы',
    executors: [],
    developers: [{ __typename: 'Organization' }],
    basis: passport.basis,
  })
  await refused('setIvanovoPassport', input, 'CONFLICT')
  const basis = [{ kind: 'LETTER', kindText: 'письмо', summary: 'О проекте 500+' }]
  expect(
    await done('setIvanovoPassport', { ...input, version: 2, basis }, 'version basis { summary }'),
  ).toEqual({
    version: 3,
    basis: [{ summary: 'О проекте 500+' }],
  })
  await refused(
    'setIvanovoPassport',
    { ...input, version: 3, basis: [{ ...basis[0], summary: ' ' }] },
    'BAD_INPUT',
  )
  const [entry, last] = await db().auditEntry.findMany({
    where: { action: 'setIvanovoPassport', recordType: 'IvanovoProjectPassport' },
    orderBy: { sequence: 'asc' },
  })
  expect(entry).toMatchObject({ before: { idea: expect.any(String), parties: { length: 4 } } })
  expect(last).toMatchObject({
    before: { idea: 'Поддержать школы', basis: { length: passport.basis.length } },
    after: { parties: { length: 1 }, basis: { length: 1 } },
  })
  const [developer] = await db().ivanovoProjectParty.findMany({ where: { archivedAt: null } })
  // One for each save.
  expect(developer).toMatchObject({ role: 'DEVELOPER', version: 3 })
  const left = await db().ivanovoProjectParty.findMany({ where: { archivedAt: { not: null } } })
  expect(left).toHaveLength(3)
  expect(left.map(party => party.updatedAt)).toEqual(left.map(party => party.archivedAt))
})

test('a roadmap of another region has no passport', async () => {
  const livny = { roadmap: await idOf('Roadmap', 'livny'), version: 0, developers: [], executors: [] }
  await refused('setIvanovoPassport', livny, 'BAD_INPUT')
})

test('demands are read and sent back without a trace, and what is left out is archived', async () => {
  const fields = `demandsVersion sessionDemands { subject orderClause { id } activity { id } }
    termPairs { topic orderClause { id } activity { id } } controlPoints { stage opensOn dueOn activity { id } }`
  const was = await read('rodniki', fields)
  expect(was).toMatchObject({ demandsVersion: 8, sessionDemands: { length: 2 }, termPairs: { length: 3 } })
  const flat = (rows: readonly Record<string, unknown>[]) =>
    rows.map(row => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)])))
  const plain = (value: unknown) =>
    typeof value === 'object' && value !== null ? Reflect.get(value, 'id') : value
  const input = {
    roadmap: await idOf('Roadmap', 'rodniki'),
    version: 8,
    sessionDemands: flat(was.sessionDemands),
    termPairs: flat(was.termPairs),
    controlPoints: flat(was.controlPoints),
  }
  const before = await traces()
  await done('setIvanovoDemands', input)
  expect(await db().change.count()).toBe(before[1])
  expect(await read('rodniki', fields)).toEqual(was)

  const one = { roadmap: input.roadmap, version: 8, termPairs: [{ ...input.termPairs[1], topic: 'Сайт' }] }
  await done('setIvanovoDemands', one)
  const now = await read('rodniki', fields)
  expect(now).toEqual({ ...was, demandsVersion: 11, termPairs: [{ ...was.termPairs[1], topic: 'Сайт' }] })
  expect(await db().change.count({ where: { type: 'IvanovoTermPair', operation: 'TOMBSTONE' } })).toBe(2)
  await refused('setIvanovoDemands', one, 'CONFLICT')
  await done('setIvanovoDemands', { ...one, version: 11, termPairs: input.termPairs })
  expect(await read('rodniki', fields)).toEqual({ ...was, demandsVersion: 14 })
})

test('a session is missed while the roadmap asks for it, and a promise is taken back', async () => {
  const roadmap = await idOf('Roadmap', 'puchezh')
  const { shareTargets, demandsVersion } = await read(
    'puchezh',
    'demandsVersion shareTargets { kind target }',
  )
  expect(shareTargets).toHaveLength(3)
  await done('setIvanovoDemands', { roadmap, version: demandsVersion, shareTargets: [] })
  expect(await read('puchezh', 'shareTargets { kind }')).toEqual({ shareTargets: [] })
  const rodniki = await read('rodniki', 'demandsVersion')
  const silent = {
    roadmap: await idOf('Roadmap', 'rodniki'),
    version: rodniki.demandsVersion,
    sessionDemands: [],
  }
  expect(await codesOf('rodniki', '2021-12-31')).toContain('IVANOVO_SESSION_MISSED')
  await done('setIvanovoDemands', silent)
  expect(await codesOf('rodniki', '2021-12-31')).not.toContain('IVANOVO_SESSION_MISSED')
  const activity = await idOf('Activity', 'rodniki-4.5')
  const again = {
    ...silent,
    version: rodniki.demandsVersion + 2,
    sessionDemands: [{ subject: 'WORKING_GROUP', activity }],
  }
  await done('setIvanovoDemands', again)
  expect(await codesOf('rodniki', '2021-12-31')).toContain('IVANOVO_SESSION_MISSED')
})

test('demands that no document can make are refused with what to do', async () => {
  const roadmap = await idOf('Roadmap', 'rodniki')
  const { demandsVersion: version } = await read('rodniki', 'demandsVersion')
  const activity = await idOf('Activity', 'rodniki-8.1')
  const orderClause = await idOf('OrderClause', 'rodniki-order-2.2')
  const point = { stage: 'ENTRY', activity, opensOn: '2021-02-01', dueOn: '2021-03-01' }
  const indicator = await idOf('Indicator', 'puchezh-indicator-1')
  for (const [lists, code] of [
    [{}, 'BAD_INPUT'],
    [{ sessionDemands: [{ subject: 'WORKING_GROUP' }] }, 'BAD_INPUT'],
    [{ sessionDemands: [{ subject: 'WORKING_GROUP', activity, orderClause }] }, 'BAD_INPUT'],
    [{ controlPoints: [point, point] }, 'BAD_INPUT'],
    [{ controlPoints: [{ ...point, dueOn: '2021-01-01' }] }, 'BAD_INPUT'],
    [{ controlPoints: [{ ...point, activity: await idOf('Activity', 'puchezh-4') }] }, 'BAD_INPUT'],
    [{ termPairs: [{ topic: ' ', orderClause, activity }] }, 'BAD_INPUT'],
    [
      { termPairs: [{ topic: 'Сайт', orderClause: await idOf('OrderClause', 'livny-order-2'), activity }] },
      'BAD_INPUT',
    ],
    [{ shareTargets: [{ kind: 'WITH_PROGRAM', indicator, target: 1, dueOn: '2021-08-31' }] }, 'BAD_INPUT'],
    [{ shareTargets: [{ kind: 'WITH_PROGRAM', indicator, target: 100, dueOn: '2021-08-31' }] }, 'BAD_INPUT'],
  ] as const) {
    await refused('setIvanovoDemands', { roadmap, version, ...lists }, code)
  }
})

test('a control point is marked as held, stays in its list, and the mark is taken off', async () => {
  const { controlPoints } = await read('rodniki', 'controlPoints { id version stage }')
  const [first] = controlPoints
  const input = { controlPoint: first.id, version: 1, heldOn: '2021-03-01', conclusion: 'Готовы.' }
  const key = { 'idempotency-key': 'control-rodniki-0001' }
  const fields = 'version heldOn conclusion'
  for (const _ of [1, 2]) {
    const { data } = await send('recordIvanovoControl', input, fields, key)
    expect(data.recordIvanovoControl.record).toEqual({
      version: 2,
      heldOn: '2021-03-01',
      conclusion: 'Готовы.',
    })
  }
  await refused('recordIvanovoControl', input, 'CONFLICT')
  await refused('recordIvanovoControl', { ...input, version: 2, heldOn: '2021-06-02' }, 'BAD_INPUT')
  await refused('recordIvanovoControl', { ...input, version: 2, heldOn: null }, 'BAD_INPUT')
  const roadmap = await idOf('Roadmap', 'rodniki')
  const { demandsVersion: version } = await read('rodniki', 'demandsVersion')
  await refused('setIvanovoDemands', { roadmap, version, controlPoints: [] }, 'BAD_INPUT')
  const off = { controlPoint: first.id, version: 2 }
  expect(await done('recordIvanovoControl', off, fields)).toEqual({
    version: 3,
    heldOn: null,
    conclusion: null,
  })
  await done('setIvanovoDemands', { roadmap, version: version + 1, controlPoints: [] })
  expect(await read('rodniki', 'controlPoints { id }')).toEqual({ controlPoints: [] })
})

test('the document that asks for a programme or a concept is written, and stays where it is not named', async () => {
  const school = globalId(
    'School',
    (await db().school.findUniqueOrThrow({ where: { key: 'rodniki-sosnovskaya' } })).id,
  )
  const input = { school, version: 0, kind: 'CONCEPT', title: 'Концепция', source: 'Приказ № 1, пункт 2' }
  const { id } = await done('saveIvanovoSchoolDocument', input)
  const { source: _, ...rest } = input
  const renamed = { ...rest, document: id, version: 1, title: 'Концепция развития' }
  expect(await done('saveIvanovoSchoolDocument', renamed, 'source')).toEqual({ source: input.source })
  const emptied = { ...renamed, version: 2, source: null }
  expect(await done('saveIvanovoSchoolDocument', emptied, 'source')).toEqual({ source: null })
})

test('versions of the lists of all roadmaps are read by one statement', async () => {
  const { statements, errors } = await server().ask('{ roadmaps { nodes { ivanovo { demandsVersion } } } }')
  expect(errors).toEqual([])
  expect(statements).toHaveLength(3)
})
