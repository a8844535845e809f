import type { Resolvers } from '../graphql/binding/module.ts'
import { archiveIndicator } from './archive.ts'
import { correctIndicatorValue } from './correct.ts'
import { defineIndicator } from './define.ts'
import { recordIndicatorValues } from './record.ts'

export const Mutation: Resolvers<'indicator', 'Mutation'> = {
  defineIndicator,
  archiveIndicator,
  recordIndicatorValues,
  correctIndicatorValue,
}
