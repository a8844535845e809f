import {
  activities,
  ascending,
  type Builder,
  type Context,
  connectionOf,
  idOf,
  key,
  nestedPage,
  type ObjectTypes,
  Prisma,
  partyOf,
  withNodes,
} from '../../api/plugin-api.ts'
import { entriesOf, type FormEntry, reporterOf, responsibleOf } from './entry.ts'

/** A row of the monitoring form: an activity, and whose execution is shown as it stood on which day. */
interface FormRow {
  readonly activity: ObjectTypes['Activity']
  readonly on: string
  readonly schoolId: string | null
}

declare module '../../api/graphql/builder.ts' {
  interface ObjectTypes {
    OryolFormRow: FormRow
  }
}

const rowsOf = Prisma.sql`t.roadmap_id = p.id`
const rows = { table: activities, order: ascending('POSITION', key('position', 'int')) }

/** A page of a roadmap's form: every row of the roadmap, parts of activities included, as printed. */
export async function formPage(
  context: Context,
  roadmapId: string,
  asked: { readonly on: string; readonly school: string | null | undefined },
  args: Parameters<typeof nestedPage>[4],
) {
  const schoolId = asked.school == null ? null : idOf('School', asked.school)
  return withNodes(await nestedPage(context, roadmapId, rowsOf, rows, args), activity => ({
    ...{ activity, on: asked.on, schoolId },
  }))
}

/** OryolFormRow and its connection. */
export function buildForm(builder: Builder) {
  const entry = buildEntry(builder)
  builder.objectType('OryolFormRow', {
    fields: t => ({
      activity: t.field({ type: 'Activity', resolve: ({ activity }) => activity }),
      number: t.string({ nullable: true, resolve: ({ activity }) => activity.number }),
      title: t.string({ resolve: ({ activity }) => activity.title }),
      responsible: t.stringList({
        resolve: async ({ activity }, _, context) => [...(await responsibleOf(context, activity.id))],
      }),
      term: t.string({ nullable: true, resolve: ({ activity }) => activity.termText }),
      printed: t.string({ nullable: true, resolve: ({ activity }) => activity.executionNote }),
      execution: t.field({
        type: [entry],
        resolve: async ({ activity, on, schoolId }, _, context) => [
          ...(await entriesOf(context, activity.id, on, schoolId)),
        ],
      }),
    }),
  })
  return connectionOf(builder, 'OryolFormRow')
}

function buildEntry(builder: Builder) {
  const evidence = builder.objectRef<FormEntry['evidence'][number]>('OryolFormEvidence').implement({
    fields: t => ({ title: t.exposeString('title'), url: t.exposeString('url', { nullable: true }) }),
  })
  return builder.objectRef<FormEntry>('OryolFormEntry').implement({
    fields: t => ({
      reporter: t.field({
        type: partyOf(builder),
        nullable: true,
        resolve: (entry, _, context) => reporterOf(context, entry),
      }),
      dueOn: t.expose('dueOn', { type: 'Date' }),
      submittedOn: t.expose('submittedOn', { type: 'Date' }),
      text: t.exposeString('text'),
      evidence: t.field({ type: [evidence], resolve: entry => [...entry.evidence] }),
      isConfirmed: t.boolean({ resolve: entry => entry.evidence.length > 0 }),
    }),
  })
}
