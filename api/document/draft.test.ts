import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import type { GrantSpec } from '../auth/resolve-grant.ts'
import { archive } from '../file/kind/testing.ts'
import { form, testFiles } from '../file/testing.ts'
import { createRoadmap } from '../roadmap/testing.ts'
import { administrator, testServer } from '../testing/server.ts'
import { docx } from './testing.docx.ts'
import { livny, type PrintedSection, puchezh, rodniki, romans, sectionsOf } from './testing.layouts.ts'

const server = testServer({ visitor: administrator })
const files = testFiles(server)
const district = { role: 'MUNICIPAL', on: 'livny' } as const
const headers = new Map<string, Promise<Readonly<Record<string, string>>>>()

const regionOf = (owner = ''): GrantSpec => ({
  role: 'REGIONAL',
  on: /puchezh|rodniki/.test(owner) ? 'RU-IVA' : 'RU-ORL',
})

async function send(
  content: string | Uint8Array<ArrayBuffer>,
  fields: Readonly<Record<string, string>>,
  {
    name = 'Карта.docx',
    as = regionOf(fields.owner),
  }: { readonly name?: string; readonly as?: GrantSpec } = {},
) {
  const signed = headers.get(JSON.stringify(as)) ?? files().sign(as)
  headers.set(JSON.stringify(as), signed)
  const body = form(content, name)
  for (const [field, value] of Object.entries(fields)) body.set(field, value)
  const address = files().url.replace('/files', '/drafts')
  const response = await fetch(address, { method: 'POST', headers: await signed, body })
  // biome-ignore lint/suspicious/noExplicitAny: a test asserts what it expects of an answer
  return { status: response.status, body: (await response.json()) as any }
}

interface DraftRow {
  readonly number: string | null
  readonly title: string
  readonly term: string | null
  readonly plannedResult: string | null
  readonly responsible: readonly string[]
}

/** The rows of a stored roadmap as a draft has them. */
const rowsOf = (sections: readonly PrintedSection[]) =>
  sections.map(({ activities }) =>
    activities.nodes.map(({ number, title, term, plannedResult }) => ({
      number,
      title,
      term: term?.sourceText ?? null,
      plannedResult,
    })),
  )
const drafted = (sections: readonly { readonly activities: readonly DraftRow[] }[]) =>
  sections.map(({ activities }) =>
    activities.map(({ number, title, term, plannedResult }) => ({ number, title, term, plannedResult })),
  )

/** The parties of each row that were found are its own; the names of the others are reported. */
function expectParties(sections: readonly PrintedSection[], body: Awaited<ReturnType<typeof send>>['body']) {
  for (const [index, { activities }] of sections.entries()) {
    for (const [at, { responsible }] of activities.nodes.entries()) {
      const path = `sections[${index}].activities[${at}].responsible`
      const found: readonly string[] = body.input.sections[index].activities[at].responsible
      const reported = body.parties.filter(
        (one: { path: string; party: object | null }) => one.path === path && !one.party,
      )
      expect(found.filter(id => !responsible.some(one => one.id === id))).toEqual([])
      expect([path, found.length + reported.length]).toEqual([path, responsible.length])
    }
  }
}

