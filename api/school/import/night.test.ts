import { beforeAll, describe, expect, test } from 'vitest'
import { globalId } from '../../graphql/global-id.ts'
import { approve, created } from '../../roadmap/testing.ts'
import { administrator, testServer } from '../../testing/server.ts'

const server = testServer({ now: '2026-12-20T03:00:00Z', visitor: administrator })
const document = `mutation ($input: RegisterSchoolsInput!) { registerSchools(input: $input) {
  created updated records { id } findings { code }
  rows { index outcome record { id shortName municipality { key } } error { code path message } } } }`

interface Listed {
  readonly municipality: string
  readonly name: string
  readonly shortName: string
  readonly kind: string
  readonly externalId: { readonly system: string; readonly value: string }
}

let livny = ''
let khotynets = ''
const rowOf = (number: number): Listed => ({
  municipality: livny,
  name: `МБОУ «Средняя школа № ${number}»`,
  shortName: `СШ № ${number}`,
  kind: 'SECONDARY',
  externalId: { system: 'RIS_ORL', value: `N-${number}` },
})
const send = async (schools: readonly object[], rest: object = {}) => {
  const input = { schools, mode: 'ROW_BY_ROW', on: '2026-12-19', act: 'Перечень школ на 19.12.2026', ...rest }
  const { data, errors } = await server().ask(document, { input })
  expect(errors).toEqual([])
  return data.registerSchools
}
const numbers = Array.from({ length: 500 }, (_, index) => index + 1)
const stored = (number: number) =>
  server().database.db.school.findFirstOrThrow({
    where: { externalIds: { some: { value: `N-${number}` } } },
    select: { id: true, version: true, name: true, shortName: true, municipality: { select: { key: true } } },
  })

beforeAll(async () => {
  const { db } = server().database
  const place = async (key: string) =>
    globalId('Municipality', (await db.municipality.findUniqueOrThrow({ where: { key } })).id)
  ;[livny, khotynets] = [await place('livny'), await place('khotynets')]
})

describe('the nightly list of a region', () => {
  test('loads five hundred clean rows, and again without a change', async () => {
    const totals = { created: 0, unchanged: 0 }
    for (const start of [0, 200, 400, 0, 200, 400]) {
      const { created, updated, rows } = await send(numbers.slice(start, start + 200).map(rowOf))
      expect(updated).toBe(0)
      totals.created += created
      totals.unchanged += rows.filter((one: { outcome: string }) => one.outcome === 'UNCHANGED').length
    }
    expect(totals).toEqual({ created: 500, unchanged: 500 })
  }, 120_000)

  test('goes through on a dirty night: every good row is stored, every bad one named', async () => {
    const { db } = server().database
    const covered = await stored(1)
    const { id } = await created(server(), { coveredSchools: [globalId('School', covered.id)] })
    const approved = await server().ask(approve, {
      input: { roadmap: id, version: 1, approvedOn: '2026-09-01' },
    })
    expect(approved.errors).toEqual([])
    const liquidated = await stored(10)
    const closed = await server().ask(
      `mutation ($input: CloseSchoolInput!) { closeSchool(input: $input) { record } }`,
      {
        input: {
          school: globalId('School', liquidated.id),
          version: liquidated.version,
          on: '2026-12-15',
          act: 'Постановление № 9',
        },
      },
    )
    expect(closed.errors).toEqual([])
    const absent = globalId('Municipality', '00000000-0000-7000-8000-000000000000')
    const {
      created: added,
      updated,
      rows,
      findings,
    } = await send([
      { ...rowOf(1), municipality: khotynets },
      { ...rowOf(2), municipality: khotynets },
      { ...rowOf(3), name: 'МБОУ «Лицей № 3»', shortName: 'Лицей № 3' },
      rowOf(4),
      rowOf(4),
      { ...rowOf(5), municipality: absent },
      { ...rowOf(6), municipality: 'не идентификатор' },
      { ...rowOf(7), shortName: ' ' },
      { ...rowOf(8), name: 'Ш'.repeat(700) },
      rowOf(10),
      { ...rowOf(11), externalId: { system: 'RIS_ORL', value: 'X-11' } },
      rowOf(501),
    ])
    expect(rows.map((one: { index: number }) => one.index)).toEqual([...rows.keys()])
    expect(rows.map((one: { outcome: string }) => one.outcome)).toEqual([
      'UPDATED',
      'UPDATED',
      'UPDATED',
      'UNCHANGED',
      ...['REFUSED', 'REFUSED', 'REFUSED', 'REFUSED', 'REFUSED', 'REFUSED'],
      'CREATED',
      'CREATED',
    ])
    expect([added, updated]).toEqual([2, 3])
    expect(rows.slice(4, 10).map((one: { error: object }) => one.error)).toMatchObject([
      { code: 'BAD_INPUT', path: 'input.schools[4]', message: 'то же, что в строке 4; оставьте одну.' },
      { code: 'NOT_FOUND', path: 'input.schools[5].municipality' },
      { code: 'BAD_INPUT', path: 'input.schools[6].municipality' },
      { code: 'BAD_INPUT', path: 'input.schools[7].shortName' },
      { code: 'BAD_INPUT', path: 'input.schools[8].name' },
      {
        code: 'BAD_INPUT',
        path: 'input.schools[9].externalId',
        message:
          'школа с этим идентификатором ликвидирована 15.12.2026: удалите строку, а новой школе дайте её собственный идентификатор.',
      },
    ])
    expect(findings).toContainEqual({ code: 'NAME_TWIN' })
    expect(await stored(1)).toMatchObject({ municipality: { key: 'khotynets' } })
    const events = await db.schoolEvent.findMany({ where: { schoolId: (await stored(3)).id } })
    expect(events).toMatchObject([
      { kind: 'RENAMED', act: 'Перечень школ на 19.12.2026', formerShortName: 'СШ № 3' },
    ])
    expect(await db.school.count({ where: { shortName: 'СШ № 10', archivedAt: null } })).toBe(0)
  }, 120_000)

  test('stores nothing of the same night where all or nothing is wanted', async () => {
    const before = await server().database.db.school.count()
    const input = { schools: [rowOf(600), { ...rowOf(601), shortName: '' }] }
    const { errors } = await server().ask(document, { input })
    expect(errors[0]?.message).toContain('Строка 2')
    expect(await server().database.db.school.count()).toBe(before)
  })
})
