import { beforeAll, describe, expect, test } from 'vitest'
import { ivanovo } from '../../plugins/ivanovo/index.ts'
import type { GrantSpec } from '../auth/resolve-grant.ts'
import { globalId, readId } from '../graphql/global-id.ts'
import { administrator, testServer } from '../testing/server.ts'

const server = testServer({ plugins: [ivanovo], visitor: administrator, now: '2023-12-20T09:00:00Z' })
const db = () => server().database.db
const rowOf = (id: string) => readId(id)?.id ?? ''

const perform = (name: string, input: object, as?: readonly GrantSpec[]) =>
  server().ask(
    `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) {
      record${/^(archive|restore)/.test(name) ? '' : ' { id }'} findings { code } } }`,
    { input },
    as ? { as } : {},
  )
const make = async (name: string, input: object): Promise<string> => {
  const { data, errors } = await perform(name, input)
  expect(errors).toEqual([])
  return data[name].record?.id ?? data[name].record
}
const reason = 'Убрано по ошибке.'
const restore = (id: string, as?: readonly GrantSpec[]) => perform('restoreRecord', { id, reason }, as)
const codeOf = ({ errors }: Awaited<ReturnType<typeof perform>>) => errors[0]?.extensions?.code
const typename = async (id: string) =>
  (await server().ask('query ($id: ID!) { node(id: $id) { __typename } }', { id })).data.node?.__typename ??
  null

let region = ''
let municipality = ''
beforeAll(async () => {
  const khotynets = await db().municipality.findUniqueOrThrow({ where: { key: 'khotynets' } })
  municipality = globalId('Municipality', khotynets.id)
  region = globalId('Region', khotynets.regionId)
})

const newOrganization = (name: string, more: object = {}) =>
  make('registerOrganization', { municipality, kind: 'METHODICAL_SERVICE', name, ...more })
const newSchool = (name: string, more: object = {}) =>
  make('registerSchool', { municipality, name, shortName: name, kind: 'BASIC', ...more })
const newOrder = (number: string) =>
  make('registerOrder', {
    municipality,
    number,
    date: '2023-12-01',
    issuerName: 'Отдел образования',
    title: 'О мониторинге',
    basis: [],
    clauses: [{ number: '1', text: 'Провести.' }],
  })
const newCampaign = async () => {
  const roadmap = await db().roadmap.findUniqueOrThrow({ where: { key: 'khotynets' } })
  const clause = await db().orderClause.findUniqueOrThrow({ where: { key: 'khotynets-order-2' } })
  const school = await db().school.findUniqueOrThrow({ where: { key: 'khotynets-yuryevskaya' } })
  return make('openCampaign', {
    roadmap: globalId('Roadmap', roadmap.id),
    orderClause: globalId('OrderClause', clause.id),
    schools: [globalId('School', school.id)],
    dueOn: '2023-12-29',
    title: 'Открыта по ошибке',
  })
}
const newIndicator = async () => {
  const roadmap = await db().roadmap.findUniqueOrThrow({ where: { key: 'khotynets' } })
  return make('defineIndicator', {
    roadmap: globalId('Roadmap', roadmap.id),
    code: 'В-1',
    name: 'Доля учителей',
    direction: 'INCREASE',
    target: { kind: 'ABSOLUTE', value: 100, text: '100 %' },
  })
}

/** How a record of each kind is made, and the mutation and field by which it is archived. */
const kinds = {
  School: [() => newSchool('Возвращённая школа'), 'archiveSchool', 'school'],
  Municipality: [
    () => make('registerMunicipality', { region, name: 'Возвращённый округ', kind: 'MUNICIPAL_OKRUG' }),
    'archiveMunicipality',
    'municipality',
  ],
  Organization: [() => newOrganization('Возвращённая служба'), 'archiveOrganization', 'organization'],
  Person: [() => make('registerPerson', { municipality, position: 'Методист' }), 'archivePerson', 'person'],
  Order: [() => newOrder('В-1'), 'archiveOrder', 'order'],
  MonitoringCampaign: [newCampaign, 'archiveCampaign', 'campaign'],
  Indicator: [newIndicator, 'archiveIndicator', 'indicator'],
} as const

const archive = async (verb: string, field: string, id: string, version = 1) => {
  const { data, errors } = await perform(verb, { [field]: id, version, reason })
  expect(errors).toEqual([])
  expect(data[verb].record).toBe(id)
}

