import { expect, test } from 'vitest'
import { globalId } from '../graphql/global-id.ts'
import { administrator, testServer } from '../testing/server.ts'

const server = testServer({ visitor: administrator, now: '2023-12-20T09:00:00Z' })
const db = () => server().database.db
const reason = 'Открыта не по той карте.'

const send = async (version: number, change: object = {}) => {
  const { id } = await db().monitoringCampaign.findFirstOrThrow()
  const input = { campaign: globalId('MonitoringCampaign', id), version, reason, ...change }
  return server().ask(
    `mutation ($input: ArchiveCampaignInput!) {
      archiveCampaign(input: $input) { record findings { code level sentence } } }`,
    { input },
  )
}

test('a campaign with a submitted school cannot be archived, and the finding names the school', async () => {
  await db().campaignSchool.updateMany({ data: { submittedOn: null } })
  const first = await db().campaignSchool.findFirstOrThrow({ include: { school: true } })
  await db().campaignSchool.update({ where: { id: first.id }, data: { submittedOn: new Date('2023-12-18') } })
  const before = [await db().auditEntry.count(), await db().change.count()]
  const { data, errors } = await send(1)
  expect(errors).toEqual([])
  expect(data.archiveCampaign).toEqual({
    record: null,
    findings: [
      {
        code: 'CAMPAIGN_IN_USE',
        level: 'REFUSAL',
        sentence: `В кампании уже сданы сведения, удалить её нельзя: сведения сдали – ${first.school.shortName}. Закройте её аналитической справкой.`,
      },
    ],
  })
  expect([await db().auditEntry.count(), await db().change.count()]).toEqual(before)
})

test('a campaign is archived with a reason, by its version, while it is open', async () => {
  await db().campaignSchool.updateMany({ data: { submittedOn: null } })
  await db().monitoringCampaign.updateMany({ data: { status: 'CLOSED', closedOn: new Date('2023-12-19') } })
  const code = async (version: number, change?: object) =>
    (await send(version, change)).errors[0]?.extensions?.code
  expect(await code(1)).toBe('BAD_INPUT')
  await db().monitoringCampaign.updateMany({ data: { status: 'OPEN', closedOn: null } })
  expect(await code(1, { reason: ' ' })).toBe('BAD_INPUT')
  expect(await code(2)).toBe('CONFLICT')
})

test('a campaign opened by mistake is archived together with its schools', async () => {
  await db().campaignSchool.updateMany({ data: { submittedOn: null } })
  const schools = await db().campaignSchool.count()
  const { data, errors } = await send(1)
  expect(errors).toEqual([])
  expect(data.archiveCampaign.findings).toEqual([])
  const listed = await server().ask(
    '{ campaigns { totalCount } schools { nodes { campaigns { totalCount } } } }',
  )
  expect(listed.data.campaigns).toEqual({ totalCount: 0 })
  expect(await db().change.count({ where: { type: 'CampaignSchool', operation: 'TOMBSTONE' } })).toBe(schools)
  expect(await db().change.count({ where: { type: 'MonitoringCampaign', operation: 'TOMBSTONE' } })).toBe(1)
  expect(await db().auditEntry.count({ where: { action: 'archiveCampaign', basis: reason } })).toBe(
    schools + 1,
  )
  expect((await send(2)).errors[0]?.extensions?.code).toBe('NOT_FOUND')
})
