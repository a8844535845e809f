import { describe, expect, test } from 'vitest'
import { administrator, testServer } from '../../api/testing/server.ts'
import { ivanovo } from './index.ts'

const options = { plugins: [ivanovo], now: '2021-06-01T09:00:00Z' }
const server = testServer({ ...options, visitor: administrator })
const elsewhere = '00000000-0000-7000-8000-00000000000f'
/** Sees only a region that is not there. */
const foreigner = testServer({
  ...options,
  visitor: {
    ...administrator,
    scope: {
      regions: [elsewhere],
      municipalities: [],
      schools: [],
      above: { regions: [elsewhere], municipalities: [] },
    },
  },
})
/** Sees everything and may write only there. */
const guest = testServer({
  ...options,
  visitor: {
    ...administrator,
    grants: [{ role: 'REGIONAL', regionId: elsewhere, municipalityId: null, schoolId: null }],
  },
})
type Server = ReturnType<typeof server>

const global = (type: string, id: string) => Buffer.from(`${type}:${id}`).toString('base64url')
const send = ({ ask }: Server, verb: string, input: object, record = 'id version', key?: string) => {
  const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}`
  return ask(
    `mutation ($input: ${type}Input!) { ${verb}(input: $input) {
      record { ${record} } findings { code level sentence } } }`,
    { input },
    { headers: key === undefined ? {} : { 'idempotency-key': key } },
  )
}
const done = async (verb: string, input: object, record?: string) => {
  const { data, errors } = await send(server(), verb, input, record)
  expect(errors).toEqual([])
  return data[verb]
}
const school = async ({ database: { db } }: Server, key = 'rodniki-sosnovskaya') =>
  global('School', (await db.school.findUniqueOrThrow({ where: { key } })).id)
const roadmap = async ({ database: { db } }: Server, key = 'rodniki') =>
  global('Roadmap', (await db.roadmap.findUniqueOrThrow({ where: { key } })).id)
const traces = async ({ database: { db } }: Server) => [await db.auditEntry.count(), await db.change.count()]

const factors = (count = 10) =>
  Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    name: `Фактор ${index + 1}`,
    significance: index === 0 ? 'HIGH' : 'LOW',
  }))
const profile = async (of = server()) => ({
  school: await school(of),
  schoolYear: '2021-2022',
  version: 0,
  establishedOn: '2021-05-20',
  source: 'Анкетирование 2021 года',
  factors: factors(),
})
const empty = { dueOn: null, draftedOn: null, approvedOn: null, url: null }

/** Each code judged at a mutation of the plugin: what breaks it and what meets it. */
const cases: Readonly<Record<string, () => Promise<void>>> = {
  IVANOVO_PROFILE_INCOMPLETE: async () => {
    const before = await traces(server())
    const [first] = factors()
    const refused = await done('saveIvanovoRiskProfile', {
      ...(await profile()),
      factors: [...factors(8), first],
    })
    expect(refused).toMatchObject({
      record: null,
      findings: [{ code: 'IVANOVO_PROFILE_INCOMPLETE', level: 'REFUSAL' }],
    })
    expect(refused.findings[0].sentence).toContain('нет факторов 9, 10; указаны дважды 1')
    expect(await traces(server())).toEqual(before)
    const show = 'version schoolYear factors { id number name significance }'
    const { record } = await done('saveIvanovoRiskProfile', await profile(), show)
    expect(record).toMatchObject({ version: 1, schoolYear: '2021-2022' })
    expect(record.factors).toHaveLength(10)
    // A factor that is amended stays the same record, for programmes refer to it.
    const amended = factors().map(one => (one.number === 2 ? { ...one, significance: 'MEDIUM' } : one))
    const saved = await done(
      'saveIvanovoRiskProfile',
      { ...(await profile()), version: 1, factors: amended },
      show,
    )
    expect(saved.record.version).toBe(2)
    expect(saved.record.factors[1]).toEqual({ ...record.factors[1], significance: 'MEDIUM' })
    const { db } = server().database
    const entries = await db.auditEntry.findMany({ where: { action: 'saveIvanovoRiskProfile' } })
    // The profile and its ten factors, then the profile and the one that has changed.
    expect(entries.filter(({ recordType }) => recordType !== 'RiskFactor')).toHaveLength(13)
    // The core keeps the factors as well.
    expect(entries.filter(({ recordType }) => recordType === 'RiskFactor')).toHaveLength(11)
    expect(await db.change.count({ where: { type: 'IvanovoRiskProfile' } })).toBe(2)
  },
  IVANOVO_PROFILE_FIRST: async () => {
    const { db } = server().database
    const [factor] = await db.ivanovoRiskFactor.findMany({ orderBy: { id: 'asc' }, take: 1 })
    const place = await db.municipality.findUniqueOrThrow({ where: { key: 'puchezh' } })
    const owner = { regionId: place.regionId, municipalityId: place.id, kind: 'BASIC' } as const
    const name = 'МОУ «Выдуманная школа»'
    await db.school.create({ data: { ...owner, key: 'puchezh-invented', name, shortName: name } })
    const own = {
      ...empty,
      version: 0,
      title: 'Программа',
      factor: global('IvanovoRiskFactor', factor?.id ?? ''),
    }
    const refused = await done('saveIvanovoAntiRiskProgram', {
      ...own,
      school: await school(server(), 'puchezh-invented'),
    })
    expect(refused).toMatchObject({
      record: null,
      findings: [{ code: 'IVANOVO_PROFILE_FIRST', level: 'REFUSAL' }],
    })
    expect(await db.ivanovoAntiRiskProgram.count()).toBe(0)
    const input = { ...own, school: await school(server()), draftedOn: '2021-03-20' }
    const { record } = await done('saveIvanovoAntiRiskProgram', input, 'id version state factor { number }')
    expect(record).toMatchObject({ version: 1, state: 'DRAFTED' })
    const approved = { ...input, program: record.id, version: 1, approvedOn: '2021-03-25' }
    const again = await done('saveIvanovoAntiRiskProgram', approved, 'id version state')
    expect(again.record).toEqual({ id: record.id, version: 2, state: 'APPROVED' })
  },
  IVANOVO_SELF_ASSESSMENT_FIRST: async () => {
    const own = { ...empty, version: 0, school: await school(server()), title: 'Программа развития' }
    const program = { ...own, kind: 'PROGRAM', draftedOn: '2021-03-20' }
    const save = async (input: object) =>
      (await done('saveIvanovoSchoolDocument', input, 'id version kind state')) as {
        readonly record: { readonly state: string } | null
        readonly findings: readonly { readonly code: string; readonly sentence: string }[]
      }
    // What is only awaited, and a concept, may come before.
    expect((await save({ ...own, kind: 'PROGRAM', dueOn: '2021-09-01' })).record?.state).toBe('EXPECTED')
    expect((await save({ ...program, kind: 'CONCEPT' })).record?.state).toBe('DRAFTED')
    const refused = await save(program)
    expect(refused).toMatchObject({ record: null, findings: [{ code: 'IVANOVO_SELF_ASSESSMENT_FIRST' }] })
    expect(refused.findings[0]?.sentence).toContain('самооценки нет')
    const assess = (heldOn: string) =>
      done('recordIvanovoSelfAssessment', { school: own.school, heldOn, summary: 'Выводы' }, 'heldOn summary')
    expect((await assess('2021-03-21')).record).toEqual({ heldOn: '2021-03-21', summary: 'Выводы' })
    expect((await save(program)).findings[0]?.sentence).toContain('самооценка прошла позже')
    await assess('2021-03-19')
    expect((await save(program)).record?.state).toBe('DRAFTED')
  },
}

describe('the mutations of the plugin', () => {
  for (const [code, tryOut] of Object.entries(cases)) test(`refuse by ${code}`, tryOut)

  test('are tried out by codes declared for them', () => {
    const declared = Object.entries(ivanovo.findings).filter(([, { at }]) =>
      at.some(one => one === 'mutation'),
    )
    expect(declared.map(([code]) => code)).toEqual(expect.arrayContaining(Object.keys(cases)))
  })

  test('record a session with its decisions, which the review then knows', async () => {
    const input = {
      roadmap: await roadmap(server()),
      heldOn: '2021-04-20',
      reviewsInterim: true,
      agenda: 'Итоги',
      decisions: [{ text: 'Продолжить работу.', dueOn: '2021-09-01' }, { text: 'Сообщить школам.' }],
    }
    const missed = async () =>
      (
        await server().ask(`{ roadmap(key: "rodniki") { ivanovo {
          missedSessions(on: "2021-05-01") { subject opensOn } sessions { heldOn } } } }`)
      ).data.roadmap.ivanovo
    const before = await missed()
    const show = 'version heldOn agenda protocolNumber decisions { text dueOn }'
    expect((await done('recordIvanovoSession', input, show)).record).toEqual({
      version: 1,
      heldOn: '2021-04-20',
      agenda: 'Итоги',
      protocolNumber: null,
      decisions: [
        { text: 'Продолжить работу.', dueOn: '2021-09-01' },
        { text: 'Сообщить школам.', dueOn: null },
      ],
    })
    const [entry] = await server().database.db.auditEntry.findMany({
      where: { action: 'recordIvanovoSession' },
    })
    expect(entry?.after).toMatchObject({
      decisions: [
        { position: 1, text: 'Продолжить работу.', dueOn: '2021-09-01' },
        { position: 2, text: 'Сообщить школам.', dueOn: null },
      ],
    })
    const after = await missed()
    expect([before.sessions.length, after.sessions.length]).toEqual([0, 1])
    expect(after.missedSessions.length).toBe(before.missedSessions.length - 1)
  })

  test('record the memo of a curator once a day', async () => {
    const input = {
      roadmap: await roadmap(server()),
      school: await school(server()),
      preparedOn: '2021-05-31',
      title: 'Аналитическая справка',
      url: 'https://school.example/memo',
    }
    const show = 'title preparedOn url school { key }'
    expect((await done('recordIvanovoCuratorMemo', input, show)).record).toEqual({
      title: 'Аналитическая справка',
      preparedOn: '2021-05-31',
      url: 'https://school.example/memo',
      school: { key: 'rodniki-sosnovskaya' },
    })
    const twice = await send(server(), 'recordIvanovoCuratorMemo', input)
    expect(twice.errors[0]?.extensions?.code).toBe('CONFLICT')
    const mended = { ...input, version: 1, title: 'Аналитическая справка за год' }
    expect((await done('recordIvanovoCuratorMemo', mended, 'version title')).record).toEqual({
      version: 2,
      title: 'Аналитическая справка за год',
    })
    const { data } = await server().ask('{ roadmap(key: "rodniki") { ivanovo { curatorMemos { title } } } }')
    expect(data.roadmap.ivanovo.curatorMemos).toHaveLength(1)
  })

  test('answer CONFLICT, NOT_FOUND, FORBIDDEN and BAD_INPUT, and leave nothing', async () => {
    const codeOf = async (of: Server, verb: string, input: object) =>
      (await send(of, verb, input)).errors[0]?.extensions?.code
    const absent = global('School', '00000000-0000-7000-8000-000000000000')
    for (const [of, change, code] of [
      [server(), { schoolYear: '2022-2023', version: 3 }, 'CONFLICT'],
      [server(), { school: absent }, 'NOT_FOUND'],
      [foreigner(), {}, 'NOT_FOUND'],
      [guest(), {}, 'FORBIDDEN'],
      [server(), { school: await school(server(), 'livny-orlovskaya') }, 'BAD_INPUT'],
      [server(), { schoolYear: '2022-2024' }, 'BAD_INPUT'],
      [server(), { schoolYear: '2022-2023', establishedOn: '2021-06-02' }, 'BAD_INPUT'],
      [server(), { schoolYear: '2022-2023', source: ' ' }, 'BAD_INPUT'],
    ] as const) {
      const before = await traces(of)
      expect(await codeOf(of, 'saveIvanovoRiskProfile', { ...(await profile(of)), ...change })).toBe(code)
      expect(await traces(of)).toEqual(before)
    }
    const memo = async (of: Server) => ({
      roadmap: await roadmap(of),
      school: await school(of),
      preparedOn: '2021-05-30',
      title: 'Справка',
    })
    const verb = 'recordIvanovoCuratorMemo'
    expect(await codeOf(foreigner(), verb, await memo(foreigner()))).toBe('NOT_FOUND')
    const other = { ...(await memo(server())), roadmap: await roadmap(server(), 'puchezh') }
    expect(await codeOf(server(), verb, other)).toBe('BAD_INPUT')
    expect(await codeOf(server(), verb, { ...(await memo(server())), url: 'javascript:alert(1)' })).toBe(
      'BAD_INPUT',
    )
    const session = { heldOn: '2021-04-20', reviewsInterim: false, decisions: [{ text: ' ' }] }
    expect(
      await codeOf(server(), 'recordIvanovoSession', { ...session, roadmap: await roadmap(server()) }),
    ).toBe('BAD_INPUT')
  })

  test('sent twice with one Idempotency-Key have one effect and one answer', async () => {
    const input = { school: await school(server()), heldOn: '2021-02-02' }
    const verb = 'recordIvanovoSelfAssessment'
    const [first, again] = [
      await send(server(), verb, input, 'id', 'ivanovo-assess-1'),
      await send(server(), verb, input, 'id', 'ivanovo-assess-1'),
    ]
    expect(again.data).toEqual(first.data)
    const heldOn = new Date('2021-02-02')
    expect(await server().database.db.ivanovoSelfAssessment.count({ where: { heldOn } })).toBe(1)
  })
})
