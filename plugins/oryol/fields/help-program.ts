import {
  aliases,
  ascending,
  type Context,
  key,
  reference,
  roadmaps,
  type Sql,
  schools,
  sql,
  today,
} from '../../../api/plugin-api.ts'
import type { Resolvers } from '../contract.ts'
import { type HelpProgramRow, helpPrograms } from '../table.ts'

/** A school's programmes by their day. */
export const helpProgramList = { table: helpPrograms, order: ascending('DUE', key('due_on', 'date')) }

const { t, h } = aliases({ t: schools, h: helpPrograms })

/** The school `t` has a programme that is not approved on a day after its own. */
export const helpProgramLate = (on: string): Sql => sql`exists (select from ${h.as}
  where ${h.schoolId} = ${t.id} and ${h.archivedAt} is null and ${h.dueOn} < ${on}::date
    and coalesce(${h.approvedOn} > ${on}::date, true))`

const happened = (day: string | null, on: string): boolean => day !== null && day <= on

function stateOn({ interviewedOn, discussedOn, approvedOn }: HelpProgramRow, on: string) {
  if (happened(approvedOn, on)) return 'APPROVED'
  if (happened(discussedOn, on)) return 'DISCUSSED'
  return happened(interviewedOn, on) ? 'INTERVIEWED' : 'EXPECTED'
}

const dayOr = (on: string | null | undefined, { regionId }: HelpProgramRow, context: Context) =>
  on ?? today(context, regionId)

/** What a school with low results is helped by, and how far it has come on a day. */
export const OryolHelpProgram: Resolvers<'OryolHelpProgram'> = {
  school: reference(schools, 'schoolId', { archived: true }),
  roadmap: reference(roadmaps, 'roadmapId'),
  state: (program, { on }, context) => stateOn(program, dayOr(on, program, context)),
  isLate: (program, { on }, context) => {
    const day = dayOr(on, program, context)
    return day > program.dueOn && !happened(program.approvedOn, day)
  },
}
