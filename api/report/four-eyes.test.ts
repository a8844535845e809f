import { describe, expect, test } from 'vitest'
import { testingPlugin } from '../finding/testing.plugin.ts'
import { globalId } from '../graphql/global-id.ts'
import { openTestServer, type TestServer, testServer } from '../testing/server.ts'

const now = '2021-03-01T09:00:00Z'
const server = testServer({ now })

const clerk = [{ role: 'MUNICIPAL', on: 'livny' }] as const
const regional = [{ role: 'REGIONAL', on: 'RU-ORL' }] as const
const administrator = [{ role: 'ADMIN', on: null }] as const
type Grants = typeof clerk | typeof regional | typeof administrator

const verb = (name: string) => `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) {
  ${name}(input: $input) { record { id version } findings { code } } }`
const perform = (name: string, input: object, as: Grants, of: TestServer = server()) =>
  of.ask(verb(name), { input }, { as })

let used = 0
const nextObligation = async () => {
  const row = await server().database.db.obligation.findFirstOrThrow({
    where: { roadmap: { key: 'livny' } },
    orderBy: { id: 'asc' },
    skip: used++,
  })
  return globalId('Obligation', row.id)
}
const submit = async (as: Grants, obligation: string, revision = 0) => {
  const { data, errors } = await perform('submitReport', { obligation, revision, text: 'Сделано.' }, as)
  expect(errors).toEqual([])
  return { report: data.submitReport.record.id, version: 1 }
}

describe('a report', () => {
  test.each([
    ['clerk', clerk],
    ['specialist of the region', regional],
    ['administrator', administrator],
  ] as const)('is not accepted by the %s who submitted it', async (_, as) => {
    const report = await submit(as, await nextObligation())
    const { data, errors } = await perform('acceptReport', report, as)
    expect(data).toBeNull()
    expect(errors[0]).toMatchObject({
      message: expect.stringMatching(/^Свой отчёт принять нельзя.*Попросите/),
      extensions: { code: 'FORBIDDEN' },
    })
  })

  test('is accepted by another user, and returned or withdrawn by its own', async () => {
    const accepted = await submit(clerk, await nextObligation())
    expect((await perform('acceptReport', accepted, regional)).errors).toEqual([])
    const returned = await submit(clerk, await nextObligation())
    expect((await perform('returnReport', { ...returned, reason: 'Нет протокола.' }, clerk)).errors).toEqual(
      [],
    )
    const withdrawn = await submit(clerk, await nextObligation())
    expect((await perform('withdrawReport', withdrawn, clerk)).errors).toEqual([])
  })

  test('is the report of the user who submitted its last revision', async () => {
    const obligation = await nextObligation()
    const first = await submit(clerk, obligation)
    await perform('returnReport', { ...first, reason: 'Нет протокола.' }, regional)
    const second = await submit(regional, obligation, 1)
    expect((await perform('acceptReport', second, regional)).errors[0]?.extensions?.code).toBe('FORBIDDEN')
    expect((await perform('acceptReport', second, clerk)).errors).toEqual([])
  })

  test('of a batch is not accepted by the user who sent it', async () => {
    const rows = [{ obligation: await nextObligation(), revision: 0, text: 'Сделано.' }]
    const { data } = await server().ask(
      'mutation ($input: SubmitReportsInput!) { submitReports(input: $input) { rows { record { id } } } }',
      { input: { rows, mode: 'ROW_BY_ROW' } },
      { as: clerk },
    )
    const report = { report: data.submitReports.rows[0].record.id, version: 1 }
    expect((await perform('acceptReport', report, clerk)).errors[0]?.extensions?.code).toBe('FORBIDDEN')
  })

  test('is accepted by its own user where the region’s policy allows it', async () => {
    const policy = { ...testingPlugin.policy, fourEyes: false }
    const lenient = await openTestServer({ now, plugins: [{ ...testingPlugin, policy }] }, server().database)
    const report = await submit(clerk, await nextObligation())
    // The key of the first server is another user's, so the report is submitted and accepted at this one.
    const own = { obligation: await nextObligation(), revision: 0, text: 'Сделано.' }
    const { data } = await perform('submitReport', own, clerk, lenient)
    const accepted = { report: data.submitReport.record.id, version: 1 }
    expect((await perform('acceptReport', accepted, clerk, lenient)).errors).toEqual([])
    expect((await perform('acceptReport', report, clerk)).errors[0]?.extensions?.code).toBe('FORBIDDEN')
  })
})
