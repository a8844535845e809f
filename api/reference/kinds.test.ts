import { beforeAll, describe, expect, test } from 'vitest'
import { globalId } from '../graphql/global-id.ts'
import { administrator, testServer } from '../testing/server.ts'

const server = testServer({ visitor: administrator, now: '2023-12-20T09:00:00Z' })
const db = () => server().database.db

const perform = async (name: string, input: object, fields: string) => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`
  const { data, errors } = await server().ask(
    `mutation ($input: ${type}!) { ${name}(input: $input) { record { ${fields} } } }`,
    { input },
  )
  return errors.length > 0
    ? { code: errors[0]?.extensions?.code, message: errors[0]?.message }
    : data[name].record
}
const found = async (query: string) => {
  const { data, errors } = await server().ask(query)
  expect(errors).toEqual([])
  return data
}

let school = ''
let leader = ''
let person = ''
let region = ''
beforeAll(async () => {
  const [one, other] = await db().school.findMany({
    where: { municipality: { key: 'livny' } },
    orderBy: { key: 'asc' },
  })
  school = globalId('School', one?.id ?? '')
  leader = globalId('School', other?.id ?? '')
  region = globalId('Region', one?.regionId ?? '')
  const anyone = await db().person.findFirstOrThrow({ where: { regionId: one?.regionId ?? '' } })
  person = globalId('Person', anyone.id)
})
const versionOf = async () =>
  (await found(`{ node(id: "${school}") { ... on School { version } } }`)).node.version

describe('a kind that only a reference book knows', () => {
  test('is a role of a curator: clients of the enum read OTHER, the list finds it by its label', async () => {
    const curator = 'id version kind kindItem { code label shortLabel }'
    const record = await perform('assignCurator', { kindItem: 'наставник', person, school }, curator)
    expect(record).toMatchObject({ kind: 'OTHER', kindItem: { code: 'MENTOR', label: 'Наставник' } })
    const plain = await perform('assignCurator', { kind: 'METHODIST', person, school }, curator)
    expect(plain).toMatchObject({ kind: 'METHODIST', kindItem: { code: 'METHODIST' } })
    const { curators } = await found(
      '{ curators(filter: { kindItem: "НАСТАВНИК" }) { totalCount nodes { id } } methodists: curators(filter: { kindItem: "Методист", kind: METHODIST }) { totalCount } }',
    )
    expect(curators).toEqual({ totalCount: 1, nodes: [{ id: record.id }] })
    const again = await perform('assignCurator', { kindItem: 'MENTOR', person, school }, curator)
    expect(again.code).toBe('BAD_INPUT')
    // Another role that the enum does not name is another assignment.
    const other = await perform('assignCurator', { kindItem: 'REGIONAL_CURATOR', person, school }, curator)
    expect(other).toMatchObject({ kind: 'OTHER' })
    const successor = await perform('registerPerson', { school, position: 'Методист' }, 'id')
    const handOver = { curator: record.id, version: 1, person: successor.id, validFrom: '2023-12-25' }
    expect(await perform('handOverCurator', handOver, curator)).toMatchObject({
      kind: 'OTHER',
      kindItem: { code: 'MENTOR' },
    })
  })

  test('is a category of support, which ends by its own name', async () => {
    const fields = 'supports { category categoryItem { code } validTo }'
    const add = async (categoryItem: string) =>
      perform('addSchoolSupport', { school, version: await versionOf(), categoryItem }, fields)
    await add('резильентная школа')
    const { supports } = await add('Необъективность')
    expect(supports).toContainEqual({ category: 'OTHER', categoryItem: { code: 'RESILIENT' }, validTo: null })
    expect((await add('RESILIENT')).code).toBe('BAD_INPUT')
    const { schools } = await found('{ schools(filter: { supportItem: "Резильентная" }) { nodes { id } } }')
    expect(schools.nodes).toEqual([{ id: school }])
    const ending = { school, version: await versionOf(), categoryItem: 'RESILIENT', validTo: '2023-12-31' }
    const ended = (await perform('endSchoolSupport', ending, fields)).supports
    expect(ended).toContainEqual({
      category: 'OTHER',
      categoryItem: { code: 'RESILIENT' },
      validTo: '2023-12-31',
    })
    expect(ended).toContainEqual({
      category: 'OTHER',
      categoryItem: { code: 'BIASED_RESULTS' },
      validTo: null,
    })
  })

  test('is a role of a school, and a kind of partnership', async () => {
    const role = { school, version: await versionOf(), roleItem: 'Опорная школа' }
    expect((await perform('addSchoolRole', role, 'roles { role roleItem { code } }')).roles).toContainEqual({
      role: 'OTHER',
      roleItem: { code: 'BASE_SCHOOL' },
    })
    const { schools } = await found('{ schools(filter: { roleItem: "базовая школа" }) { nodes { id } } }')
    expect(schools.nodes).toEqual([{ id: school }])
    const partners = { supportedSchool: school, leaderSchool: leader, validFrom: '2023-09-01' }
    expect(
      await perform(
        'createPartnership',
        { ...partners, kindItem: 'обмен опытом' },
        'kind kindItem { label }',
      ),
    ).toEqual({ kind: 'OTHER', kindItem: { label: 'Обмен опытом' } })
    const { partnerships } = await found(
      '{ partnerships(filter: { kindItem: "EXCHANGE" }) { nodes { kind } } }',
    )
    expect(partnerships.nodes).toEqual([{ kind: 'OTHER' }])
  })

  test('is a kind of evidence, found once for all documents of a report', async () => {
    const obligation = await db().obligation.findFirstOrThrow({
      where: { roadmap: { key: 'khotynets' }, school: { key: 'khotynets-yuryevskaya' } },
      orderBy: { dueOn: 'asc' },
    })
    const evidence = [
      { kindItem: 'сертификат', title: 'Сертификат' },
      { kindItem: 'Аналитическая справка', title: 'Справка' },
      { kind: 'LINK', title: 'Новость', url: 'https://example.org/1' },
    ]
    const report = { obligation: globalId('Obligation', obligation.id), revision: 0, text: 'Исполнено.' }
    const fields = 'evidence { kind kindItem { code } }'
    const wrong = await perform(
      'submitReport',
      { ...report, evidence: [...evidence, { kindItem: 'сертефикат', title: 'Сертификат' }] },
      fields,
    )
    expect(wrong.message).toContain('Возможно, нужно')
    expect((await perform('submitReport', { ...report, evidence }, fields)).evidence).toEqual([
      { kind: 'OTHER', kindItem: { code: 'CERTIFICATE' } },
      { kind: 'MEMO', kindItem: { code: 'ANALYTICAL_MEMO' } },
      { kind: 'LINK', kindItem: { code: 'LINK' } },
    ])
  })

  test.each([
    [{}, 'BAD_INPUT', 'вид не указан'],
    [{ kindItem: 'волонтёр' }, 'BAD_INPUT', 'такого элемента в справочнике нет'],
    [{ kind: 'TUTOR', kindItem: 'наставник' }, 'BAD_INPUT', 'противоречат'],
  ])('is refused with the reason: %j', async (kind, code, text) => {
    const answer = await perform('assignCurator', { ...kind, person, school }, 'id')
    expect(answer.code).toBe(code)
    expect(answer.message).toContain(text)
  })

  test('of a region is known in that region alone', async () => {
    const item = { book: 'CURATOR_KINDS', region, code: 'NAVIGATOR', label: 'Навигатор профилей' }
    await perform('addReferenceItem', item, 'id')
    const role = { kindItem: 'навигатор профилей', person, school }
    expect(await perform('assignCurator', role, 'kind kindItem { code }')).toEqual({
      kind: 'OTHER',
      kindItem: { code: 'RU-ORL.NAVIGATOR' },
    })
    const elsewhere = await db().school.findUniqueOrThrow({ where: { key: 'rodniki-sosnovskaya' } })
    const stranger = await db().person.findFirstOrThrow({ where: { regionId: elsewhere.regionId } })
    const foreign = {
      kindItem: 'навигатор профилей',
      person: globalId('Person', stranger.id),
      school: globalId('School', elsewhere.id),
    }
    expect((await perform('assignCurator', foreign, 'id')).code).toBe('BAD_INPUT')
  })
})
