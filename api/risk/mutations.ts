import type { Resolvers } from '../graphql/binding/module.ts'
import { archiveRiskFactor, archiveRiskProgram } from './archive.ts'
import { saveRiskFactor } from './save-factor.ts'
import { saveRiskProgram } from './save-program.ts'

export const Mutation: Resolvers<'risk', 'Mutation'> = {
  saveRiskFactor,
  archiveRiskFactor,
  saveRiskProgram,
  archiveRiskProgram,
}
