import type { Builder } from '../builder.ts'

export function buildRuleQueries(_builder: Builder): void {}
