import { idOf } from '../graphql/global-id.ts'
import type { Resolvers } from '../graphql/module.ts'
import { archiveMunicipality } from './archive.ts'
import { registerMunicipality, updateMunicipality } from './municipality.ts'
import { registerRegion, updateRegion } from './region.ts'
export const Mutation: Resolvers<'territory', 'Mutation'> = {
  registerMunicipality: (_, { input: { region, ...input } }, context) =>
    registerMunicipality(context, { ...input, regionId: idOf('Region', region) }),
  updateMunicipality: (_, { input: { municipality, ...input } }, context) =>
    updateMunicipality(context, { ...input, municipalityId: idOf('Municipality', municipality) }),
  archiveMunicipality: (_, { input: { municipality, ...input } }, context) =>
    archiveMunicipality(context, { ...input, id: idOf('Municipality', municipality) }),
  registerRegion: (_, { input }, context) => registerRegion(context, input),
  updateRegion: (_, { input: { region, ...input } }, context) =>
    updateRegion(context, { ...input, regionId: idOf('Region', region) }),
}
