import { beforeAll, expect, test } from 'vitest'
import { globalId } from '../graphql/global-id.ts'
import { administrator, testServer } from '../testing/server.ts'

const server = testServer({ visitor: administrator, now: '2023-12-20T09:00:00Z' })

const amend = `mutation ($input: AmendCampaignInput!) { amendCampaign(input: $input) { findings { code } record {
  version title dueOn schools { nodes { id version submittedOn school { key } } } completeness { denominator } } } }`
const submit = `mutation ($input: SubmitCampaignInput!) { submitCampaign(input: $input) { record { version } } }`
const code = (answer: { readonly errors: readonly { readonly extensions?: { readonly code?: string } }[] }) =>
  answer.errors[0]?.extensions?.code

const school = async (key: string) => {
  const { id } = await server().database.db.school.findUniqueOrThrow({ where: { key } })
  return globalId('School', id)
}
const campaign = async () => {
  const row = await server().database.db.monitoringCampaign.findFirstOrThrow()
  return { campaign: globalId('MonitoringCampaign', row.id), version: row.version, reason: 'Письмо № 3.' }
}
const keysOf = (record: { readonly schools: { readonly nodes: readonly { school: { key: string } }[] } }) =>
  record.schools.nodes.map(one => one.school.key.replace('khotynets-', ''))

// The order names all four schools of the municipality; here it has forgotten one.
beforeAll(() =>
  server().database.db.campaignSchool.deleteMany({ where: { school: { key: 'khotynets-khotynetskaya' } } }),
)

test('a campaign is given another day, a school more and a school less, with the reason in the audit log', async () => {
  const input = {
    ...(await campaign()),
    dueOn: '2024-01-15',
    title: 'Мониторинг',
    addSchools: [await school('khotynets-khotynetskaya')],
    removeSchools: [await school('khotynets-yuryevskaya')],
  }
  const headers = { 'idempotency-key': 'amend-campaign-0001' }
  const answer = await server().ask(amend, { input }, { headers })
  expect(answer.errors).toEqual([])
  const { record } = answer.data.amendCampaign
  expect(record).toMatchObject({ version: input.version + 1, dueOn: '2024-01-15', title: 'Мониторинг' })
  expect(keysOf(record)).toEqual(['bogoroditskaya', 'krasnoryabinskaya', 'khotynetskaya'])
  expect(record.completeness).toEqual({ denominator: 3 })
  expect((await server().ask(amend, { input }, { headers })).data).toEqual(answer.data)
  const { db } = server().database
  const entries = await db.auditEntry.findMany({ where: { action: 'amendCampaign' } })
  expect(entries.map(one => [one.recordType, one.basis])).toEqual([
    ['CampaignSchool', 'Письмо № 3.'],
    ['CampaignSchool', 'Письмо № 3.'],
    ['MonitoringCampaign', 'Письмо № 3.'],
  ])
  expect(entries[2]?.before).toMatchObject({ dueOn: '2023-12-29' })
  expect(await db.change.count({ where: { type: 'CampaignSchool', operation: 'TOMBSTONE' } })).toBe(1)
})

test('a removed school is added again in its old row', async () => {
  const input = { ...(await campaign()), addSchools: [await school('khotynets-yuryevskaya')] }
  const { data, errors } = await server().ask(amend, { input })
  expect(errors).toEqual([])
  const last = data.amendCampaign.record.schools.nodes.at(-1)
  expect(last).toMatchObject({ version: 3, submittedOn: null, school: { key: 'khotynets-yuryevskaya' } })
  const [entry] = await server().database.db.auditEntry.findMany({
    where: { recordType: 'CampaignSchool' },
    orderBy: { sequence: 'desc' },
    take: 1,
  })
  expect(entry).toMatchObject({
    before: { version: 2, archivedAt: expect.any(String) },
    after: { version: 3, archivedAt: null },
  })
})

test('an invalid amendment of a campaign changes nothing', async () => {
  const { db } = server().database
  const handed = await school('khotynets-bogoroditskaya')
  const given = { school: handed, campaign: (await campaign()).campaign, version: 1 }
  expect((await server().ask(submit, { input: given })).errors).toEqual([])
  const input = await campaign()
  const entries = await db.auditEntry.count()
  const absent = '00000000-0000-7000-8000-000000000000'
  const ask = (change: object, as?: { readonly role: 'MUNICIPAL'; readonly on: string }) =>
    server().ask(amend, { input: { ...input, ...change } }, as ? { as: [as] } : {})
  for (const [change, expected] of [
    [{}, 'BAD_INPUT'],
    [{ title: 'Новое', reason: ' ' }, 'BAD_INPUT'],
    [{ title: ' ' }, 'BAD_INPUT'],
    [{ dueOn: '2023-12-19' }, 'BAD_INPUT'],
    [{ title: 'Новое', removeSchools: [handed] }, 'BAD_INPUT'],
    [{ title: 'Новое', addSchools: [handed] }, 'BAD_INPUT'],
    [{ addSchools: [await school('livny-orlovskaya')] }, 'BAD_INPUT'],
    [{ removeSchools: [await school('livny-orlovskaya')] }, 'BAD_INPUT'],
    [{ addSchools: [globalId('School', absent)] }, 'NOT_FOUND'],
    [{ title: 'Новое', campaign: globalId('MonitoringCampaign', absent) }, 'NOT_FOUND'],
    [{ title: 'Новое', version: 1 }, 'CONFLICT'],
  ] as const) {
    expect(code(await ask(change)), JSON.stringify(change)).toBe(expected)
  }
  expect(code(await ask({ title: 'Новое' }, { role: 'MUNICIPAL', on: 'rodniki' }))).toBe('NOT_FOUND')
  await db.monitoringCampaign.updateMany({ data: { status: 'CLOSED', closedOn: new Date('2023-12-20') } })
  expect(code(await ask({ title: 'Новое' }))).toBe('BAD_INPUT')
  expect(await db.auditEntry.count()).toBe(entries)
})
