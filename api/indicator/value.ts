import { byId, namedById } from '../data/loader.ts'
import type { Builder } from '../graphql/builder.ts'
import { globalId } from '../graphql/global-id.ts'
import { addNode } from '../graphql/node.ts'
import { persons } from '../organization/table.ts'
import { schools } from '../school/table.ts'
import { municipalities } from '../territory/table.ts'
import { type IndicatorValueRow, indicators, indicatorValues } from './table.ts'

declare module '../graphql/builder.ts' {
  interface ObjectTypes {
    IndicatorValue: IndicatorValueRow
  }
}

/** IndicatorValue: what was measured, where and when, and what it replaces. */
export function buildIndicatorValue(builder: Builder): void {
  addNode(builder, indicatorValues)
  builder.objectType('IndicatorValue', {
    interfaces: ['Node'],
    fields: t => ({
      id: t.id({ resolve: value => globalId('IndicatorValue', value.id) }),
      indicator: t.field({
        type: 'Indicator',
        nullable: true,
        resolve: (value, _, context) => byId(context, indicators, value.indicatorId),
      }),
      school: t.field({
        type: 'School',
        nullable: true,
        resolve: (value, _, context) => namedById(context, schools, value.schoolId),
      }),
      municipality: t.field({
        type: 'Municipality',
        nullable: true,
        resolve: (value, _, context) => namedById(context, municipalities, value.municipalityId),
      }),
      measuredOn: t.expose('measuredOn', { type: 'Date' }),
      value: t.exposeFloat('value', { nullable: true }),
      absenceReason: t.exposeString('absenceReason', { nullable: true }),
      source: t.exposeString('source', { nullable: true }),
      recordedBy: t.field({
        type: 'Person',
        nullable: true,
        resolve: (value, _, context) => namedById(context, persons, value.recordedById),
      }),
      recordedAt: t.expose('recordedAt', { type: 'DateTime' }),
      supersedes: t.field({
        type: 'IndicatorValue',
        nullable: true,
        resolve: (value, _, context) => byId(context, indicatorValues, value.supersedesId),
      }),
    }),
  })
}
