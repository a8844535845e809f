import { readXlsx, writeXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import type { GrantSpec } from '../auth/resolve-grant.ts'
import { form, testFiles } from '../file/testing.ts'
import { created } from '../roadmap/testing.ts'
import { administrator, testServer } from '../testing/server.ts'

const server = testServer({ visitor: administrator, now: '2026-09-10T09:00:00Z' })
const files = testFiles(server)
const region: GrantSpec = { role: 'REGIONAL', on: 'RU-ORL' }
const signed = new Map<string, Promise<Readonly<Record<string, string>>>>()
const sign = (as: GrantSpec) => {
  const headers = signed.get(JSON.stringify(as)) ?? files().sign(as)
  signed.set(JSON.stringify(as), headers)
  return headers
}
const address = (path: string) => files().url.replace('/files', path)

type Table = (string | number | boolean | Date | null)[][]
interface Book {
  readonly roadmap: Table
  readonly base: Table
}

async function get(key: string): Promise<Book> {
  const response = await fetch(address(`/workbooks/roadmaps/${key}`), { headers: await sign(region) })
  expect(response.status).toBe(200)
  const { sheets } = await readXlsx(new Uint8Array(await response.arrayBuffer()))
  return { roadmap: sheets[0]?.rows ?? [], base: sheets[1]?.rows ?? [] }
}

/** Sends a workbook that another program has written: its cells alone, without styles and protection. */
async function send(
  { roadmap, base }: Book,
  {
    fields = {},
    as = region,
  }: { readonly fields?: Readonly<Record<string, string>>; readonly as?: GrantSpec } = {},
) {
  const sheets = [
    { name: 'Дорожная карта', rows: roadmap },
    { name: 'podyom', rows: base },
  ]
  const body = form(Uint8Array.from(await writeXlsx({ sheets })), 'Книга.xlsx')
  for (const [name, value] of Object.entries(fields)) body.set(name, value)
  const response = await fetch(address('/workbooks'), { method: 'POST', headers: await sign(as), body })
  // biome-ignore lint/suspicious/noExplicitAny: a test asserts what it expects of an answer
  return { status: response.status, body: (await response.json()) as any }
}

const edit = (input: object) =>
  server().ask('mutation ($input: EditRoadmapInput!) { editRoadmap(input: $input) { record { version } } }', {
    input,
  })

/** The column of a heading in the workbook. */
const at = ({ roadmap }: Book, heading: string) => roadmap[0]?.indexOf(heading) ?? -1
const put = (book: Book, row: number, heading: string, value: string | null) => {
  const cells = book.roadmap[row]
  if (cells) cells[at(book, heading)] = value
}

describe('the workbook of a roadmap', () => {
  test('protects all cells but those to be filled, and lists the kinds of sections', async () => {
    await created(server(), { key: 'livny--styled' })
    const response = await fetch(address('/workbooks/roadmaps/livny--styled'), {
      headers: await sign(region),
    })
    const { sheets } = await readXlsx(new Uint8Array(await response.arrayBuffer()), { readStyles: true })
    const [sheet, base] = sheets
    expect(sheet?.rows[0]?.slice(1, 4)).toEqual(['№', 'Мероприятие', 'Срок'])
    expect(sheet?.protection?.sheet).toBe(true)
    expect(sheet?.columns?.[0]?.hidden).toBe(true)
    expect(base).toMatchObject({ name: 'podyom', hidden: true })
    expect(sheet?.dataValidations).toMatchObject([{ type: 'list', range: expect.stringMatching(/2$/) }])
    expect(sheet?.cells?.get('2,2')?.style?.protection?.locked).toBe(false)
    expect(sheet?.cells?.get('2,4')?.style?.protection?.locked).not.toBe(false)
  })

  test('filled offline is merged cell by cell, and a second upload of it changes nothing', async () => {
    const made = await created(server(), { key: 'livny--offline' })
    const book = await get('livny--offline')
    expect((await send(book)).body).toMatchObject({ changed: 0, conflicts: 0, cells: [], input: null })
    put(book, 1, 'Вид раздела', 'Контроль')
    put(book, 2, 'Срок', 'до 1 декабря 2026 г.')
    put(book, 3, 'Примечание', 'Сначала\r\nобсудить ')
    const [first, second] = made.sections[0]?.activities.nodes ?? []
    // The platform goes on meanwhile: one cell that the workbook changes too, one that it does not.
    const meanwhile = [
      { changeActivity: { activity: first?.id, term: 'до 1 ноября 2026 г.', plannedResult: 'Отчёт' } },
      { changeActivity: { activity: second?.id, title: 'Обсудить анализ на совете' } },
    ]
    const edited = await edit({ roadmap: made.id, version: made.version, edits: meanwhile })
    expect(edited.errors).toEqual([])
    const { body } = await send(book)
    expect(body).toMatchObject({ changed: 2, conflicts: 1, refused: 0, rows: [], remaining: 0 })
    expect(body.cells.find((one: { outcome: string }) => one.outcome === 'CONFLICT')).toMatchObject({
      row: first?.id,
      field: 'term',
      address: 'D3',
      base: 'до 5 ноября 2026 г.',
      yours: 'до 1 декабря 2026 г.',
      theirs: 'до 1 ноября 2026 г.',
    })
    const mine = await send(book, { fields: { prefer: 'YOURS' } })
    expect(mine.body.input.edits).toHaveLength(3)
    expect((await edit(body.input)).errors).toEqual([])
    const rows = await server().database.db.activity.findMany({
      where: { roadmap: { key: 'livny--offline' } },
      orderBy: { position: 'asc' },
      include: { section: true },
    })
    expect(rows.slice(0, 2)).toMatchObject([
      { termText: 'до 1 ноября 2026 г.', plannedResult: 'Отчёт', section: { kind: 'CONTROL' } },
      { title: 'Обсудить анализ на совете', note: 'Сначала\nобсудить' },
    ])
    // The same workbook again: only the conflict is left.
    expect((await send(book)).body).toMatchObject({ changed: 0, conflicts: 1, input: null })
    // What was merged against an older version is refused.
    expect((await edit(mine.body.input)).errors[0]?.extensions?.code).toBe('CONFLICT')
  })

  test('tells the rows and cells that it does not take', async () => {
    const made = await created(server(), { key: 'livny--rows' })
    const book = await get('livny--rows')
    const [, , first, second, ...others] = book.roadmap
    const [, removed] = made.sections[0]?.activities.nodes ?? []
    const edited = await edit({
      roadmap: made.id,
      version: made.version,
      edits: [{ removeActivity: removed?.id }],
    })
    expect(edited.errors).toEqual([])
    put(book, 1, 'Вид раздела', 'Прочее')
    put(book, 2, 'Мероприятие', null)
    const roadmap = [
      ...book.roadmap.slice(0, 2),
      first ?? [],
      first ?? [],
      second ?? [],
      others[0] ?? [],
      ['', '9', 'Новое'],
    ]
    const { body } = await send({ ...book, roadmap })
    expect(body).toMatchObject({ changed: 0, conflicts: 0, refused: 2, input: null })
    expect(body.cells.map(({ message }: { message: string }) => message)).toEqual([
      expect.stringContaining('вида раздела нет'),
      expect.stringContaining('название не указано'),
    ])
    expect(body.rows.map(({ message }: { message: string }) => message)).toEqual([
      expect.stringContaining('повторяет'),
      expect.stringContaining('удалена'),
      expect.stringContaining('строка новая'),
      expect.stringContaining('строки нет в книге'),
    ])
  })

  test('of any size is handed out and merged by the same statements', async () => {
    const plan = (count: number) => ({
      sections: [
        { title: 'Раздел', activities: Array.from({ length: count }, (_, at) => ({ title: `Дело ${at}` })) },
      ],
    })
    const count = async (key: string, rows: number) => {
      await created(server(), { key, ...plan(rows) })
      await get(key)
      const { sql } = server().database
      sql.length = 0
      const book = await get(key)
      const { status } = await send(book)
      expect([status, book.roadmap.length]).toEqual([200, rows + 2])
      return sql.length
    }
    expect(await count('livny--large', 100)).toBe(await count('livny--small', 1))
  })

  test('is refused to others, and where it is no workbook of the platform', async () => {
    await created(server(), { key: 'livny--other' })
    const book = await get('livny--other')
    const elsewhere = { role: 'SCHOOL', on: 'rodniki-sosnovskaya' } as const
    const cases: readonly (readonly [Book, Parameters<typeof send>[1], number])[] = [
      [book, { as: elsewhere }, 404],
      [book, { as: { role: 'AUDITOR', on: 'RU-ORL' } }, 403],
      [book, { fields: { prefer: 'BOTH' } }, 400],
      [book, { fields: { mode: 'x' } }, 400],
      [{ ...book, base: [['x']] }, {}, 400],
      [{ ...book, roadmap: [['x']] }, {}, 400],
    ]
    for (const [sent, options, status] of cases)
      expect([options, (await send(sent, options)).status]).toEqual([options, status])
    const hidden = await fetch(address('/workbooks/roadmaps/livny--other'), {
      headers: await sign(elsewhere),
    })
    expect(hidden.status).toBe(404)
    expect((await fetch(address('/workbooks/roadmaps/livny--other'))).status).toBe(401)
  })
})
