import { today } from '../calendar/today.ts'
import { nestedList } from '../data/page.ts'
import { connection } from '../graphql/binding/fields.ts'
import type { Resolvers } from '../graphql/binding/module.ts'
import { inForce } from '../school/list.ts'
import { curatorList, ofMunicipality, ofRoadmap, ofSchool, pagedCurators } from './list.ts'
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
  curators: connection(pagedCurators, ofMunicipality),
}