describe('a roadmap in a document', () => {
  test('of typed numbers, sections over the width and torn pages is read row by row, and the tear is reported', async () => {
    const stored = await sectionsOf(server(), 'livny')
    const period = { start: '2020-05-19', end: '2021-08-31' }
    const { status, body } = await send(docx(livny(stored)), { owner: 'livny', ...period })
    expect([status, body.errors]).toEqual([200, undefined])
    expect(body.document).toMatchObject({
      format: 'DOCX',
      tableCount: 1,
      sha256: expect.stringMatching(/^\w{64}$/),
    })
    expect(body.input.title).toBe('Дорожная карта по поддержке школ на 2020-2021 год')
    expect(body.input.sections.map(({ number, title }: PrintedSection) => [number, title])).toEqual(
      stored.map(({ number, title }) => [number, title]),
    )
    expect(drafted(body.input.sections)).toEqual(rowsOf(stored))
    expectParties(stored, body)
    expect(body.input.sourceDefects).toEqual([
      {
        kind: 'TABLE_TORN',
        place: expect.stringMatching(/^Таблица 1, строка \d+$/),
        text: expect.stringContaining('продолжение'),
      },
    ])
    const term = body.values.find(({ text }: { text: string }) => text === 'Сентябрь, в течение года')
    expect(term.places).toMatchObject([
      { table: 1, cell: 3 },
      { table: 1, cell: 3 },
    ])
    expect(term.places[1].row).toBe(term.places[0].row + 1)
    const codes = body.findings.map(({ code, item }: { code: string; item: string }) => `${code} ${item}`)
    expect(codes).toEqual(
      expect.arrayContaining(['DUPLICATE_NUMBER п. 4.1', 'NUMBER_GAP Раздел 4', 'TERM_MISSING п. 4.3']),
    )
    expect(body.notRead).toEqual([])
  })

  test('numbered by Word, with a term that two rows share, gets the numbers and the term of both', async () => {
    const stored = await sectionsOf(server(), 'puchezh')
    const { body } = await send(docx(puchezh(stored)), { owner: 'puchezh' })
    expect(body.errors).toBeUndefined()
    expect(drafted(body.input.sections)).toEqual(rowsOf(stored))
    expectParties(stored, body)
    expect(body.input.period).toMatchObject({ kind: 'SCHOOL_YEAR', start: '2020-09-01', end: '2021-08-31' })
    expect(body.input.sourceDefects).toEqual([])
  })

  test('with a table for each section takes the headings above the tables', async () => {
    const stored = await sectionsOf(server(), 'rodniki')
    const period = { start: '2021-01-26', end: '2022-12-31' }
    const { body } = await send(docx(rodniki(stored)), { owner: 'rodniki', ...period })
    expect(body.errors).toBeUndefined()
    expect(drafted(body.input.sections)).toEqual(rowsOf(stored))
    expectParties(stored, body)
    expect(body.input.sections.map(({ number }: PrintedSection) => number)).toEqual(
      romans.slice(0, stored.length),
    )
  })

  test('is stored as it was read by createRoadmap, and by nothing before', async () => {
    const { db } = server().database
    const before = await db.roadmap.count()
    const pasted = [
      'План мероприятий на 2026-2027 учебный год',
      '№\tМероприятие\tСрок\tОтветственный\tБюджет',
      '1\tПроанализировать ВПР\tдо 5 ноября 2026 г.\tметодисты и психологи\t5 тыс.',
      '2\tПосещать уроки\tежеквартально\tРаботники цеха\t',
    ].join('\n')
    const { body } = await send(pasted, { owner: 'livny' }, { name: 'План.txt', as: district })
    expect(body.errors).toBeUndefined()
    expect(await db.roadmap.count()).toBe(before)
    expect(body.unknownParties.map(({ text }: { text: string }) => text)).toEqual([
      'методисты и психологи',
      'Работники цеха',
    ])
    expect(body.terms.map(({ term }: { term: { kind: string } }) => term.kind)).toEqual(['DATE', 'QUARTERLY'])
    expect(body.notRead).toMatchObject([{ text: expect.stringContaining('«Бюджет»') }])
    const [known] = await db.organization.findMany({ where: { municipality: { key: 'livny' } }, take: 1 })
    const parties = {
      'методисты и психологи': Buffer.from(`Organization:${known?.id}`).toString('base64url'),
    }
    const again = await send(
      pasted,
      { owner: 'livny', parties: JSON.stringify(parties) },
      { name: 'План.txt' },
    )
    const { input } = again.body
    expect(input.sections[0].activities[0].responsible).toEqual(Object.values(parties))
    expect(input.sections[0].activities[1].note).toBe('Ответственные по документу: Работники цеха.')
    const made = await server().ask(createRoadmap, { input })
    expect(made.errors).toEqual([])
    expect(made.data.createRoadmap.record.sections[0].activities.nodes).toMatchObject([
      {
        number: '1',
        term: { kind: 'DATE', end: '2026-11-05' },
        responsible: [{ __typename: 'Organization' }],
      },
      { number: '2', term: { kind: 'QUARTERLY' }, responsible: [] },
    ])
  })

  test('in a workbook has the address of each cell, and a formula is reported and not read', async () => {
    const rows = [
      ['Дорожная карта на 2026 год'],
      ['№', 'Мероприятие', 'Срок', 'Ответственный'],
      ['1', 'Кадры', '', ''],
      ['1.1', 'Обучить', 'март', 'Кто-то'],
      ['1.2', 'Проверить', '', ''],
    ]
    const sheet = {
      name: 'Карта',
      rows,
      merges: [
        { startRow: 3, startCol: 2, endRow: 4, endCol: 2 },
        { startRow: 3, startCol: 3, endRow: 4, endCol: 3 },
      ],
      cells: new Map([['4,1', { value: 'Проверить', formula: '"Проверить"', type: 'formula' as const }]]),
    }
    const file = Uint8Array.from(await writeXlsx({ sheets: [sheet] }))
    const { body } = await send(file, { owner: 'livny' }, { name: 'Карта.xlsx' })
    expect(body.errors).toBeUndefined()
    expect(body.input.sections).toMatchObject([
      {
        number: '1',
        title: 'Кадры',
        activities: [
          { number: '1.1', term: 'март' },
          { number: '1.2', term: 'март', title: '' },
        ],
      },
    ])
    const path = 'sections[0].activities[1].term'
    expect(body.values.find((one: { path: string }) => one.path === path).places).toMatchObject([
      { sheet: 'Карта', address: 'C4' },
    ])
    expect(body.notRead).toMatchObject([
      { place: 'Лист «Карта», строка 5', text: expect.stringContaining('B5') },
    ])
  })

  test('is read without what its reader does not see', async () => {
    const seen = '<w:r><w:t>Видно</w:t></w:r>'
    const unseen = `<w:del><w:r><w:delText>нет</w:delText></w:r></w:del><w:r><w:rPr><w:vanish/></w:rPr><w:t>нет</w:t></w:r>
      <w:moveFrom><w:r><w:t>нет</w:t></w:r></w:moveFrom>`
    const cells = (...texts: readonly string[]) =>
      texts.map(text => `<w:tc><w:p>${text}</w:p></w:tc>`).join('')
    const text = (value: string) => `<w:r><w:t>${value}</w:t></w:r>`
    const table = `<w:tbl><w:tr>${cells(...['№', 'Мероприятие', 'Срок'].map(text))}</w:tr>
      <w:tr>${cells(text('1'), unseen + seen, text('май 2026'))}</w:tr>
      <w:tr><w:trPr><w:del w:id="1"/></w:trPr>${cells(text('2'), seen, seen)}</w:tr></w:tbl>`
    const { body } = await send(docx(['План на 2026 год'], table), { owner: 'livny' })
    expect(body.errors).toBeUndefined()
    expect(drafted(body.input.sections)).toEqual([
      [{ number: '1', title: 'Видно', term: 'май 2026', plannedResult: null }],
    ])
  })

  test('of any length is read by the same statements', async () => {
    const count = async (rows: number) => {
      const lines = Array.from({ length: rows }, (_, at) => `${at + 1}\tДело\tмай\tметодисты ${at}`)
      const text = ['План на 2026 год', '№\tМероприятие\tСрок\tОтветственный', ...lines].join('\n')
      await send('1', { owner: 'livny' }, { name: 'a.txt' })
      const { sql } = server().database
      sql.length = 0
      const answer = await send(text, { owner: 'livny' }, { name: 'a.txt' })
      expect([answer.status, answer.body.input.sections[0].activities.length]).toEqual([200, rows])
      return sql.map(one => one.sql).filter(one => /^\s*select/i.test(one))
    }
    const few = await count(2)
    expect(few.filter(one => /core"?\."?(school|organization|person)\b/.test(one))).toHaveLength(4)
    expect(await count(200)).toHaveLength(few.length)
  })

  test('is refused with a sentence that says what to do', async () => {
    const plan = docx([
      'План на 2026 год',
      [
        [{ text: '№' }, { text: 'Мероприятие' }, { text: 'Срок' }],
        [{ text: '1' }, { text: 'Дело' }, { text: 'май' }],
      ],
    ])
    const undated = docx([
      [
        [{ text: '№' }, { text: 'Мероприятие' }, { text: 'Срок' }],
        [{ text: '1' }, { text: 'Дело' }, { text: 'май' }],
      ],
    ])
    const broken = archive([
      { name: '[Content_Types].xml', content: '<Types/>' },
      { name: 'word/document.xml', content: '<w:document>' },
    ])
    const livny = { owner: 'livny' }
    const pasted = (rows: readonly string[]) =>
      ['План на 2026 год', '№\tМероприятие\tСрок\tОтветственный', ...rows].join('\n')
    const many = pasted(Array.from({ length: 1_001 }, (_, at) => `${at + 1}\tДело\tмай\tшкола`))
    const long = pasted([`1\tДело\tмай\t${'школа, '.repeat(1_500)}`])
    const cases = [
      [many, livny, { name: 'a.txt' }, 400, 'больше 1000'],
      [long, livny, { name: 'a.txt' }, 400, 'строка 3: текст ячейки длиннее'],
      [plan, {}, {}, 400, 'owner'],
      [plan, { owner: 'nowhere' }, {}, 404, 'не найден'],
      [plan, { ...livny, colour: 'red' }, {}, 400, '«colour»'],
      [plan, { ...livny, start: '2026-01-01' }, {}, 400, 'обе'],
      [plan, { ...livny, start: '2026-13-01', end: '2026-12-31' }, {}, 400, 'ГГГГ-ММ-ДД'],
      [plan, { ...livny, parties: '{"а": "б"}' }, {}, 400, 'parties'],
      [undated, livny, {}, 400, 'start и end'],
      [docx(['План на 2026 год']), livny, {}, 400, 'нет таблицы мероприятий'],
      [broken, livny, {}, 415, ''],
      ['%PDF-1.4\n', livny, { name: 'a.pdf' }, 415, 'DOCX'],
      [plan, { owner: 'khotynets' }, { as: district }, 403, ''],
      [plan, livny, { as: { role: 'SCHOOL', on: 'rodniki-sosnovskaya' } as const }, 404, ''],
    ] as const
    for (const [content, fields, options, status, words] of cases) {
      const answer = await send(content, fields, options)
      expect([fields, answer.status, answer.body.errors?.[0]?.message]).toEqual([
        fields,
        status,
        expect.stringContaining(words),
      ])
    }
  })
})