describe('an archived record', () => {
  test.each(Object.entries(kinds))(
    'is restored with a reason, audited and in the change feed: %s',
    async (type, kind) => {
      const [create, verb, field] = kind
      const id = await create()
      await archive(verb, field, id)
      expect(await typename(id)).toBeNull()
      const answer = await restore(id)
      expect(answer.errors).toEqual([])
      expect(answer.data.restoreRecord.record).toBe(id)
      expect(await typename(id)).toBe(type)
      const where = { action: 'restoreRecord', recordId: rowOf(id) }
      expect(await db().auditEntry.findMany({ where, select: { basis: true, recordType: true } })).toEqual([
        { basis: reason, recordType: type },
      ])
      const last = await db().change.findFirstOrThrow({
        where: { recordId: rowOf(id) },
        orderBy: { seq: 'desc' },
      })
      expect(last).toMatchObject({ type, operation: 'UPSERT', version: 3 })
      const twice = await restore(id)
      expect(twice.errors[0]?.message).toBe('Запись не убрана: возвращать нечего.')
    },
  )

  test('comes back with what was archived with it, and with nothing else', async () => {
    const order = await newOrder('В-2')
    const orderId = rowOf(order)
    const removed = await db().orderClause.create({
      data: {
        orderId,
        regionId: rowOf(region),
        position: 2,
        number: '2',
        text: 'Убран раньше.',
        archivedAt: new Date('2023-12-02'),
      },
    })
    await archive('archiveOrder', 'order', order)
    await restore(order)
    const clauses = await db().orderClause.findMany({ where: { orderId, archivedAt: null } })
    expect(clauses.map(({ number }) => number)).toEqual(['1'])
    expect(
      (await db().orderClause.findUniqueOrThrow({ where: { id: removed.id } })).archivedAt,
    ).not.toBeNull()
    const campaign = await newCampaign()
    await archive('archiveCampaign', 'campaign', campaign)
    await restore(campaign)
    const schools = await db().campaignSchool.findMany({ where: { campaignId: rowOf(campaign) } })
    expect(schools.map(({ archivedAt }) => archivedAt)).toEqual([null])
  })

  test('that is a school has its identifiers again, but for those that another school has', async () => {
    const externalIds = [
      { system: 'RIS', value: '701' },
      { system: 'RIS', value: '702' },
    ]
    const school = await newSchool('Школа с номерами')
    await make('updateSchool', { school, version: 1, externalIds })
    await archive('archiveSchool', 'school', school, 2)
    const other = await newSchool('Другая школа')
    await make('updateSchool', { school: other, version: 1, externalIds: externalIds.slice(1) })
    expect((await restore(school)).errors).toEqual([])
    const ids = await db().schoolExternalId.findMany({ where: { schoolId: rowOf(school), archivedAt: null } })
    expect(ids.map(({ value }) => value)).toEqual(['701'])
  })

  test('is not restored while it references an archived one, which the message names', async () => {
    const organization = await newOrganization('Служба с должностью')
    const person = await make('registerPerson', { organization, position: 'Методист' })
    await archive('archivePerson', 'person', person)
    await archive('archiveOrganization', 'organization', organization)
    const early = await restore(person)
    expect(early.errors[0]).toMatchObject({
      message: `Запись относится к убранной: организация ${organization}. Сначала верните её.`,
      extensions: { code: 'BAD_INPUT' },
    })
    expect(await typename(person)).toBeNull()
    await restore(organization)
    expect((await restore(person)).errors).toEqual([])
  })

  test('is not restored where another has its number meanwhile', async () => {
    const first = await newOrder('В-3')
    await archive('archiveOrder', 'order', first)
    const second = await newOrder('в - 3')
    const taken = await restore(first)
    expect(taken.errors[0]).toMatchObject({
      message: expect.stringMatching(/^Восстановить запись нельзя: её номер.*повторите/),
      extensions: { code: 'BAD_INPUT' },
    })
    await archive('archiveOrder', 'order', second)
    expect((await restore(first)).errors).toEqual([])
  })

  test('of a plugin is restored with its parts, by the roles that may archive it', async () => {
    const school = await db().school.findUniqueOrThrow({ where: { key: 'rodniki-sosnovskaya' } })
    const profile = await db().ivanovoRiskProfile.create({
      data: {
        regionId: school.regionId,
        municipalityId: school.municipalityId,
        schoolId: school.id,
        schoolYear: '2031-2032',
        establishedOn: new Date('2023-12-01'),
        source: 'Анкета',
      },
    })
    const place = { regionId: school.regionId, municipalityId: school.municipalityId, schoolId: school.id }
    await db().ivanovoRiskFactor.create({
      data: { ...place, profileId: profile.id, number: 1, name: 'Фактор', significance: 'HIGH' },
    })
    const record = globalId('IvanovoRiskProfile', profile.id)
    await archive('archiveIvanovoRecord', 'record', record)
    expect(codeOf(await restore(record, [{ role: 'SCHOOL', on: 'rodniki-sosnovskaya' }]))).toBe('FORBIDDEN')
    expect(codeOf(await restore(record, [{ role: 'MUNICIPAL', on: 'khotynets' }]))).toBe('NOT_FOUND')
    expect((await restore(record, [{ role: 'MUNICIPAL', on: 'rodniki' }])).errors).toEqual([])
    expect(await db().ivanovoRiskFactor.count({ where: { profileId: profile.id, archivedAt: null } })).toBe(1)
  })

  test('is restored by the roles that may archive it, in their territory', async () => {
    const clerk = [{ role: 'MUNICIPAL', on: 'khotynets' }] as const
    const neighbour = [{ role: 'MUNICIPAL', on: 'livny' }] as const
    const school = await newSchool('Школа клерка')
    await archive('archiveSchool', 'school', school)
    expect(codeOf(await restore(school, neighbour))).toBe('NOT_FOUND')
    expect(codeOf(await restore(school, clerk))).toBe('FORBIDDEN')
    expect((await restore(school, [{ role: 'REGIONAL', on: 'RU-ORL' }])).errors).toEqual([])
    const organization = await newOrganization('Служба клерка')
    await archive('archiveOrganization', 'organization', organization)
    expect((await restore(organization, clerk)).errors).toEqual([])
  })

  test('is named with a reason and by a type that is archived', async () => {
    const organization = await newOrganization('Служба без причины')
    await archive('archiveOrganization', 'organization', organization)
    const blank = await perform('restoreRecord', { id: organization, reason: ' ' })
    expect(codeOf(blank)).toBe('BAD_INPUT')
    const absent = '00000000-0000-7000-8000-000000000000'
    expect(codeOf(await restore(globalId('School', absent)))).toBe('NOT_FOUND')
    for (const id of ['', 'школа', globalId('Region', absent), globalId('AppUser', absent)]) {
      expect(codeOf(await restore(id))).toBe('BAD_INPUT')
    }
    expect(await typename(organization)).toBeNull()
  })
})
