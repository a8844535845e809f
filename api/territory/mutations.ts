import type { Resolvers } from '../graphql/binding/module.ts'
import { archiveMunicipality } from './archive.ts'
import { registerMunicipality, updateMunicipality } from './municipality.ts'
import { registerRegion, updateRegion } from './region.ts'

export const Mutation: Resolvers<'territory', 'Mutation'> = {
  registerRegion,
  updateRegion,
  registerMunicipality,
  updateMunicipality,
  archiveMunicipality,
}
