import {
  ascending,
  type Builder,
  byId,
  enumOf,
  key,
  load,
  nestedList,
  type ObjectTypes,
  once,
  Prisma,
  persons,
  today,
} from '../../api/plugin-api.ts'
import { PermReportKind } from '../../prisma/generated/client.ts'
import { conceptType, findConcept } from './concept.ts'
import { criteriaSetType } from './criteria.ts'
import { activitiesOf, controlsOf } from './plan.ts'
import { ofRegion } from './region.ts'
import { reportsInOrder, yearlyReportType } from './report.ts'
import type { ControlFact } from './review.ts'
import { scheduleList, scheduleType } from './schedule.ts'
import { criteriaSets, type YearlyReportRow } from './table.ts'
import { type Expected, expectedReports, yearsOf } from './years.ts'

const ofRoadmap = Prisma.sql`t.roadmap_id = p.id`
const ofItsRegion = Prisma.sql`t.region_id = p.id`
const setsByTitle = { table: criteriaSets, order: ascending('TITLE', key('title', 'text')) }

/** `Roadmap.perm`. */
export function buildRoadmap(builder: Builder): void {
  const kind = enumOf(builder, 'PermReportKind', PermReportKind)
  const roadmap = builder.objectRef<ObjectTypes['Roadmap']>('PermRoadmap').implement({
    fields: t => ({
      concept: t.field({
        type: conceptType(builder),
        nullable: true,
        resolve: ({ id }, _, context) => findConcept(context, id),
      }),
      criteriaSets: t.field({
        type: [criteriaSetType(builder)],
        resolve: async ({ id }, _, context) => [...(await nestedList(context, id, ofRoadmap, setsByTitle))],
      }),
      yearlyReports: t.field({
        type: [yearlyReportType(builder)],
        args: { year: t.arg.int(), kind: t.arg({ type: kind }) },
        resolve: async ({ id }, { year, kind: asked }, context) => [
          ...(await nestedList(context, id, ofRoadmap, reportsInOrder({ year, kind: asked }))),
        ],
      }),
      expectedReports: t.field({
        type: [expectedReportType(builder)],
        args: { on: t.arg({ type: 'Date' }) },
        resolve: async (row, args, context) => {
          const on = args.on ?? today(context, row.regionId)
          const [activities, reports] = await Promise.all([
            load(context, 'perm.activities', row.id, ids => activitiesOf(context, ids)),
            nestedList(context, row.id, ofRoadmap, reportsInOrder({})),
          ])
          return expectedReports(row, activities ?? []).map(expected => ({
            ...expected,
            on,
            report:
              reports.find(
                one => one.kind === expected.kind && one.year === expected.year && one.submittedOn <= on,
              ) ?? null,
          }))
        },
      }),
      control: t.field({
        type: controlType(builder),
        nullable: true,
        resolve: ({ id }, _, context) => load(context, 'perm.control', id, ids => controlsOf(context, ids)),
      }),
      schedules: t.field({
        type: [scheduleType(builder)],
        resolve: async ({ regionId, startsOn, endsOn }, _, context) => {
          const issued = await nestedList(context, regionId, ofItsRegion, scheduleList)
          const years = yearsOf({ startsOn, endsOn })
          return issued.filter(({ year }) => years.includes(year))
        },
      }),
    }),
  })
  builder.objectField('Roadmap', 'perm', t =>
    t.field({
      type: roadmap,
      nullable: true,
      resolve: (row, _, context) => ofRegion(context, row),
    }),
  )
}

const controlType = (builder: Builder) =>
  builder.objectRef<ControlFact>('PermControl').implement({
    fields: t => ({
      controller: t.field({
        type: 'Person',
        nullable: true,
        resolve: ({ personId }, _, context) => byId(context, persons, personId),
      }),
      acknowledgedOn: t.expose('acknowledgedOn', { type: 'Date', nullable: true }),
    }),
  })

interface Awaited extends Expected {
  readonly on: string
  readonly report: YearlyReportRow | null
}

const expectedReportType = (builder: Builder) =>
  once(builder, 'PermExpectedReport', () =>
    builder.objectRef<Awaited>('PermExpectedReport').implement({
      fields: t => ({
        kind: t.expose('kind', { type: enumOf(builder, 'PermReportKind', PermReportKind) }),
        year: t.exposeInt('year'),
        dueOn: t.expose('dueOn', { type: 'Date' }),
        report: t.expose('report', { type: yearlyReportType(builder), nullable: true }),
        isMissing: t.boolean({ resolve: ({ dueOn, on, report }) => report === null && dueOn < on }),
      }),
    }),
  )
