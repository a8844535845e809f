import type { TestServer } from '../testing/server.ts'
import type { Block, Cell, Row } from './testing.docx.ts'

/** A row of a stored roadmap as its document prints it. */
export interface PrintedActivity {
  readonly number: string | null
  readonly title: string
  readonly term: { readonly sourceText: string | null } | null
  readonly plannedResult: string | null
  readonly responsible: readonly {
    readonly id: string
    readonly shortName?: string
    readonly name?: string
    readonly position?: string
  }[]
}

export interface PrintedSection {
  readonly number: string | null
  readonly title: string
  readonly activities: { readonly nodes: readonly PrintedActivity[] }
}

/** The rows of one of the roadmaps of the five documents. */
export async function sectionsOf(server: TestServer, key: string): Promise<readonly PrintedSection[]> {
  const { data, errors } = await server.ask(
    `query ($key: String!) { roadmap(key: $key) { sections { number title activities(first: 100) { nodes {
      number title plannedResult term { sourceText }
      responsible { ... on School { id shortName } ... on Organization { id name } ... on Person { id position } }
    } } } } }`,
    { key },
  )
  if (errors.length > 0) throw new Error(errors[0]?.message)
  return data.roadmap.sections
}

const named = ({ shortName, name, position }: PrintedActivity['responsible'][number]) =>
  shortName ?? name ?? position ?? ''

const plain = (...texts: readonly (string | null | undefined)[]): Row =>
  texts.map(text => ({ text: text ?? '' }))

const responsible = (row: PrintedActivity) => row.responsible.map(named).join(',\n')

/** Livny: typed numbers, a section over the whole width, the headings again on each page, a row torn between two. */
export function livny(sections: readonly PrintedSection[]): readonly Block[] {
  const head = plain('№ п/п', 'Мероприятия', 'Сроки', 'Ответственные', 'Результаты')
  const rows = sections.flatMap(({ number, title, activities }): readonly Row[] => [
    [{ text: `${number}. ${title}`, span: 5 }],
    ...activities.nodes.map(row =>
      plain(
        row.number && `${row.number}.`,
        row.title,
        row.term?.sourceText,
        responsible(row),
        row.plannedResult,
      ),
    ),
  ])
  const pages = rows.flatMap((row, index) => (index > 0 && index % 15 === 0 ? [head, row] : [row]))
  return ['УТВЕРЖДАЮ', 'Дорожная карта по поддержке школ', 'на 2020-2021 год', [head, ...pages.flatMap(tear)]]
}

/** The row of two terms is on two pages: its second term is in a row without a number. */
function tear(row: Row): readonly Row[] {
  const [number, title, term, ...rest] = row
  const [first, second] = term?.text.split(/(?<=,) /) ?? []
  if (number?.text !== '2.6.' || !title || first === undefined || second === undefined) return [row]
  return [[number, title, { text: first }, ...rest], plain('', '', second, '', '')]
}

/** Puchezh: one table without sections, numbered by Word, with a term that two rows share. */
export function puchezh([section]: readonly PrintedSection[]): readonly Block[] {
  const head = plain('№', 'Мероприятие', 'Сроки', 'Результат реализации', 'Ответственный')
  const rows = section?.activities.nodes ?? []
  const printed = rows.map((row, index): Row => {
    const before = rows[index - 1]?.term?.sourceText
    const after = rows[index + 1]?.term?.sourceText
    const term = row.term?.sourceText ?? ''
    const cell: Cell =
      term !== '' && term === before
        ? { text: '', merge: 'continue' }
        : { text: term, ...(term !== '' && term === after && { merge: 'restart' as const }) }
    return [
      { text: '', level: 0 },
      { text: row.title },
      cell,
      { text: row.plannedResult ?? '' },
      { text: responsible(row) },
    ]
  })
  return [
    'План мероприятий («дорожная карта») на 2020-2021 учебный год',
    [head, plain('1', '2', '3', '4', '5'), ...printed],
  ]
}

/** Rodniki: a table for each section, whose heading is a line above it with a Roman number; plain numbers in the table. */
export function rodniki(sections: readonly PrintedSection[]): readonly Block[] {
  const head = plain(
    '№',
    'Наименование мероприятия',
    'Ответственный исполнитель',
    'Сроки',
    'Ожидаемый результат',
  )
  return [
    'Муниципальный проект',
    ...sections.flatMap(({ title, activities }, index) => [
      `Раздел ${romans[index]}. ${title}`,
      [
        head,
        ...activities.nodes.map(row =>
          plain(row.number, row.title, responsible(row), row.term?.sourceText, row.plannedResult),
        ),
      ],
    ]),
  ]
}

export const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII']
