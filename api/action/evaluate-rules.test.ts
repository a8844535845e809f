import { afterAll, describe, expect, test, vi } from 'vitest'
import { sql } from '../data/sql.ts'
import { testingPlugin } from '../finding/testing.plugin.ts'
import { globalId } from '../graphql/global-id.ts'
import { log } from '../log/log.ts'
import { type Gates, gate, type RegionPlugin, type Verdict } from '../plugin-api.ts'
import { administrator, testServer } from '../testing/server.ts'

const logged = vi.spyOn(log, 'error').mockImplementation(() => undefined)
afterAll(() => logged.mockRestore())

type Submit = NonNullable<Gates['report.submit']>
const gated = (id: string, submit: Partial<Submit>): RegionPlugin => ({
  ...testingPlugin,
  id,
  gates: { 'report.submit': gate({ facts: async () => ({}), rules: [], ...submit }) },
})
const fail = () => {
  throw new Error('broken')
}
const hostile = new Proxy(new Error('broken'), { get: fail, has: fail, getPrototypeOf: fail })
const options = { visitor: administrator, now: '2021-03-01T09:00:00Z' }
const answering = (verdict: object) =>
  testServer({
    ...options,
    // That it is no such verdict is what the test is about.
    plugins: [gated('testing', { rules: [() => [{ code: 'TESTING_ENDED', ...verdict } as Verdict]] })],
  })
const refuse: Submit['rules'][number] = () => [{ code: 'TESTING_NEVER', detail: 'первое' }]
const warn: Submit['rules'][number] = () => [{ code: 'TESTING_ENDED', detail: 'второе' }]

const servers = {
  'throws in a rule': testServer({ ...options, plugins: [gated('testing', { rules: [fail] })] }),
  'throws where facts are read': testServer({ ...options, plugins: [gated('testing', { facts: fail })] }),
  'sends a statement that PostgreSQL refuses': testServer({
    ...options,
    plugins: [gated('testing', { facts: ({ read }) => read(sql`nonsense`) })],
  }),
  'throws what throws when it is looked at': testServer({
    ...options,
    plugins: [
      gated('testing', {
        rules: [
          () => {
            throw hostile
          },
        ],
      }),
    ],
  }),
  'answers with a detail that is not a string': answering({ detail: { toString: fail } }),
  'answers with a detail that is too long': answering({ detail: 'а'.repeat(20_001) }),
  'names a subject without a valid id': answering({ subject: { type: 'School', id: 'первая' } }),
  'answers with a value that is not a list': testServer({
    ...options,
    plugins: [gated('testing', { rules: [() => 'да' as never] })],
  }),
  'answers with too many verdicts': testServer({
    ...options,
    plugins: [gated('testing', { rules: [() => Array(1_001).fill({ code: 'TESTING_ENDED' })] })],
  }),
  'answers with an undeclared code': testServer({
    ...options,
    plugins: [gated('testing', { rules: [() => [{ code: 'TESTING_SECRET' }]] })],
  }),
  'never answers': testServer({
    ...options,
    limits: { rulesMs: 200 },
    plugins: [gated('testing', { facts: () => new Promise(() => {}) })],
  }),
}
const warning = testServer({ ...options, plugins: [gated('testing', { rules: [warn] })] })
const refusing = testServer({ ...options, plugins: [gated('testing', { rules: [warn, refuse] })] })

const submit = async (server: typeof warning, roadmap = 'livny', skip = 0) => {
  const { db } = server().database
  const { id } = await db.obligation.findFirstOrThrow({
    where: { roadmap: { key: roadmap } },
    orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
    skip,
  })
  const input = { obligation: globalId('Obligation', id), revision: 0, text: 'Сделано.', evidence: [] }
  const { data, errors } = await server().ask(
    `mutation ($input: SubmitReportInput!) { submitReport(input: $input) {
      record { id } findings { code level sentence } } }`,
    { input },
  )
  expect(errors).toEqual([])
  return data.submitReport
}
const stored = async (server: typeof warning) => {
  const { db } = server().database
  return [
    await db.executionReport.count(),
    await db.auditEntry.count(),
    await db.change.count(),
    await db.finding.count({ where: { code: { startsWith: 'TESTING_' } } }),
  ]
}

describe.each(Object.entries(servers))('a plugin that %s', (_, server) => {
  test('stops the action with RULE_FAILED and leaves nothing', async () => {
    expect(await submit(server)).toMatchObject({
      record: null,
      findings: [{ code: 'RULE_FAILED', sentence: expect.stringContaining('плагин testing') }],
    })
    expect(await stored(server)).toEqual([0, 0, 0, 0])
    expect(logged).toHaveBeenCalled()
  })

  test('stops nothing in another region', async () => {
    expect(await submit(server, 'rodniki')).toMatchObject({ record: {}, findings: [] })
  })
})

describe('a connection that is lost while facts are read', () => {
  const losing = testServer({
    ...options,
    plugins: [
      gated('testing', {
        facts: async ({ read }) => {
          const [row] = await read<{ pid: number }>(sql`select pg_backend_pid() as pid`)
          await losing().database.asOwner('select pg_terminate_backend($1)', [row?.pid])
          throw new Error('the plugin says nothing of it')
        },
      }),
    ],
  })
  test('gives UNAVAILABLE and is not a refusal of the rules', async () => {
    const { db } = losing().database
    const { id } = await db.obligation.findFirstOrThrow({ where: { roadmap: { key: 'livny' } } })
    const input = { obligation: globalId('Obligation', id), revision: 0, text: 'Сделано.', evidence: [] }
    const { status, errors } = await losing().ask(
      'mutation ($input: SubmitReportInput!) { submitReport(input: $input) { record { id } findings { code } } }',
      { input },
    )
    expect([status, errors.map(({ extensions }) => extensions?.code)]).toEqual([503, ['UNAVAILABLE']])
  })
})

describe('a plugin that changes what it is shown', () => {
  const changing = testServer({
    ...options,
    plugins: [
      gated('testing', {
        facts: async (_, subject) =>
          Object.assign(subject, { text: 'Подделано.', evidence: [] }) &&
          Object.assign(subject.obligation, { id: '0', schoolId: null }),
      }),
    ],
  })
  test('changes nothing of what is written', async () => {
    expect(await submit(changing)).toMatchObject({ record: {}, findings: [] })
    const { db } = changing().database
    expect(await db.executionReport.findFirst()).toMatchObject({ text: 'Сделано.' })
  })
})

describe('rules that answer', () => {
  test('keep a warning beside the record', async () => {
    const { record, findings } = await submit(warning)
    expect(record).not.toBeNull()
    expect(findings).toMatchObject([{ code: 'TESTING_ENDED', level: 'WARNING' }])
    // The third audit entry is the roadmap, which its first report puts into execution; the fourth change is the obligation.
    expect(await stored(warning)).toEqual([1, 3, 4, 1])
  })

  test('are all evaluated, and one refusal rolls the action back', async () => {
    const { record, findings } = await submit(refusing)
    expect(record).toBeNull()
    expect(findings.map((one: { code: string }) => one.code)).toEqual(['TESTING_ENDED', 'TESTING_NEVER'])
    expect(await stored(refusing)).toEqual([0, 0, 0, 0])
  })
})
