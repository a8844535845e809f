import { idOf, optionalIdOf } from '../graphql/global-id.ts'
import type { Resolvers } from '../graphql/module.ts'
import { archiveIndicator } from './archive.ts'
import { correctIndicatorValue } from './correct.ts'
import { defineIndicator } from './define.ts'
import { recordIndicatorValues } from './record.ts'
export const Mutation: Resolvers<'indicator', 'Mutation'> = {
  archiveIndicator: (_, { input: { indicator, ...input } }, context) =>
    archiveIndicator(context, { ...input, id: idOf('Indicator', indicator) }),
  recordIndicatorValues: (_, { input: { values } }, context) =>
    recordIndicatorValues(context, {
      values: values.map(({ indicator, school, municipality, ...row }) => ({
        ...row,
        indicatorId: idOf('Indicator', indicator),
        schoolId: optionalIdOf('School', school),
        municipalityId: optionalIdOf('Municipality', municipality),
      })),
    }),
  correctIndicatorValue: (_, { input: { indicatorValue, ...input } }, context) =>
    correctIndicatorValue(context, { ...input, valueId: idOf('IndicatorValue', indicatorValue) }),
  defineIndicator: (_, { input: { roadmap, ...input } }, context) =>
    defineIndicator(context, { ...input, roadmapId: idOf('Roadmap', roadmap) }),
}
