import type { GraphQLSchema } from 'graphql'
import { today } from '../calendar/today.ts'
import { sql } from '../data/sql.ts'
import type { OpenSnapshot } from '../database/snapshot.ts'
import type { Taken } from '../export/read.ts'
import { records } from '../export/read.ts'
import type { Exporter } from '../export/request.ts'
import { labelsOf } from '../graphql/binding/schema-extensions.ts'
import type { Context } from '../graphql/context.ts'
import { calendar } from './icalendar.ts'

/** The deadlines of a calendar: those of the last year and of the next two, as many as a calendar program takes well. */
const window = { daysBefore: 365, daysAfter: 730, most: 5_000 }

const columns = [
  'version',
  'dueOn',
  'state',
  'isCheckpoint',
  'school.shortName',
  'organization.name',
  'municipality.name',
  'activity.number',
  'activity.title',
  'orderClause.number',
  'orderClause.text',
  'roadmap.title',
]

/** What is done needs no reminder. */
const settled: ReadonlySet<unknown> = new Set(['DONE', 'WAIVED'])

interface Services {
  readonly exporter: Exporter
  readonly openSnapshot: OpenSnapshot
}

/** The deadlines that a caller sees, or only those that they report on themselves, as an iCalendar (RFC 5545). */
export async function deadlines(
  context: Context,
  { exporter, openSnapshot }: Services,
  mine: boolean,
): Promise<string> {
  const { catalog, schema } = exporter
  const from = catalog.find('obligations')
  if (!from?.list) throw new Error('there are no obligations to take a calendar of')
  const day = today(context, null)
  const { where = [] } = from.list(context, mine ? { filter: { mine: true } } : {})
  const snapshot = await openSnapshot()
  const found: Taken[] = []
  try {
    const selection = {
      from,
      columns: exporter.columns.named(from.type, columns),
      where: [
        ...where,
        sql`t.due_on between ${day}::date - ${window.daysBefore}::int and ${day}::date + ${window.daysAfter}::int`,
      ],
      on: null,
      after: null,
      first: window.most,
    }
    for await (const piece of records(context, snapshot, catalog, selection)) found.push(...piece)
  } finally {
    await snapshot.close()
  }
  return written(
    schema,
    found.filter(({ state }) => !settled.has(state)),
    mine,
    new Date(`${day}T00:00:00Z`),
  )
}

function written(schema: GraphQLSchema, found: readonly Taken[], mine: boolean, now: Date): string {
  const states = new Map(
    labelsOf(schema)
      .find(({ name }) => name === 'ObligationState')
      ?.values.map(one => [one.name, one.ru.label]),
  )
  return calendar(
    mine ? 'Подъём: мои сроки' : 'Подъём: сроки',
    found.map(one => {
      // These are the columns that were selected.
      const deadline = one as unknown as Deadline
      const state = states.get(deadline.state) ?? deadline.state
      return {
        uid: `${one.id}@podyom`,
        day: deadline.dueOn,
        sequence: deadline.version,
        summary: summaryOf(deadline),
        description: [state, deadline.roadmap?.title, deadline.isCheckpoint ? 'Контрольная дата' : null]
          .filter(Boolean)
          .join('\n'),
        category: state,
      }
    }),
    now,
  )
}

interface Deadline {
  readonly version: number
  readonly dueOn: string
  readonly state: string
  readonly isCheckpoint: boolean
  readonly school: { readonly shortName: string } | null
  readonly organization: { readonly name: string } | null
  readonly municipality: { readonly name: string } | null
  readonly activity: { readonly number: string | null; readonly title: string } | null
  readonly orderClause: { readonly number: string; readonly text: string } | null
  readonly roadmap: { readonly title: string } | null
}

const longest = 160

/** Who has to do what, short enough for a day of a month. */
function summaryOf({ school, organization, activity, orderClause }: Deadline): string {
  const who = school?.shortName ?? organization?.name
  const what = activity
    ? [activity.number, activity.title].filter(Boolean).join(' ')
    : `Пункт ${orderClause?.number ?? ''} приказа: ${orderClause?.text ?? ''}`
  const short = what.length > longest ? `${what.slice(0, longest).trimEnd()}…` : what
  return who ? `${who}: ${short}` : short
}
