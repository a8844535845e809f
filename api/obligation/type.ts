import type { AsOf } from '../data/as-of.ts'
import { byId, namedById } from '../data/loader.ts'
import { type Builder, enumOf } from '../graphql/builder.ts'
import { globalId } from '../graphql/global-id.ts'
import { addNode } from '../graphql/node.ts'
import { organizations } from '../organization/table.ts'
import { activities, roadmapSections, roadmaps } from '../roadmap/table.ts'
import { schools } from '../school/table.ts'
import { municipalities, regions } from '../territory/table.ts'
import { buildObligationFields } from './fields.ts'
import { loadState, ObligationState } from './state.ts'
import { type ObligationRow, obligations } from './table.ts'

declare module '../graphql/builder.ts' {
  interface ObjectTypes {
    Obligation: AsOf<ObligationRow>
  }
}

/** Obligation, its filter, and the obligations of an activity, a roadmap, a school and an organization. */
export function buildObligation(builder: Builder): void {
  addNode(builder, obligations)
  const state = enumOf(builder, 'ObligationState', ObligationState)
  builder.objectType('Obligation', {
    interfaces: ['Node'],
    fields: t => ({
      id: t.id({ resolve: row => globalId('Obligation', row.id) }),
      version: t.exposeInt('version'),
      region: t.field({
        type: 'Region',
        nullable: true,
        resolve: (row, _, context) => byId(context, regions, row.regionId),
      }),
      municipality: t.field({
        type: 'Municipality',
        nullable: true,
        resolve: (row, _, context) => namedById(context, municipalities, row.municipalityId),
      }),
      roadmap: t.field({
        type: 'Roadmap',
        nullable: true,
        resolve: (row, _, context) => byId(context, roadmaps, row.roadmapId),
      }),
      section: t.field({
        type: 'RoadmapSection',
        nullable: true,
        resolve: (row, _, context) => byId(context, roadmapSections, row.sectionId),
      }),
      activity: t.field({
        type: 'Activity',
        nullable: true,
        resolve: (row, _, context) => byId(context, activities, row.activityId),
      }),
      school: t.field({
        type: 'School',
        nullable: true,
        resolve: (row, _, context) => namedById(context, schools, row.schoolId),
      }),
      organization: t.field({
        type: 'Organization',
        nullable: true,
        resolve: (row, _, context) => namedById(context, organizations, row.organizationId),
      }),
      opensOn: t.expose('opensOn', { type: 'Date', nullable: true }),
      dueOn: t.expose('dueOn', { type: 'Date' }),
      isCheckpoint: t.exposeBoolean('isCheckpoint'),
      waivedOn: t.expose('waivedOn', { type: 'Date', nullable: true }),
      waivedGround: t.exposeString('waivedGround', { nullable: true }),
      state: t.field({
        type: state,
        args: { on: t.arg({ type: 'Date' }) },
        resolve: (row, { on }, context) => loadState(context, row.id, on ?? row.asOf),
      }),
    }),
  })
  builder.inputType('ObligationFilter', {
    fields: t => ({
      region: t.id(),
      municipality: t.id(),
      school: t.id(),
      organization: t.id(),
      roadmap: t.id(),
      section: t.id(),
      activity: t.id(),
      state: t.field({ type: state }),
      dueFrom: t.field({ type: 'Date' }),
      dueTo: t.field({ type: 'Date' }),
      isCheckpoint: t.boolean(),
    }),
  })
  buildObligationFields(builder)
}
