import {
  type ActivityRowFragment,
  type PartyNameFragment,
  RoadmapActivitiesDocument,
  type RoadmapColumnFieldValue,
  RoadmapColumnsDocument,
} from '../core/generated/graphql.ts'
import { toCsv } from './csv.ts'
import { run, UserError } from './run.ts'

const [key = ''] = process.argv.slice(2)

const party = (one: PartyNameFragment) => {
  if (one.__typename === 'School') return one.shortName
  return one.__typename === 'Person' ? one.position : one.name
}

/** The text of a column; a column that the server added later is left empty. */
const columns: {
  readonly [field in RoadmapColumnFieldValue]?: (activity: ActivityRowFragment) => string | null
} = {
  NUMBER: ({ number }) => number,
  TITLE: ({ title }) => title,
  TERM: ({ term }) => term.sourceText,
  RESPONSIBLE: ({ responsible }) => responsible.map(party).join(', '),
  RESULT: ({ plannedResult }) => plannedResult,
  EXECUTION: ({ executionNote }) => executionNote,
}

type Heading = Readonly<Record<string, string | null>>

const found = <Value>(value: Value | null): Value => {
  if (value === null) throw new UserError(`Дорожной карты с постоянным ключом «${key}» нет.`)
  return value
}

await run(async client => {
  if (key === '')
    throw new UserError('Укажите постоянный ключ дорожной карты: node clients/examples/roadmap-csv.ts livny')
  const { data, error } = await client.ask(RoadmapColumnsDocument, { key })
  if (error) throw error
  const { table } = found(data.roadmap)
  const rows = [table.columns.map(({ heading }) => heading)]
  const walk = client.pages(
    RoadmapActivitiesDocument,
    { key, first: 200 },
    ({ roadmap }) => found(roadmap).activities,
  )
  let section: string | undefined
  for await (const activity of walk) {
    if (activity.section && activity.section.id !== section) {
      const { number, title } = activity.section
      const heading: Heading = { NUMBER: number, TITLE: title }
      rows.push(table.columns.map(({ field }) => heading[field] ?? ''))
    }
    section = activity.section?.id
    rows.push(table.columns.map(({ field }) => columns[field]?.(activity) ?? ''))
  }
  return toCsv(rows)
})
