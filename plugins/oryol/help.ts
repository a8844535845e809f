import {
  addNode,
  ascending,
  type Builder,
  byId,
  type Context,
  globalId,
  key,
  Prisma,
  roadmaps,
  schools,
  today,
} from '../../api/plugin-api.ts'
import { type HelpProgramRow, helpPrograms } from './table.ts'

const states = ['EXPECTED', 'INTERVIEWED', 'DISCUSSED', 'APPROVED'] as const

/** A school's programmes by their day. */
export const helpProgramList = { table: helpPrograms, order: ascending('DUE', key('due_on', 'date')) }

/** The school `t` has a programme that is not approved on a day after its own. */
export const helpProgramLate = (on: string): Prisma.Sql => Prisma.sql`exists (select from oryol.help_program h
  where h.school_id = t.id and h.archived_at is null and h.due_on < ${on}::date
    and coalesce(h.approved_on > ${on}::date, true))`

const happened = (day: string | null, on: string): boolean => day !== null && day <= on

function stateOn({ interviewedOn, discussedOn, approvedOn }: HelpProgramRow, on: string) {
  if (happened(approvedOn, on)) return 'APPROVED'
  if (happened(discussedOn, on)) return 'DISCUSSED'
  return happened(interviewedOn, on) ? 'INTERVIEWED' : 'EXPECTED'
}

/** OryolHelpProgram: what a school with low results is helped by, and how far it has come on a day. */
export function buildHelpProgram(builder: Builder) {
  addNode(builder, helpPrograms)
  const state = builder.enumType('OryolHelpProgramState', { values: states })
  const day = (on: string | null | undefined, { regionId }: HelpProgramRow, context: Context) =>
    on ?? today(context, regionId)
  return builder.objectRef<HelpProgramRow>('OryolHelpProgram').implement({
    interfaces: ['Node'],
    fields: t => ({
      id: t.id({ resolve: program => globalId('OryolHelpProgram', program.id) }),
      version: t.exposeInt('version'),
      school: t.field({
        type: 'School',
        nullable: true,
        resolve: (program, _, context) => byId(context, schools, program.schoolId),
      }),
      roadmap: t.field({
        type: 'Roadmap',
        nullable: true,
        resolve: (program, _, context) => byId(context, roadmaps, program.roadmapId),
      }),
      interviewPlannedOn: t.expose('interviewPlannedOn', { type: 'Date', nullable: true }),
      interviewedOn: t.expose('interviewedOn', { type: 'Date', nullable: true }),
      discussedOn: t.expose('discussedOn', { type: 'Date', nullable: true }),
      dueOn: t.expose('dueOn', { type: 'Date' }),
      approvedOn: t.expose('approvedOn', { type: 'Date', nullable: true }),
      state: t.field({
        type: state,
        args: { on: t.arg({ type: 'Date' }) },
        resolve: (program, { on }, context) => stateOn(program, day(on, program, context)),
      }),
      isLate: t.boolean({
        args: { on: t.arg({ type: 'Date' }) },
        resolve: (program, { on }, context) => {
          const asked = day(on, program, context)
          return asked > program.dueOn && !happened(program.approvedOn, asked)
        },
      }),
      source: t.exposeString('source'),
    }),
  })
}
