import { describe, expect, test } from 'vitest'
import { globalId } from '../graphql/global-id.ts'
import { testServer } from '../testing/server.ts'
import { testImports } from './testing.ts'

const server = testServer({ now: '2023-12-20T09:00:00Z' })
const imports = testImports(server, {
  as: [{ role: 'REGIONAL', on: 'RU-ORL' }],
  limits: { listedSchools: 5 },
  now: () => new Date('2023-12-20T09:00:00Z'),
})
const db = () => server().database.db
const titles = ['Муниципалитет', 'Код ОО', 'Наименование ОО', 'Краткое наименование', 'Вид ОО', 'Сельская']
const row = (number: number, rest: Readonly<Record<number, string>> = {}) =>
  ['Ливенский район', `OO-${number}`, `МБОУ «Школа № ${number}»`, `Школа № ${number}`, 'СОШ', 'нет'].map(
    (cell, index) => rest[index] ?? cell,
  )
const cp1251 = new TextDecoder('windows-1251').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))
/** A file as an old spreadsheet writes it. */
const fileOf = (rows: readonly (readonly string[])[]) => {
  const text = [titles, ...rows].map(cells => cells.join(';')).join('\r\n')
  return Uint8Array.from(text, sign => cp1251.indexOf(sign))
}
const numbers = Array.from({ length: 14 }, (_, index) => index + 1)
const night = { profile: 'SCHOOLS', system: 'RIS_ORL', on: '2023-12-19', reason: 'Перечень на 19.12.2023' }
const counts = () => Promise.all([db().school.count(), db().auditEntry.count(), db().change.count()])
const stored = (number: number) =>
  db().school.findFirstOrThrow({
    where: { externalIds: { some: { value: `OO-${number}` } } },
    select: {
      id: true,
      version: true,
      shortName: true,
      municipality: { select: { key: true } },
      externalIds: { select: { value: true } },
    },
  })

describe('the nightly file of a region', () => {
  test('loads clean rows, and again without a write', async () => {
    const first = await imports.send(fileOf(numbers.map(number => row(number))), night)
    expect(first.body).toMatchObject({ encoding: 'windows-1251', created: 14, refused: 0 })
    const before = await counts()
    const second = await imports.send(fileOf(numbers.map(number => row(number))), night)
    expect(second.body).toMatchObject({ created: 0, updated: 0, unchanged: 14, refused: 0 })
    expect(await counts()).toEqual(before)
  })

  test('goes through on a dirty night: good rows are stored, bad ones named by row, field and sentence', async () => {
    const closed = await stored(9)
    const closing = await server().ask(
      'mutation ($input: CloseSchoolInput!) { closeSchool(input: $input) { record } }',
      {
        input: {
          school: globalId('School', closed.id),
          version: closed.version,
          on: '2023-12-01',
          act: 'Постановление № 9',
        },
      },
      { as: [{ role: 'ADMIN', on: null }] },
    )
    expect(closing.errors).toEqual([])
    const rows = [
      row(1, { 0: 'Хотынецкий район' }),
      row(2, { 2: 'МБОУ «Лицей № 2»', 3: 'Лицей № 2' }),
      row(3, { 0: 'Пучежский район' }),
      row(4, { 0: 'Нигде' }),
      row(5, { 1: 'X-5' }),
      row(6, { 1: 'ОО-6' }),
      row(7),
      row(7, { 2: 'Другая школа', 3: 'Другая школа' }),
      row(9),
      row(10, { 2: 'Ш'.repeat(700) }),
      row(11, { 1: '' }),
      row(15),
    ]
    const { body } = await imports.send(fileOf(rows), night)
    expect(body).toMatchObject({ created: 1, updated: 2, unchanged: 3, refused: 6 })
    const errors = body.rows.flatMap((one: { row: number; errors: Record<string, string>[] }) =>
      one.errors.map(({ cell, field, message }) => `${cell} ${field}: ${message}`),
    )
    expect(errors).toEqual([
      expect.stringMatching(/^A4 municipality: муниципальное образование не найдено/),
      expect.stringMatching(/^A5 municipality: муниципальное образование не найдено/),
      expect.stringMatching(/^B6 code: школа «Школа № 5» уже записана с кодом OO-5: исправьте код/),
      expect.stringMatching(/^B9 code: значение столбца «Код школы» то же, что в строке 8 файла/),
      expect.stringMatching(/^B10 code: школа с этим идентификатором ликвидирована 01\.12\.2023/),
      expect.stringMatching(/^C11 name: название длиннее 500 знаков/),
    ])
    expect(await stored(1)).toMatchObject({ municipality: { key: 'khotynets' } })
    expect(await stored(2)).toMatchObject({ shortName: 'Лицей № 2' })
    expect((await stored(5)).externalIds).toEqual([{ value: 'OO-5' }])
    const before = await counts()
    expect((await imports.send(fileOf(rows), night)).body).toMatchObject({
      created: 0,
      updated: 0,
      unchanged: 6,
    })
    expect(await counts()).toEqual(before)
  })

  test('stores the schools of every region for a caller who may, whichever row comes first', async () => {
    const rows = [row(20, { 0: 'Пучежский район' }), row(21), row(22, { 0: 'Пучежский район' }), row(23)]
    const { body } = await imports.send(fileOf(rows), night, { grants: [{ role: 'ADMIN', on: null }] })
    expect(body).toMatchObject({ created: 4, refused: 0 })
    expect(body.rows.map((one: { row: number }) => one.row)).toEqual([2, 3, 4, 5])
  })
})
