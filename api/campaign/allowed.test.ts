import { expect, test } from 'vitest'
import type { GrantSpec } from '../auth/resolve-grant.ts'
import { testServer } from '../testing/server.ts'

const server = testServer({ now: '2023-12-20T09:00:00Z' })
const school = [{ role: 'SCHOOL', on: 'khotynets-yuryevskaya' }] as const
const clerk = [{ role: 'MUNICIPAL', on: 'khotynets' }] as const

const query = `{ campaigns(filter: { status: OPEN }) { nodes { id version actions
  schools { nodes { version actions school { id key } } } } } }`
const read = async (as?: readonly GrantSpec[]) => {
  const { data, errors } = await server().ask(query, {}, as ? { as } : {})
  expect(errors).toEqual([])
  const [campaign] = data.campaigns.nodes
  const keyOf = (one: { school: { key: string } | null }) => one.school?.key
  const of = (key: string) => campaign.schools.nodes.find((one: never) => keyOf(one) === key)
  return { campaign, own: of('khotynets-yuryevskaya'), other: of('khotynets-bogoroditskaya') }
}

test('a campaign and its schools say what each caller may do with them now', async () => {
  await server().database.asOwner(
    "update core.monitoring_campaign set status = 'OPEN', closed_on = null, memo_on = null, memo_text = null",
  )
  const before = await read(school)
  expect(before.campaign.actions).toEqual([])
  expect(before.own.actions).toEqual(['submitCampaign'])
  expect(before.other?.actions ?? []).toEqual([])
  expect((await read()).own.actions).toEqual([])

  const { id: campaign } = before.campaign
  const input = { campaign, school: before.own.school.id, version: before.own.version }
  const mutation =
    'mutation ($input: SubmitCampaignInput!) { submitCampaign(input: $input) { record { id } } }'
  expect((await server().ask(mutation, { input }, { as: school })).errors).toEqual([])

  const after = await read(clerk)
  expect(after.campaign.actions).toEqual(['amendCampaign', 'closeCampaign', 'archiveCampaign'])
  expect(after.own.actions).toEqual(['withdrawCampaign', 'returnCampaign'])
  expect(after.other.actions).toEqual(['submitCampaign'])
})
