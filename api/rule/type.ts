import { FindingLevel } from '../../prisma/generated/client.ts'
import { type Builder, enumOf } from '../graphql/builder.ts'
import type { RuleRow } from './catalog.ts'
import { momentOf } from './enums.ts'

declare module '../graphql/builder.ts' {
  interface ObjectTypes {
    Rule: RuleRow
  }
}

/** Rule: what a finding says and what it rests on. */
export function buildRule(builder: Builder): void {
  builder.objectType('Rule', {
    fields: t => ({
      code: t.exposeString('code'),
      level: t.expose('level', { type: enumOf(builder, 'FindingLevel', FindingLevel) }),
      at: t.field({ type: [momentOf(builder)], resolve: rule => [...rule.at] }),
      sentence: t.exposeString('sentence'),
      act: t.exposeString('act'),
      item: t.exposeString('item'),
      basis: t.expose('basis', {
        type: enumOf(builder, 'RuleBasis', { STATED: 'STATED', INTERPRETED: 'INTERPRETED' }),
      }),
      plugin: t.exposeString('plugin', { nullable: true }),
      regions: t.stringList({ resolve: rule => [...rule.regions] }),
    }),
  })
}
