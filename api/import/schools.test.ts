import { writeOds } from 'hucre/ods'
import { readXlsx, writeXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { testServer } from '../testing/server.ts'
import { testImports } from './testing.ts'

const server = testServer({})
const now = () => new Date('2023-12-20T09:00:00Z')
const imports = testImports(server, {
  as: [{ role: 'REGIONAL', on: 'RU-ORL' }],
  limits: { listedSchools: 3 },
  now,
})
const db = () => server().database.db

const titles = ['Муниципалитет', 'Код ОО', 'Наименование ОО', 'Краткое наименование', 'Вид ОО', 'Сельская']
const row = (code: string, rest: Readonly<Record<number, string>> = {}) =>
  ['Ливенский район', code, `МБОУ «Школа № ${code}»`, `Школа № ${code}`, 'СОШ', 'нет'].map(
    (cell, index) => rest[index] ?? cell,
  )
const csv = (rows: readonly (readonly string[])[], delimiter = ';') =>
  [titles, ...rows]
    .map(cells => cells.map(cell => `"${cell.replaceAll('"', '""')}"`).join(delimiter))
    .join('\r\n')
const list = { profile: 'SCHOOLS' }
const counts = async () => Promise.all([db().school.count(), db().auditEntry.count(), db().change.count()])
/** Bytes of a text in an encoding of one byte a letter. */
const encode = (text: string, encoding: string) => {
  const all = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))
  return Uint8Array.from(text, sign => all.indexOf(sign))
}
const utf16 = (text: string) => Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le'))

