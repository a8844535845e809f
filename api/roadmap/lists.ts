import { connection } from '../graphql/binding/fields.ts'
import type { Resolvers } from '../graphql/binding/module.ts'
import { inMunicipality, inRegion, ofSchool, roadmapList } from './list.ts'

export const School: Resolvers<'roadmap', 'School'> = { roadmaps: connection(roadmapList, ofSchool) }
export const Municipality: Resolvers<'roadmap', 'Municipality'> = {
  roadmaps: connection(roadmapList, inMunicipality),
}
export const Region: Resolvers<'roadmap', 'Region'> = { roadmaps: connection(roadmapList, inRegion) }
