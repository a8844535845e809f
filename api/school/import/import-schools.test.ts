import { beforeAll, describe, expect, test } from 'vitest'
import { stranger } from '../../data/scope.ts'
import { globalId } from '../../graphql/global-id.ts'
import { testServer } from '../../testing/server.ts'

const limits = { listedSchools: 60 }
const server = testServer({ now: '2023-12-20T09:00:00Z', visitor: stranger, limits })
const as = [{ role: 'REGIONAL', on: 'RU-ORL' }] as const

const document = `mutation ($input: RegisterSchoolsInput!) { registerSchools(input: $input) {
  created updated records { id key version shortName note municipality { key } } } }`
const list = (schools: readonly object[], request: object = { as }) =>
  server().ask(document, { input: { schools } }, request)
const refusalOf = async (schools: readonly object[]) => (await list(schools)).errors[0]?.message

let livny = ''
let khotynets = ''
beforeAll(async () => {
  const byKey = async (key: string) =>
    globalId(
      'Municipality',
      (await server().database.db.municipality.findUniqueOrThrow({ where: { key } })).id,
    )
  ;[livny, khotynets] = [await byKey('livny'), await byKey('khotynets')]
  await server().ask('{ __typename }', {}, { as })
})
const row = (value: string, rest: object = {}) => ({
  municipality: livny,
  name: `МБОУ «Школа № ${value}»`,
  shortName: `Школа ${value}`,
  kind: 'SECONDARY',
  externalId: { system: 'RIS_ORL', value },
  ...rest,
})
const counts = async () => {
  const { school, auditEntry, change, schoolExternalId } = server().database.db
  return Promise.all([school.count(), auditEntry.count(), change.count(), schoolExternalId.count()])
}

describe('a list of schools', () => {
  test('is registered, and a second import updates only the given fields', async () => {
    const { data, errors } = await list([
      row('a1'),
      row('a2', { key: 'livny-a2', note: 'Прежнее.' }),
      row('a3'),
    ])
    expect(errors).toEqual([])
    expect(data.registerSchools).toMatchObject({ created: 3, updated: 0 })
    const [first, second] = data.registerSchools.records
    expect(second).toMatchObject({ key: 'livny-a2', version: 1, shortName: 'Школа a2' })
    const stood = await counts()
    const same = await list([row('a3'), row('a1', { name: ' МБОУ  «Школа № a1»' }), row('a2')])
    expect(same.data.registerSchools).toMatchObject({ created: 0, updated: 0 })
    expect(same.data.registerSchools.records[1]).toEqual(first)
    expect(await counts()).toEqual(stood)
    const again = await list([
      row('a2', { shortName: 'Школа № 2', municipality: khotynets }),
      row('a4'),
      row('a1'),
    ])
    expect(again.data.registerSchools).toMatchObject({ created: 1, updated: 1 })
    expect(again.data.registerSchools.records[0]).toEqual({
      ...second,
      version: 2,
      shortName: 'Школа № 2',
      note: 'Прежнее.',
      municipality: { key: 'khotynets' },
    })
    const changes = await server().database.db.change.findMany({
      where: { key: 'livny-a2' },
      orderBy: { seq: 'asc' },
    })
    expect(changes.map(({ operation }) => operation)).toEqual(['UPSERT', 'TOMBSTONE', 'UPSERT'])
    expect(await server().database.db.auditEntry.count({ where: { action: 'registerSchools' } })).toBe(5)
  })

  test('takes as many statements for many schools as for one, new and known ones', async () => {
    const many = Array.from({ length: 60 }, (_, place) => row(`b${place}`))
    const one = await list([row('b-0')])
    const all = await list(many)
    expect([one.errors, all.errors]).toEqual([[], []])
    expect(all.statements).toHaveLength(one.statements.length)
    expect(all.statements.length).toBeLessThanOrEqual(20)
    const moved = (place: object) => ({ ...place, municipality: khotynets })
    const [alone, together] = [await list([moved(row('b-0'))]), await list(many.map(moved))]
    expect(together.data.registerSchools).toMatchObject({ created: 0, updated: 60 })
    expect(together.statements).toHaveLength(alone.statements.length)
  })

  test('is written whole or not at all, and every faulty row is named', async () => {
    const before = await counts()
    const faulty = [row('c1'), row('c2', { name: '\u200b' }), row('c3', { key: 'rodniki-c3' })]
    expect(await refusalOf(faulty)).toMatch(
      /^Строка 2: укажите название\. Строка 3: ключ начинается с «livny-»/,
    )
    expect(await refusalOf([row('c1'), row('c1')])).toBe('Строка 2: то же, что в строке 1; оставьте одну.')
    expect(await refusalOf([row('c1', { key: 'livny-orlovskaya' })])).toContain(
      'Строка 1: такой постоянный ключ уже занят',
    )
    expect(await refusalOf([row('c1', { externalId: { system: 'РИС', value: '1' } })])).toContain(
      'код системы',
    )
    expect(await refusalOf([])).toContain('от 1 до 60')
    expect(await refusalOf(Array.from({ length: 61 }, (_, place) => row(`d${place}`)))).toContain(
      'Число школ в списке неверно',
    )
    const absent = globalId('Municipality', '00000000-0000-7000-8000-000000000000')
    expect(await refusalOf([row('c1'), row('c2', { municipality: absent })])).toContain('Строка 2')
    expect(await counts()).toEqual(before)
  })

  test('moves a school that other records name, with them, and notes it in its history', async () => {
    await list([row('e1')])
    const { db } = server().database
    const { id, regionId, municipalityId } = await db.school.findFirstOrThrow({
      where: { shortName: 'Школа e1' },
    })
    await db.person.create({
      data: { regionId, municipalityId, schoolId: id, key: 'e1-head', position: 'Директор' },
    })
    const { data, errors } = await list([row('e2'), row('e1', { municipality: khotynets })])
    expect(errors).toEqual([])
    expect(data.registerSchools).toMatchObject({ created: 1, updated: 1 })
    expect(data.registerSchools.records[1].municipality.key).toBe('khotynets')
    const person = await db.person.findUniqueOrThrow({ where: { key: 'e1-head' } })
    expect(globalId('Municipality', person.municipalityId ?? '')).toBe(khotynets)
    expect(await db.schoolEvent.findMany({ where: { schoolId: id } })).toMatchObject([
      { kind: 'MOVED', act: null, happenedOn: new Date('2023-12-20') },
    ])
  })

  test('is only for the office of the region, and is idempotent by its Idempotency-Key', async () => {
    const refused = await list([row('f1')], { as: [{ role: 'ADMIN', on: 'livny' }] })
    expect(refused.errors[0]?.extensions?.code).toBe('FORBIDDEN')
    const rows = [row('f2', { externalId: null })]
    const sent = { as, headers: { 'idempotency-key': 'schools-0001' } }
    const [first, second] = [await list(rows, sent), await list(rows, sent)]
    expect(first.data.registerSchools.created).toBe(1)
    expect(second.data).toEqual(first.data)
  })

  test('sent twice concurrently registers each school once', async () => {
    const rows = Array.from({ length: 20 }, (_, place) => row(`g${place}`))
    const answers = await Promise.all([list(rows), list(rows)])
    expect(answers.flatMap(({ errors }) => errors)).toEqual([])
    expect(answers.map(({ data }) => data.registerSchools.created).toSorted()).toEqual([0, 20])
  })
})
