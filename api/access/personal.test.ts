import { isEnumType, isInputObjectType } from 'graphql'
import { beforeAll, describe, expect, test } from 'vitest'
import { createSchema } from '../graphql/schema.ts'
import { testServer } from '../testing/server.ts'

const server = testServer({})
const query =
  '{ roadmaps(first: 2) { nodes { municipality { organizations { nodes { persons { nodes { id fullName phone } } } } } } } }'
const as = [{ role: 'REGIONAL', on: 'RU-IVA' }] as const
const purpose = 'Проверка приказа о кураторах'
const entries = () => server().database.db.auditEntry.findMany({ where: { action: 'readPersonalData' } })

interface PersonName {
  readonly id: string
  readonly fullName: string | null
}
const namesIn = (data: unknown): readonly PersonName[] =>
  typeof data !== 'object' || data === null
    ? []
    : 'fullName' in data
      ? [data as PersonName] // the query above selects just these fields
      : Object.values(data).flatMap(namesIn)

beforeAll(async () => {
  await server().database.db.person.updateMany({ data: { fullName: 'Иванова Тестовая Проверочная' } })
})

describe('personal data', () => {
  test.each([
    ['no right to them', { as, headers: { 'x-purpose': encodeURIComponent(purpose) } }],
    ['no purpose', { as, personalData: true }],
    [
      'a purpose that nobody sees',
      { as, personalData: true, headers: { 'x-purpose': '%E2%80%8B%E3%85%A4' } },
    ],
    ['a purpose in another encoding', { as, personalData: true, headers: { 'x-purpose': '\xcf\xf0\xe8' } }],
    ['a purpose of blanks', { as, personalData: true, headers: { 'x-purpose': '%20%C2%A0' } }],
    ['a purpose of marks', { as, personalData: true, headers: { 'x-purpose': '...' } }],
    ['an empty purpose', { as, personalData: true, headers: { 'x-purpose': ' ' } }],
    ['no key', { headers: { 'x-purpose': 'audit' } }],
  ])('are null for a caller with %s, and nothing is audited', async (_, request) => {
    const { data } = await server().ask(query, {}, request)
    expect(namesIn(data).length).toBeGreaterThan(0)
    expect(namesIn(data).filter(one => one.fullName !== null)).toEqual([])
    expect(await entries()).toEqual([])
  })

  test.each([
    ['8 KB', 'a'.repeat(8_192)],
    ['one sign too many', 'я'.repeat(301)],
  ])('are not read for a purpose of %s: the request is refused, and nothing is noted', async (_, purpose) => {
    const headers = { 'x-purpose': purpose.includes('я') ? encodeURIComponent(purpose) : purpose }
    const answer = await server().ask(query, {}, { as, personalData: true, headers })
    expect(answer).toMatchObject({ status: 400, data: null, errors: [{ extensions: { code: 'BAD_INPUT' } }] })
    expect(await entries()).toEqual([])
  })

  test('are shown to a viewer with the right and a purpose, and each record read is in the audit log', async () => {
    const headers = {
      'x-purpose': encodeURIComponent(purpose),
      'x-request-id': '4bf92f3577b34da6a3ce929d0e0e4736',
    }
    const { data } = await server().ask(query, {}, { as, personalData: true, headers })
    expect(new Set(namesIn(data).map(one => one.fullName))).toEqual(new Set(['Иванова Тестовая Проверочная']))
    const noted = await entries()
    expect(noted.map(one => one.recordId).toSorted()).toEqual(
      [
        ...new Set(namesIn(data).map(({ id }) => Buffer.from(id, 'base64url').toString().split(':')[1])),
      ].toSorted(),
    )
    const { id: regionId } = await server().database.db.region.findUniqueOrThrow({
      where: { code: 'RU-IVA' },
    })
    const entry = {
      recordType: 'Person',
      basis: purpose,
      requestId: '4bf92f3577b34da6a3ce929d0e0e4736',
      regionId,
    }
    expect(noted[0]).toMatchObject(entry)
  })

  test('can be neither filtered nor sorted by', () => {
    const types = Object.values(createSchema([]).getTypeMap())
    const names = types.flatMap(type => {
      if (isInputObjectType(type) && type.name.endsWith('Filter')) return Object.keys(type.getFields())
      return isEnumType(type) && type.name.endsWith('Order') ? type.getValues().map(({ name }) => name) : []
    })
    expect(names.length).toBeGreaterThan(20)
    expect(names.filter(name => /full_?name|e_?mail|phone/i.test(name))).toEqual([])
  })
})
