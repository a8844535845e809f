import { beforeAll, describe, expect, test } from 'vitest'
import { settled } from '../change/testing.ts'
import { globalId } from '../graphql/global-id.ts'
import { testServer } from '../testing/server.ts'

const server = testServer({ now: '2023-03-01T09:00:00Z' })
const as = [{ role: 'MUNICIPAL', on: 'rodniki' }] as const
const secrets = ['Выдуманова', 'proba@', '+7 000', 'Звонить']
const personal = {
  fullName: 'Выдуманова Проба Тестовна',
  email: 'proba@podyom.test',
  phone: '+7 000 000-00-00',
}

const send = (name: string, input: object, fields = 'record { id version }') => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} findings { code } } }`
  return server().ask(query, { input }, { as })
}
const made = async (name: string, input: object): Promise<string> => {
  const { data, errors } = await send(name, input)
  expect(errors).toEqual([])
  return data[name].record.id
}
const archived = (name: string, input: object) =>
  send(name, { reason: 'Должность сокращена.', ...input }, 'record')
const refusalOf = async (name: string, input: object) => (await archived(name, input)).errors[0]?.message
const rowOf = (id: string) => Buffer.from(id, 'base64url').toString().split(':')[1] ?? ''

let municipality = ''
let school = ''
beforeAll(async () => {
  const { db } = server().database
  const place = await db.municipality.findUniqueOrThrow({ where: { key: 'rodniki' } })
  municipality = globalId('Municipality', place.id)
  const row = await db.school.findFirstOrThrow({
    where: { municipalityId: place.id },
    orderBy: { key: 'asc' },
  })
  school = globalId('School', row.id)
})

describe('a person', () => {
  test('is archived with a tombstone, and no personal data reach log, feed or findings', async () => {
    const { db } = server().database
    const written = { position: 'Методист', note: 'Звонить Выдумановой Пробе.', duties: ['Звонить +7 000.'] }
    const person = await made('registerPerson', { school, ...written, ...personal })
    await made('updatePerson', { person, version: 1, fullName: null, email: null, phone: null })
    await made('updatePerson', { person, version: 2, ...personal })
    const answer = await archived('archivePerson', { person, version: 3 })
    expect(answer.data.archivePerson).toEqual({ record: person, findings: [] })
    const found = await server().ask('query ($id: ID!) { node(id: $id) { id } }', { id: person }, { as })
    expect(found.data.node).toBeNull()
    const changes = await db.change.findMany({
      where: { recordId: rowOf(person) },
      orderBy: { seq: 'asc' },
    })
    expect(changes.map(one => one.operation)).toEqual(['UPSERT', 'UPSERT', 'UPSERT', 'TOMBSTONE'])
    const entries = await db.auditEntry.findMany({ where: { recordId: rowOf(person) } })
    expect(entries).toHaveLength(4)
    await settled(server().database)
    const inspector = [{ role: 'AUDITOR', on: 'RU-IVA' }] as const
    const seen = await server().ask(
      `{ audit(first: 100) { entries { action basis record { id } } } changes(first: 100) { changes { key } }
        findings(first: 200) { nodes { sentence } } }`,
      {},
      { as: inspector },
    )
    expect(seen.errors).toEqual([])
    const all = JSON.stringify([entries.map(({ before, after, basis }) => [before, after, basis]), seen.data])
    expect(all).toContain('скрыто')
    for (const secret of secrets) expect(all).not.toContain(secret)
  })

  test('cannot be archived while a current assignment, membership or roadmap names them', async () => {
    const person = await made('registerPerson', { municipality, position: 'Куратор' })
    const curator = await made('assignCurator', { kind: 'SCHOOL_CURATOR', person, school })
    expect(await refusalOf('archivePerson', { person, version: 1 })).toContain('сначала завершите назначение')
    await made('endCurator', { curator, version: 1, validTo: '2023-03-01' })
    const { db } = server().database
    await db.curator.update({ where: { id: rowOf(curator) }, data: { validTo: new Date('2023-02-28') } })
    const organization = await made('registerOrganization', { municipality, kind: 'COUNCIL', name: 'Совет' })
    await made('addOrganizationMember', { organization, version: 1, member: person })
    expect(await refusalOf('archivePerson', { person, version: 1 })).toContain('исключите его из состава')
    await made('endOrganizationMember', { organization, version: 2, member: person, validTo: '2023-02-28' })
    const roadmap = await made('createRoadmap', {
      owner: municipality,
      title: 'Карта',
      period: { kind: 'CALENDAR_YEAR', text: '2023 год', start: '2023-01-01', end: '2023-12-31' },
      sections: [{ title: 'Раздел', activities: [{ title: 'Встреча', responsible: [person] }] }],
    })
    expect(await refusalOf('archivePerson', { person, version: 1 })).toContain('другого ответственного')
    await made('cancelRoadmap', { roadmap, version: 1, reason: 'Ошибка.' })
    expect((await archived('archivePerson', { person, version: 1 })).errors).toEqual([])
    const query = `query ($id: ID!, $roadmap: ID!) {
      curator: node(id: $id) { ... on Curator { person { position } } }
      roadmap: node(id: $roadmap) { ... on Roadmap { activities { nodes { responsible { ... on Person { position } } } } } } }`
    const { data, statements } = await server().ask(query, { id: curator, roadmap }, { as })
    expect(data.curator).toEqual({ person: { position: 'Куратор' } })
    expect(data.roadmap.activities.nodes).toEqual([{ responsible: [{ position: 'Куратор' }] }])
    expect(statements).toHaveLength(2)
    const again = await send('assignCurator', { kind: 'SCHOOL_CURATOR', person, school })
    expect(again.errors[0]?.extensions?.code).toBe('NOT_FOUND')
  })

  test('is not archived without a reason or with an old version', async () => {
    const person = await made('registerPerson', { municipality, position: 'Делопроизводитель' })
    const blank = await archived('archivePerson', { person, version: 1, reason: ' ' })
    expect(blank.errors[0]).toMatchObject({ extensions: { code: 'BAD_INPUT' } })
    const stale = await archived('archivePerson', { person, version: 7 })
    expect(stale.errors[0]).toMatchObject({ extensions: { code: 'CONFLICT' } })
  })
})

test('an organization can be archived once no active record references it', async () => {
  const register = (rest: object) => made('registerOrganization', { municipality, kind: 'COUNCIL', ...rest })
  const organization = await register({ name: 'Совет по качеству' })
  const alias = await register({ name: 'Совет', sameAs: organization })
  expect(await refusalOf('archiveOrganization', { organization, version: 1 })).toContain(
    'основная запись другой',
  )
  expect(await refusalOf('archiveOrganization', { organization: alias, version: 1 })).toBeUndefined()
  const person = await made('registerPerson', { organization, position: 'Секретарь' })
  expect(await refusalOf('archiveOrganization', { organization, version: 1 })).toContain(
    'числятся должностные лица',
  )
  expect(await refusalOf('archivePerson', { person, version: 1 })).toBeUndefined()
  await made('addOrganizationMember', { organization, version: 1, member: school })
  expect(await refusalOf('archiveOrganization', { organization, version: 2 })).toContain('состоят школы')
  await made('endOrganizationMember', { organization, version: 2, member: school, validTo: '2023-02-28' })
  expect(await refusalOf('archiveOrganization', { organization, version: 3 })).toBeUndefined()
  const authority = await server().database.db.organization.findFirstOrThrow({
    where: { municipality: { key: 'rodniki' }, kind: 'EDUCATION_AUTHORITY', sameAsId: null },
  })
  const refused = await archived('archiveOrganization', {
    organization: globalId('Organization', authority.id),
    version: authority.version,
  })
  expect(refused.errors[0]?.extensions?.code).toBe('BAD_INPUT')
})
