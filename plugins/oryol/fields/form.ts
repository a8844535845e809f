import {
  type ActivityRow,
  activities,
  ascending,
  type Context,
  idOf,
  key,
  nestedPage,
  sql,
  withNodes,
} from '../../../api/plugin-api.ts'
import type { Resolvers } from '../contract.ts'
import { entriesOf, reporterOf, responsibleOf } from './form-entry.ts'

/** A row of the monitoring form: an activity, and whose execution is shown as it stood on which day. */
export interface FormRow {
  readonly activity: ActivityRow
  readonly on: string
  readonly schoolId: string | null
}

const rowsOf = sql`t.roadmap_id = p.id`
const rows = { table: activities, order: ascending('POSITION', key('position', 'int')) }

/** A page of a roadmap's form: every row of the roadmap, parts of activities included, as printed. */
export async function formPage(
  context: Context,
  roadmapId: string,
  filter: { readonly on: string; readonly school: string | null | undefined },
  args: Parameters<typeof nestedPage>[4],
) {
  const schoolId = filter.school == null ? null : idOf('School', filter.school)
  return withNodes(await nestedPage(context, roadmapId, rowsOf, rows, args), activity => ({
    activity,
    on: filter.on,
    schoolId,
  }))
}

/** A row of the monitoring form, as printed and as executed. */
export const OryolFormRow: Resolvers<'OryolFormRow'> = {
  number: ({ activity }) => activity.number,
  title: ({ activity }) => activity.title,
  responsible: ({ activity }, _, context) => responsibleOf(context, activity.id),
  term: ({ activity }) => activity.termText,
  printed: ({ activity }) => activity.executionNote,
  execution: ({ activity, on, schoolId }, _, context) => entriesOf(context, activity.id, on, schoolId),
}

/** A report as the form shows it. */
export const OryolFormEntry: Resolvers<'OryolFormEntry'> = {
  reporter: (entry, _, context) => reporterOf(context, entry),
  isConfirmed: entry => entry.evidence.length > 0,
}
