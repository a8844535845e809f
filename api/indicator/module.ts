import { defineModule } from '../graphql/binding/module.ts'
import { Mutation } from './mutations.ts'
import { Query } from './queries.ts'
import { indicators, indicatorValues } from './table.ts'
import { Indicator, IndicatorTarget, Roadmap } from './type.ts'
import { IndicatorValue } from './value.ts'

export const indicatorModule = defineModule('indicator', {
  tables: [indicatorValues, indicators],
  types: { Indicator, IndicatorTarget, IndicatorValue, Mutation, Query, Roadmap },
})
