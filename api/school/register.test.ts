import { beforeAll, describe, expect, test } from 'vitest'
import { settled } from '../change/testing.ts'
import { globalId } from '../graphql/global-id.ts'
import { administrator, testServer } from '../testing/server.ts'

const server = testServer({ now: '2023-12-20T09:00:00Z', visitor: administrator })
const office = [{ role: 'REGIONAL', on: 'RU-ORL' }] as const
const authority = (on: string) => [{ role: 'MUNICIPAL', on }] as const

const send = (name: string, input: object, fields: string, request = {}) => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} findings { code } } }`
  return server().ask(query, { input }, request)
}
const card = `record { id version key name shortName aliases legalForm kind locality isRural note
  municipality { key } externalIds { system value } }`
const register = (input: object, request = {}) =>
  send(
    'registerSchool',
    { name: 'МБОУ «Новая школа»', shortName: 'Новая', kind: 'BASIC', ...input },
    card,
    request,
  )
const update = (input: object, request = {}) => send('updateSchool', input, card, request)
const archive = (input: object, request = {}) =>
  send('archiveSchool', { reason: 'Приказ о закрытии.', ...input }, 'record', request)
const codeOf = async (answer: ReturnType<typeof send>) => (await answer).errors[0]?.extensions?.code
const refusalOf = async (answer: ReturnType<typeof send>) => (await answer).errors[0]?.message
const made = async (input: object = {}) => {
  const { data, errors } = await register({ municipality: livny, ...input })
  expect(errors).toEqual([])
  return data.registerSchool.record.id as string // as selected
}
const byKey = async (key: string) =>
  globalId('Municipality', (await server().database.db.municipality.findUniqueOrThrow({ where: { key } })).id)
const rowOf = (id: string) => Buffer.from(id, 'base64url').toString().split(':')[1] ?? ''

let livny = ''
let khotynets = ''
let rodniki = ''
beforeAll(async () => {
  ;[livny, khotynets, rodniki] = await Promise.all([byKey('livny'), byKey('khotynets'), byKey('rodniki')])
})

describe('a school', () => {
  test('is registered by the office of the region, plainly named, with the audit entry and the change', async () => {
    const input = {
      municipality: livny,
      key: 'livny-new',
      name: ' МБОУ\u00a0 «И\u0306льинская\u200b школа» ',
      aliases: ['Новая СОШ', 'Новая  СОШ'],
      legalForm: 'BUDGETARY',
      isRural: true,
      externalIds: [{ system: 'RIS_ORL', value: ' 57-001 ' }],
    }
    const { data, errors, statements } = await register(input, { as: office })
    expect(errors).toEqual([])
    expect(data.registerSchool.record).toMatchObject({
      version: 1,
      key: 'livny-new',
      name: 'МБОУ «Йльинская школа»',
      shortName: 'Новая',
      isRural: true,
      aliases: ['Новая СОШ'],
      municipality: { key: 'livny' },
      externalIds: [{ system: 'RIS_ORL', value: '57-001' }],
    })
    expect(statements.length).toBeLessThanOrEqual(18)
    const { db } = server().database
    expect(await db.auditEntry.findFirst({ where: { action: 'registerSchool' } })).toMatchObject({
      before: null,
    })
    expect(
      await db.change.findMany({ where: { key: 'livny-new' }, select: { operation: true, version: true } }),
    ).toEqual([{ operation: 'UPSERT', version: 1 }])
    const found = await server().ask('{ school(externalId: { system: "RIS_ORL", value: "57-001" }) { key } }')
    expect(found.data.school).toEqual({ key: 'livny-new' })
  })

  test.each([
    ['a name of nothing that is seen', { name: '\u200b \u00ad' }],
    ['a short name longer than one may be', { shortName: 'ш'.repeat(501) }],
    ['a key that is not of the municipality', { key: 'rodniki-new' }],
    ['an identifier of no system', { externalIds: [{ system: 'РИС', value: '1' }] }],
    ['a blank identifier', { externalIds: [{ system: 'RIS', value: ' ' }] }],
  ])('is not registered with %s', async (_, input) => {
    expect(await codeOf(register({ municipality: livny, ...input }))).toBe('BAD_INPUT')
  })

  test('has an identifier that is unique in its region and reveals nothing to other regions', async () => {
    const externalIds = [{ system: 'FIS', value: '100' }]
    await made({ externalIds })
    expect(await refusalOf(register({ municipality: khotynets, externalIds }))).toContain(
      'у другой школы региона',
    )
    const elsewhere = await register(
      { municipality: rodniki, externalIds },
      { as: [{ role: 'REGIONAL', on: 'RU-IVA' }] },
    )
    expect(elsewhere.errors).toEqual([])
    const both = await server().ask('{ school(externalId: { system: "FIS", value: "100" }) { key } }')
    expect(both.errors[0]?.message).toContain('в нескольких регионах')
  })

  test('is updated by its authority, which can neither move it nor set its identifiers', async () => {
    const school = await made({ note: 'Прежнее.', legalForm: 'TREASURY' })
    const as = authority('livny')
    const { data, errors } = await update(
      { school, version: 1, shortName: 'Новейшая', legalForm: null },
      { as },
    )
    expect(errors).toEqual([])
    expect(data.updateSchool.record).toMatchObject({
      version: 2,
      shortName: 'Новейшая',
      legalForm: null,
      note: 'Прежнее.',
    })
    for (const input of [{ municipality: khotynets }, { externalIds: [] }]) {
      expect(await codeOf(update({ school, version: 2, ...input }, { as }))).toBe('FORBIDDEN')
    }
    expect((await update({ school, version: 2, municipality: livny }, { as })).errors).toEqual([])
    expect(await codeOf(update({ school, version: 2, note: null }))).toBe('CONFLICT')
    expect(await codeOf(update({ school, version: 3, note: null }, { as: authority('rodniki') }))).toBe(
      'NOT_FOUND',
    )
    expect(await codeOf(archive({ school, version: 3 }, { as }))).toBe('FORBIDDEN')
  })

  test('is given other identifiers in place of those it had', async () => {
    const school = await made({
      externalIds: [
        { system: 'A', value: '1' },
        { system: 'B', value: '1' },
      ],
    })
    const externalIds = [
      { system: 'B', value: '1' },
      { system: 'C', value: '1' },
    ]
    const { data } = await update({ school, version: 1, externalIds })
    expect(data.updateSchool.record.externalIds).toEqual(externalIds)
    expect(await made({ externalIds: [{ system: 'A', value: '1' }] })).not.toBe(school)
  })
})

describe('a school that moves to another municipality', () => {
  const feed = async (on: string) => {
    await settled(server().database)
    const { data } = await server().ask(
      '{ changes(first: 500) { changes { operation id } } }',
      {},
      { as: authority(on) },
    )
    return data.changes.changes as readonly { readonly operation: string; readonly id: string }[] // as selected
  }

  test('leaves a tombstone in its old place and continues in the new one', async () => {
    const school = await made()
    await send('addSchoolSupport', { school, version: 1, category: 'LOW_RESULTS' }, 'record { id }')
    const { data, errors } = await update({ school, version: 2, municipality: khotynets }, { as: office })
    expect(errors).toEqual([])
    expect(data.updateSchool.record).toMatchObject({ version: 3, municipality: { key: 'khotynets' } })
    const last = async (on: string) => (await feed(on)).findLast(({ id }) => id === school)?.operation
    expect([await last('livny'), await last('khotynets')]).toEqual(['TOMBSTONE', 'UPSERT'])
    const query = 'query ($id: ID!) { node(id: $id) { ... on School { supports { category } } } }'
    const ask = async (on: string) =>
      (await server().ask(query, { id: school }, { as: authority(on) })).data.node
    expect([await ask('livny'), await ask('khotynets')]).toEqual([
      null,
      { supports: [{ category: 'LOW_RESULTS' }] },
    ])
  })

  test('cannot move while records of its old place reference it, and never leaves its region', async () => {
    const school = await made()
    const person = await send('registerPerson', { school, position: 'Директор' }, 'record { id }')
    const moving = () => update({ school, version: 1, municipality: khotynets })
    expect(await refusalOf(moving())).toContain('за ней числятся')
    await send(
      'archivePerson',
      { person: person.data.registerPerson.record.id, version: 1, reason: 'Ошибка.' },
      'record',
    )
    expect(await refusalOf(update({ school, version: 1, municipality: rodniki }))).toContain(
      'относится к другому региону',
    )
    expect((await moving()).errors).toEqual([])
  })
})

test('a school that moves during a concurrent write is moved with it or not at all', async () => {
  for (let round = 0; round < 5; round += 1) {
    const school = await made()
    await Promise.all([
      send('registerPerson', { school, position: 'Завуч' }, 'record { id }'),
      update({ school, version: 1, municipality: khotynets }),
    ])
    const row = await server().database.db.school.findUniqueOrThrow({
      where: { id: rowOf(school) },
      include: { persons: true },
    })
    expect(row.persons.map(one => one.municipalityId)).toEqual([row.municipalityId])
  }
})

describe('a school that is archived', () => {
  test('is archived with a tombstone, frees its identifier and stays in old records', async () => {
    const externalIds = [{ system: 'RIS', value: '7' }]
    const school = await made({ externalIds })
    const person = await send('registerPerson', { school, position: 'Директор' }, 'record { id }')
    const id = person.data.registerPerson.record.id
    expect(await refusalOf(archive({ school, version: 1 }))).toContain('числятся должностные лица')
    const curator = await send(
      'assignCurator',
      { kind: 'SCHOOL_CURATOR', person: id, school },
      'record { id }',
    )
    expect(await refusalOf(archive({ school, version: 1 }))).toContain('есть куратор')
    const ended = { curator: curator.data.assignCurator.record.id, version: 1 }
    await send('endCurator', { ...ended, validTo: '2023-12-20' }, 'record { id }')
    await server().database.db.curator.update({
      where: { id: rowOf(ended.curator) },
      data: { validTo: new Date('2023-12-19') },
    })
    await send('archivePerson', { person: id, version: 1, reason: 'Ошибка.' }, 'record')
    expect((await archive({ school, version: 1 }, { as: office })).data.archiveSchool).toEqual({
      record: school,
      findings: [],
    })
    const query = `query ($id: ID!, $curator: ID!) { gone: node(id: $id) { id }
      node(id: $curator) { ... on Curator { school { shortName municipality { key } } } } }`
    const { data } = await server().ask(query, { id: school, curator: ended.curator })
    expect(data).toEqual({
      gone: null,
      node: { school: { shortName: 'Новая', municipality: { key: 'livny' } } },
    })
    expect(
      await server().database.db.change.count({ where: { recordId: rowOf(school), operation: 'TOMBSTONE' } }),
    ).toBe(1)
    expect(await made({ externalIds })).not.toBe(school)
    expect(await codeOf(archive({ school, version: 2 }))).toBe('NOT_FOUND')
  })

  test('cannot be archived while a roadmap or a campaign names it', async () => {
    const covered = await server().database.db.roadmapSchool.findFirstOrThrow({
      where: { roadmap: { municipality: { key: 'livny' } } },
      include: { school: true },
    })
    const input = { school: globalId('School', covered.schoolId), version: covered.school.version }
    expect(await refusalOf(archive(input))).toContain('действующей дорожной карте')
    expect(await refusalOf(update({ ...input, municipality: khotynets }))).toContain('за ней числятся')
  })
})
