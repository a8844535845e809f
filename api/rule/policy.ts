import type { Resolvers } from '../graphql/binding/module.ts'

export const RoadmapTable: Resolvers<'rule', 'RoadmapTable'> = {
  periodKinds: table => table.periodKinds ?? [],
}
