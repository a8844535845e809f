import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { planOf } from '../testing/plan.ts'
import { testServer } from '../testing/server.ts'
import { foldCode, foldNumber, foldText } from './fold.ts'

const server = testServer({})

/** What leaves the planner no way but the index meant. */
const only = ['enable_seqscan = off', 'enable_indexscan = off', 'enable_sort = on']

const pieces = [
  ...[
    'СОШ',
    'средняя',
    'общеобразовательная',
    'школа',
    'Шкoла',
    'MБОУ',
    '№',
    'N',
    'No',
    'no.',
    'Nо',
    '3',
    '12',
  ],
  ...[
    '–',
    '-',
    '—',
    '−',
    '«',
    '»',
    '"',
    '“',
    ' ',
    '  ',
    '\u00a0',
    '\n',
    '\t',
    '\u200b',
    '\u00ad',
    '\u0301',
    '\u0308',
  ],
  ...[
    'ё',
    'Ё',
    'е\u0308',
    'и\u0306',
    'Й',
    'ѐ',
    'a',
    'B',
    'c',
    'H',
    'К',
    'і',
    'ѕ',
    '.',
    ',',
    '(',
    '%',
    '_',
    '\\',
    '/',
  ],
]
/** Latin, Greek and Cyrillic letters, marks, punctuation and spaces: releases of Unicode add to other scripts. */
const letter = fc
  .oneof(fc.integer({ min: 1, max: 0x52f }), fc.integer({ min: 0x1e00, max: 0x27ff }))
  .map(code => String.fromCodePoint(code))
const typed = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map(all => all.join('')),
  fc.array(letter).map(all => all.join('')),
)

describe('folding', () => {
  test('gives the same in the database and in the code, and nothing new when it is done again', async () => {
    const texts = [...new Set(fc.sample(typed, { numRuns: 4_000, seed: 1 }))]
    const { rows } = await server().database.pool.query<Readonly<Record<'text' | 'code' | 'number', string>>>(
      `select core.fold(t) as text, core.fold_code(t) as code, core.fold_number(t) as number
       from unnest($1::text[]) with ordinality as u(t, place) order by place`,
      [texts],
    )
    const folded = texts.map(text => ({
      text: foldText(text),
      code: foldCode(text),
      number: foldNumber(text),
    }))
    expect(rows).toEqual(folded)
    expect(folded.map(({ text }) => foldText(text))).toEqual(folded.map(({ text }) => text))
  })

  test.each([
    ['МБОУ «Шкoла № 3»', 'MБОУ "школа N3"'],
    ['Средняя школа No. 5', 'сош  №5'],
    ['Ёлкинская', 'Е\u0308ЛКИНСКАЯ'],
    ['Ильи\u0301нская', 'ильинская'],
    ['школа – интернат', 'ШКОЛА — ИНТЕРНАТ'],
    ['школа-интернат', 'школа — интернат'],
    ['Основная школа- детский сад', 'ОСНОВНАЯ ШКОЛА –ДЕТСКИЙ САД'],
    ['«Берёзка»', '“берёзка”'],
    ['Лицей\u00a0имени', 'ли\u00adцей\u200b имени'],
    ['Мoodle', 'Moodle'],
  ])('makes one of «%s» and «%s»', (one, other) => {
    expect(foldText(one)).toBe(foldText(other))
  })

  test.each([
    ['№ 12 – A', '12-А'],
    ['N25/1', '25/1'],
    ['01-05/ 17', '01–05/17'],
  ])('makes one of the numbers «%s» and «%s»', (one, other) => {
    expect(foldNumber(one)).toBe(foldNumber(other))
  })

  test('keeps apart what reads differently', () => {
    expect(foldText('школа № 3')).not.toBe(foldText('школа № 13'))
    expect(foldNumber('12-А')).not.toBe(foldNumber('12-Б'))
    expect(foldText('Школа')).not.toBe(foldText('Школы'))
  })
})

describe('what is sought', () => {
  const keys = async (query: string) => {
    const { data, errors } = await server().ask(query)
    expect(errors).toEqual([])
    return JSON.stringify(data)
  }

  test.each([
    ['schools(filter: { text: "КPАСНОЯPБИНСКАЯ" }) { nodes { key } }', 'khotynets-krasnoryabinskaya'],
    ['schools(filter: { text: "\\u200bЮрье\\u0301вская" }) { nodes { key } }', 'khotynets-yuryevskaya'],
    ['orders(filter: { number: " N 25 /1" }) { nodes { key } }', 'rodniki-order'],
    ['orders(filter: { text: "ДОPОЖНОЙ  КAРТЫ" }) { nodes { key } }', 'order'],
    ['search(text: "Сoсновская  CШ") { record { ... on School { key } } }', 'rodniki-sosnovskaya'],
    ['search(text: "No 25/1") { record { ... on Order { key } } }', 'rodniki-order'],
  ])('is found however it is typed: %s', async (query, key) => {
    expect(await keys(`{ ${query} }`)).toContain(key)
  })

  test('finds the results of a subject and a school year', async () => {
    const [plain, odd] = await Promise.all(
      ['subject: "Математика"', 'subject: "МАТЕМAТИКА "'].map(filter =>
        keys(`{ assessments(filter: { ${filter} }) { totalCount } }`),
      ),
    )
    expect(odd).toBe(plain)
    expect(plain).not.toContain('totalCount":0')
    const years = ['2018-2019', '2018 – 2019', '2018/19', '2018\u20112019 уч. г.'].map(year =>
      keys(`{ assessments(filter: { schoolYear: "${year}" }) { totalCount }
        parseTerm(text: "март", schoolYear: "${year}") { periodStart } }`),
    )
    const found = new Set(await Promise.all(years))
    expect(found.size).toBe(1)
    expect([...found][0]).not.toContain('totalCount":0')
  })

  test.each([
    ['orders(filter: { number: "№ 25/1" }) { nodes { id } }', 'order_number_unique'],
    ['indicators(filter: { code: "П–2" }) { nodes { id } }', 'indicator_code_folded'],
    ['assessments(filter: { subject: "ФИЗИКA" }) { nodes { id } }', 'assessment_result_subject_folded'],
    ['school(externalId: { system: "RIS", value: "ОО–1" }) { id }', 'school_external_id_folded'],
    ['schools(filter: { text: "Юрьевская" }) { nodes { id } }', 'school_trigrams'],
    ['organizations(filter: { text: "Отдел" }) { nodes { id } }', 'organization_trigrams'],
    ['roadmaps(filter: { text: "карта" }) { nodes { id } }', 'roadmap_trigrams'],
    ['activities(filter: { text: "семинар", includeParts: true }) { nodes { id } }', 'activity_trigrams'],
    ['orders(filter: { text: "карта" }) { nodes { id } }', 'order_trigrams'],
    ['indicators(filter: { text: "доля" }) { nodes { id } }', 'indicator_trigrams'],
  ])('is found by an index: %s', async (query, index) => {
    const { ask, database } = server()
    expect((await ask(`{ ${query} }`)).errors).toEqual([])
    expect(await planOf(database, database.sql[0], only)).toContain(index)
  })
})
