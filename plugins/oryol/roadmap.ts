import {
  ascending,
  type Builder,
  enumOf,
  listVersions,
  load,
  nestedList,
  type ObjectTypes,
  Prisma,
  pageArgs,
  type RoadmapColumn,
  today,
} from '../../api/plugin-api.ts'
import { OryolModality } from '../../prisma/generated/client.ts'
import { buildForm, formPage } from './form.ts'
import { formColumns, policy } from './policy.ts'
import { ofRegion } from './region.ts'
import { buildRequirement } from './requirement.ts'
import { requirements } from './table.ts'

const ofRoadmap = Prisma.sql`t.roadmap_id = p.id`
const requirementList = {
  table: requirements,
  order: ascending('DUE', { by: Prisma.sql`coalesce(t.due_on, 'infinity')`, type: 'date' }),
}

/** `Roadmap.oryol`: what the roadmap asks of its schools, and the monitoring form. */
export function buildRoadmap(builder: Builder): void {
  const requirement = buildRequirement(builder)
  const column = buildColumn(builder)
  const form = buildForm(builder)
  const roadmap = builder.objectRef<ObjectTypes['Roadmap']>('OryolRoadmap').implement({
    fields: t => ({
      schoolRoadmapModality: t.field({
        type: enumOf(builder, 'OryolModality', OryolModality),
        resolve: async ({ id }, _, context) => {
          const asked = await nestedList(context, id, ofRoadmap, requirementList)
          return asked.find(one => one.kind === 'SCHOOL_ROADMAP')?.modality ?? policy.schoolRoadmap
        },
      }),
      requirements: t.field({
        type: [requirement],
        resolve: async ({ id }, _, context) => [
          ...(await nestedList(context, id, ofRoadmap, requirementList)),
        ],
      }),
      requirementsVersion: t.int({
        resolve: async ({ id }, _, context) =>
          (await load(context, 'oryol.requirementsVersion', id, ids =>
            listVersions(context.read, [requirements], ids),
          )) ?? 0,
      }),
      formColumns: t.field({ type: [column], resolve: () => [...formColumns] }),
      form: t.field({
        type: form,
        args: { on: t.arg({ type: 'Date' }), school: t.arg.id(), ...pageArgs(t.arg) },
        resolve: ({ id, regionId }, { on, school, ...args }, context) =>
          formPage(context, id, { on: on ?? today(context, regionId), school }, args),
      }),
    }),
  })
  builder.objectField('Roadmap', 'oryol', t =>
    t.field({ type: roadmap, nullable: true, resolve: (row, _, context) => ofRegion(context, row) }),
  )
}

function buildColumn(builder: Builder) {
  const field = builder.enumType('OryolFormField', {
    values: ['NUMBER', 'TITLE', 'TERM', 'RESPONSIBLE', 'RESULT', 'EXECUTION'] as const,
  })
  return builder.objectRef<RoadmapColumn>('OryolFormColumn').implement({
    fields: t => ({ field: t.expose('field', { type: field }), heading: t.exposeString('heading') }),
  })
}
