import { expect, test } from 'vitest'
import { globalId, readId } from '../../graphql/global-id.ts'
import { administrator, testServer } from '../../testing/server.ts'

const server = testServer({ visitor: administrator, now: '2021-06-15T09:00:00Z' })
const db = () => server().database.db

const done = async (verb: string, input: object) => {
  const { data, errors } = await server().ask(
    `mutation ($input: ${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input!) { ${verb}(input: $input) {
      record${/^archive/.test(verb) ? '' : ' { id version }'} findings { code } } }`,
    { input },
  )
  expect(errors).toEqual([])
  return data[verb].record
}

/** A clause that asks a school and the authority for a report, and a campaign that carries it out. */
async function campaignByClause(number: string) {
  const [school, issuer, roadmap, municipality] = await Promise.all([
    db().school.findUniqueOrThrow({ where: { key: 'rodniki-sosnovskaya' } }),
    db().organization.findUniqueOrThrow({ where: { key: 'rodniki-uo' } }),
    db().roadmap.findFirstOrThrow({ where: { municipality: { key: 'rodniki' }, status: 'APPROVED' } }),
    db().municipality.findUniqueOrThrow({ where: { key: 'rodniki' } }),
  ])
  const schoolId = globalId('School', school.id)
  const { id: order } = await done('registerOrder', {
    municipality: globalId('Municipality', municipality.id),
    date: '2021-04-01',
    issuerName: 'Управление образования',
    title: 'О мониторинге',
    number,
    basis: [],
    clauses: [
      {
        number: '1',
        text: 'Сдать сведения.',
        term: 'в срок до 30 июня 2021 года',
        responsibles: [schoolId, globalId('Organization', issuer.id)],
      },
    ],
  })
  const clause = await db().orderClause.findFirstOrThrow({ where: { orderId: readId(order)?.id ?? '' } })
  const campaign = await done('openCampaign', {
    roadmap: globalId('Roadmap', roadmap.id),
    orderClause: globalId('OrderClause', clause.id),
    schools: [schoolId],
    dueOn: '2021-06-25',
    title: 'Мониторинг',
  })
  return { order, campaign: campaign.id, school: schoolId }
}

const shown = async (order: string) => {
  const { data, errors } = await server().ask(
    `query ($order: ID!) { obligations(filter: { order: $order }, first: 10) { nodes {
      school { id } state fulfilledBy { kind on record { __typename } } } } }`,
    { order },
  )
  expect(errors).toEqual([])
  const byReporter = Map.groupBy(
    data.obligations.nodes as readonly { readonly school: object | null; readonly state: string }[],
    ({ school }) => (school ? 'school' : 'authority'),
  )
  return Object.fromEntries([...byReporter].map(([name, [one]]) => [name, one]))
}

test('a campaign fulfils the clause that asks for it: of a school by what it hands in, of others by its end', async () => {
  const { order, campaign, school } = await campaignByClause('90')
  const states = async () => {
    const { school, authority } = await shown(order)
    return [school?.state, authority?.state]
  }
  expect(await states()).toEqual(['OPEN', 'OPEN'])
  await done('submitCampaign', { campaign, school, version: 1 })
  expect((await shown(order)).school).toMatchObject({
    state: 'DONE',
    fulfilledBy: {
      kind: 'Сведения кампании мониторинга',
      on: '2021-06-15',
      record: { __typename: 'CampaignSchool' },
    },
  })
  expect(await states()).toEqual(['DONE', 'OPEN'])
  await done('withdrawCampaign', { campaign, school, version: 2 })
  expect(await states()).toEqual(['OPEN', 'OPEN'])
  await done('submitCampaign', { campaign, school, version: 3 })
  await done('closeCampaign', { campaign, version: 4, memo: 'Справка.' })
  expect(await states()).toEqual(['DONE', 'DONE'])
  expect((await shown(order)).authority).toMatchObject({
    fulfilledBy: { kind: 'Закрытая кампания мониторинга', record: { __typename: 'MonitoringCampaign' } },
  })
})

test('a campaign that is archived lets its clause ask again', async () => {
  const { order, campaign, school } = await campaignByClause('91')
  await done('submitCampaign', { campaign, school, version: 1 })
  await done('withdrawCampaign', { campaign, school, version: 2 })
  await done('archiveCampaign', { campaign, version: 3, reason: 'Открыта по ошибке.' })
  expect((await shown(order)).school?.state).toBe('OPEN')
})