describe('a list of schools in a file', () => {
  test('is registered row by row, and a second time nothing is written', async () => {
    const rows = ['a1', 'a2', 'a3', 'a4', 'a5'].map(code => row(code))
    const { status, body } = await imports.send(csv(rows), list)
    expect([status, body.errors]).toEqual([200, undefined])
    expect(body).toMatchObject({
      stored: true,
      created: 5,
      updated: 0,
      refused: 0,
      encoding: 'utf-8',
      delimiter: ';',
    })
    expect(body.rows[4]).toMatchObject({ row: 6, outcome: 'CREATED', errors: [] })
    expect(await db().auditEntry.count({ where: { action: 'registerSchools' } })).toBe(5)
    const before = await counts()
    const again = await imports.send(csv([...rows.slice(1), row('a1', { 3: 'Школа  № a1' })]), list)
    expect(again.body).toMatchObject({ created: 0, updated: 0, unchanged: 5 })
    expect(await counts()).toEqual(before)
  })

  test.each([
    ['utf-8', ';', (text: string) => Uint8Array.from(Buffer.from(`\ufeff${text}`))],
    ['utf-8', '\t', (text: string) => Uint8Array.from(Buffer.from(text))],
    ['windows-1251', ';', (text: string) => encode(text, 'windows-1251')],
    ['ibm866', ',', (text: string) => encode(text, 'ibm866')],
    ['koi8-r', ';', (text: string) => encode(text, 'koi8-r')],
    ['utf-16le', '\t', utf16],
    ['utf-16le', ';', (text: string) => utf16(text).subarray(2)],
  ])('is read in %s with «%s»', async (encoding, delimiter, write) => {
    const rows = [row('b1', { 2: 'МБОУ "Средняя школа; первая",\nкорпус 2' })]
    const text = csv(rows, delimiter).replaceAll('№', 'N').replaceAll(/[«»]/g, '"')
    const { body } = await imports.send(Uint8Array.from(write(text)), { ...list, dryRun: 'true' })
    expect(body).toMatchObject({ encoding, delimiter, created: 1, stored: false })
  })

  test.each([
    ['XLSX', writeXlsx],
    ['ODS', writeOds],
  ])('is read from %s, below titles and beside other columns', async (format, write) => {
    const table = [
      ['Список школ области'],
      [],
      ['№ п/п', ...titles],
      ['1', ...row('c1')],
      ['2', ...row('c2')],
      [],
    ]
    const file = await write({
      sheets: [
        { name: 'Титул', rows: [['Отчёт']] },
        { name: 'Школы', rows: table },
      ],
    })
    const name = `Список.${format.toLowerCase()}`
    const { body } = await imports.send(Uint8Array.from(file), { ...list, dryRun: 'true' }, { name })
    expect(body).toMatchObject({ format, sheet: 'Школы', created: 2, stored: false })
    expect(body.rows.map((one: { row: number }) => one.row)).toEqual([4, 5])
    expect(body.columns).toContainEqual({ field: 'code', column: 'C', heading: 'Код ОО' })
  })

  test('tells each mistake by its cell, and writes the other rows', async () => {
    const rows = [
      row('d1'),
      row('d2', { 0: 'Нигде' }),
      row('d3', { 2: '' }),
      row('d4', { 5: 'может быть' }),
      row('d1', { 3: 'Другая' }),
      row('d5', { 4: 'академия волшебства' }),
      row('d6', { 2: '=1+1' }),
    ]
    const { body } = await imports.send(csv(rows), list)
    expect(body).toMatchObject({ stored: true, created: 1, refused: 6 })
    const errors = body.rows.flatMap((one: { errors: { cell: string | null; message: string }[] }) =>
      one.errors.map(({ cell, message }) => `${cell}: ${message.split(/[,:.]/)[0]}`),
    )
    expect(errors).toEqual([
      'A3: муниципальное образование не найдено',
      'C4: укажите значение в столбце «Полное название»',
      'F5: значение не подходит',
      'B6: значение столбца «Код школы» то же',
      expect.stringMatching(/^E7: /),
      'C8: в ячейке формула',
    ])
  })

  test('gives a workbook of its errors, which is corrected and sent again', async () => {
    const response = await imports.workbook(csv([row('e1'), row('e2', { 5: '=HYPERLINK("x")' })]), list)
    expect(response.headers.get('content-disposition')).toContain('.xlsx')
    const bytes = new Uint8Array(await response.arrayBuffer())
    const [sheet] = (await readXlsx(bytes)).sheets
    expect(sheet?.rows.map(cells => cells.slice(-2))).toEqual([
      ['Результат', 'Что исправить'],
      ['Добавлено', null],
      ['Не записано', expect.stringContaining('формула')],
    ])
    expect(sheet?.cells?.get('2,5')?.comment?.text).toContain('формула')
    const corrected = sheet?.rows.map((cells, index) => (index === 2 ? cells.with(5, 'да') : cells)) ?? []
    const again = await imports.send(
      Uint8Array.from(await writeXlsx({ sheets: [{ name: 'Лист', rows: corrected }] })),
      list,
      { name: 'Список.xlsx' },
    )
    expect(again.body).toMatchObject({ created: 1, unchanged: 1, refused: 0 })
  })

  test('is stored whole or not at all on request, and a dry run stores nothing', async () => {
    const before = await counts()
    const rows = [row('f1'), row('f2'), row('f3'), row('f4'), row('f5', { 0: 'Нигде' })]
    const whole = await imports.send(csv(rows), { ...list, mode: 'ALL_OR_NOTHING' })
    expect(whole.body).toMatchObject({ stored: false, created: 4, refused: 1 })
    const dry = await imports.send(csv(rows.slice(0, 4)), { ...list, dryRun: 'true' })
    expect(dry.body).toMatchObject({ stored: false, created: 4, refused: 0 })
    expect(await counts()).toEqual(before)
    const done = await imports.send(csv(rows.slice(0, 4)), { ...list, mode: 'ALL_OR_NOTHING' })
    expect(done.body).toMatchObject({ stored: true, created: 4, refused: 0 })
  })

  test('tells the schools of its municipalities that it does not have', async () => {
    const { body } = await imports.send(csv([row('a1')]), { ...list, dryRun: 'true' })
    expect(body.notListed.count).toBe(
      (await db().school.count({ where: { municipality: { key: 'livny' }, archivedAt: null } })) - 1,
    )
    expect(body.notListed.records).toContainEqual(expect.objectContaining({ name: 'Школа № a2' }))
  })

  test('without a known identifier finds a school by its name within the municipality, and remembers it', async () => {
    const named = { 2: 'МБОУ "Сергиевская средняя общеобразовательная школа"', 3: 'Сергиевская СОШ' }
    const { id } = await db().school.findFirstOrThrow({ where: { shortName: 'Сергиевская СОШ' } })
    const first = await imports.send(csv([row('n1', named), row('n2')]), list)
    expect(first.body).toMatchObject({ created: 1, updated: 1, refused: 0 })
    const remembered = { schoolId: id, value: 'n1', archivedAt: null }
    expect(await db().schoolExternalId.count({ where: remembered })).toBe(1)
    const renamed = await imports.send(
      csv([row('n1', { 2: 'Сергиевский лицей', 3: 'Сергиевский лицей' })]),
      list,
    )
    expect(renamed.body).toMatchObject({ created: 0, updated: 1 })
    const again = await imports.send(csv([row('', { 2: 'Сергиевский лицей', 3: 'Сергиевский лицей' })]), list)
    expect(again.body).toMatchObject({ created: 0, unchanged: 1 })
  })

  test('takes the columns and the values that the request names', async () => {
    const text = 'Где;Как называется;Номер\nЛивенский муниципальный р-н;Школа имени Пети;77\n'
    const columns = JSON.stringify({ municipality: 'Где', name: 'как  называется', code: 'C' })
    const { body } = await imports.send(text, {
      profile: 'NETSCHOOL',
      columns,
      kindItem: 'СОШ',
      dryRun: 'true',
    })
    expect(body).toMatchObject({ created: 1, refused: 0 })
  })

  test('is refused with a sentence where nothing can be read', async () => {
    const refusal = async (
      content: string | Uint8Array<ArrayBuffer>,
      fields: Readonly<Record<string, string>>,
      name?: string,
    ) => {
      const { status, body } = await imports.send(content, fields, name === undefined ? {} : { name })
      return `${status} ${body.errors?.[0]?.message}`
    }
    expect(await refusal(csv([row('g1')]), {})).toMatch(/^400 Укажите в поле profile/)
    expect(await refusal(csv([row('g1')]), { ...list, dry: 'true' })).toMatch(/^400 Поля «dry» нет/)
    expect(await refusal('Город;Школа\nЛивенский район;1', list)).toMatch(
      /^400 В таблице не найдены столбцы: .*«Полное название»/,
    )
    expect(await refusal(csv([]), list)).toMatch(/^400 В файле нет строк/)
    expect(
      await refusal(Uint8Array.from([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x2e, 0x34, 0x0a]), list),
    ).toMatch(/^415 Файл такого вида/)
    const broken = (await writeXlsx({ sheets: [{ name: 'Лист', rows: [titles] }] })).slice(0, 900)
    expect(await refusal(Uint8Array.from(broken), list, 'Список.xlsx')).toMatch(/^415 /)
    expect((await imports.stored()).filter(name => name.endsWith('.part'))).toEqual([])
  })

  test('is read up to 200 columns, and not unpacked beyond what a table takes', async () => {
    const beside = (count: number) =>
      [titles, row('w1')].map(cells => ';'.repeat(count) + cells.join(';')).join('\n')
    const near = await imports.send(beside(194), { ...list, dryRun: 'true' })
    expect(near.body).toMatchObject({ created: 1 })
    for (const count of [200, 500_000]) {
      const { status, body } = await imports.send(beside(count), list)
      expect([status, body.errors[0].message]).toEqual([
        400,
        expect.stringMatching(/^В таблице не найдены столбцы/),
      ])
    }
    const workbook = Buffer.from(await writeXlsx({ sheets: [{ name: 'Лист', rows: [titles, row('w1')] }] }))
    const entry = workbook.indexOf('PK\u0001\u0002', 0, 'latin1')
    workbook.writeUInt32LE(200 * 1_048_576, entry + 24)
    const { status, body } = await imports.send(Uint8Array.from(workbook), list, { name: 'Список.xlsx' })
    expect([status, body.errors[0].message]).toEqual([415, expect.stringMatching(/слишком большой/)])
  })

  test('is only for those who may register schools, in their region', async () => {
    const before = await counts()
    const anonymous = await imports.send(csv([row('h1')]), list, { grants: [] })
    const school = await imports.send(csv([row('h1')]), list, {
      grants: [{ role: 'SCHOOL', on: 'livny-orlovskaya' }],
    })
    const elsewhere = await imports.send(csv([row('h1')]), list, {
      grants: [{ role: 'REGIONAL', on: 'RU-IVA' }],
    })
    expect([anonymous.status, school.status, elsewhere.body.refused]).toEqual([401, 403, 1])
    expect((await counts()).slice(0, 1)).toEqual(before.slice(0, 1))
  })

  test('has one effect under one Idempotency-Key', async () => {
    const rows = ['i1', 'i2', 'i3', 'i4'].map(code => row('', { 2: `Школа ${code}`, 3: code }))
    const headers = { 'idempotency-key': 'import-0001' }
    const first = await imports.send(csv(rows), list, { headers })
    expect(first.body).toMatchObject({ created: 4 })
    const before = await counts()
    const second = await imports.send(csv(rows), list, { headers })
    expect(second.body).toMatchObject({ created: 0, unchanged: 4, refused: 0 })
    expect(await counts()).toEqual(before)
  })

  test('says which profiles there are', async () => {
    const { profiles } = await imports.get()
    expect(profiles.map(({ name }: { name: string }) => name)).toContain('NETSCHOOL')
  })
})
