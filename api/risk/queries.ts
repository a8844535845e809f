import { rootConnection } from '../graphql/binding/fields.ts'
import type { Resolvers } from '../graphql/binding/module.ts'
import { riskCoverage } from './coverage.ts'
import { factorList, programList } from './list.ts'

export const Query: Resolvers<'risk', 'Query'> = {
  riskFactors: rootConnection(factorList),
  riskPrograms: rootConnection(programList),
  riskCoverage,
}
