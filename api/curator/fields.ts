import { today } from '../calendar/today.ts'
import { nestedList, nestedPage } from '../data/page.ts'
import type { Resolvers } from '../graphql/binding/module.ts'
import { inForce } from '../school/list.ts'
import { curatorList, curatorOrder, curatorWhere, ofMunicipality, ofRoadmap, ofSchool } from './list.ts'
import { curators } from './table.ts'
export const School: Resolvers<'curator', 'School'> = {
  curators: (school, { on }, context) =>
    nestedList(context, school.id, ofSchool, {
      ...curatorList,
      where: inForce(on ?? today(context, school.regionId)),
    }),
}

export const Roadmap: Resolvers<'curator', 'Roadmap'> = {
  curators: (roadmap, { on }, context) =>
    nestedList(context, roadmap.id, ofRoadmap, {
      ...curatorList,
      where: inForce(on ?? today(context, roadmap.regionId)),
    }),
}

export const Municipality: Resolvers<'curator', 'Municipality'> = {
  curators: (municipality, { filter, ...args }, context) =>
    nestedPage(
      context,
      municipality.id,
      ofMunicipality,
      { table: curators, where: curatorWhere(context, filter), order: curatorOrder },
      args,
    ),
}
