import type { Resolvers } from '../graphql/module.ts'

export const RoadmapTable: Resolvers<'rule', 'RoadmapTable'> = {
  periodKinds: table => table.periodKinds ?? [],
}
