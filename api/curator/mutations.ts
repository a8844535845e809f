import { idOf, optionalIdOf } from '../graphql/global-id.ts'
import type { Resolvers } from '../graphql/module.ts'
import { assignCurator, endCurator, handOverCurator } from './actions.ts'
export const Mutation: Resolvers<'curator', 'Mutation'> = {
  assignCurator: (_, { input }, context) => {
    const { person, school, municipality, region, roadmap, orderClause, ...rest } = input
    return assignCurator(context, {
      ...rest,
      personId: idOf('Person', person),
      schoolId: optionalIdOf('School', school),
      municipalityId: optionalIdOf('Municipality', municipality),
      regionId: optionalIdOf('Region', region),
      roadmapId: optionalIdOf('Roadmap', roadmap),
      orderClauseId: optionalIdOf('OrderClause', orderClause),
    })
  },
  endCurator: (_, { input: { curator, ...input } }, context) =>
    endCurator(context, { ...input, curatorId: idOf('Curator', curator) }),
  handOverCurator: (_, { input: { curator, person, orderClause, ...input } }, context) =>
    handOverCurator(context, {
      ...input,
      curatorId: idOf('Curator', curator),
      personId: idOf('Person', person),
      orderClauseId: optionalIdOf('OrderClause', orderClause),
    }),
}
