import { today } from '../calendar/today.ts'
import { nestedList, nestedPage } from '../data/page.ts'
import type { Builder } from '../graphql/builder.ts'
import { connectionOf, pageArgs } from '../graphql/connection.ts'
import { inForce } from '../school/list.ts'
import { curatorList, curatorOrder, curatorWhere, ofMunicipality, ofRoadmap, ofSchool } from './list.ts'
import { curators } from './table.ts'

/** `School.curators`, `Roadmap.curators` and `Municipality.curators`. */
export function buildCuratorLists(builder: Builder): void {
  builder.objectField('School', 'curators', t =>
    t.field({
      type: ['Curator'],
      args: { on: t.arg({ type: 'Date' }) },
      resolve: async (school, { on }, context) => [
        ...(await nestedList(context, school.id, ofSchool, {
          ...curatorList,
          where: inForce(on ?? today(context, school.regionId)),
        })),
      ],
    }),
  )
  builder.objectField('Roadmap', 'curators', t =>
    t.field({
      type: ['Curator'],
      args: { on: t.arg({ type: 'Date' }) },
      resolve: async (roadmap, { on }, context) => [
        ...(await nestedList(context, roadmap.id, ofRoadmap, {
          ...curatorList,
          where: inForce(on ?? today(context, roadmap.regionId)),
        })),
      ],
    }),
  )
  builder.objectField('Municipality', 'curators', t =>
    t.field({
      type: connectionOf(builder, 'Curator'),
      args: { filter: t.arg({ type: 'CuratorFilter' }), ...pageArgs(t.arg) },
      resolve: (municipality, { filter, ...args }, context) =>
        nestedPage(
          context,
          municipality.id,
          ofMunicipality,
          { table: curators, where: curatorWhere(context, filter), order: curatorOrder },
          args,
        ),
    }),
  )
}
