import type { Builder } from '../builder.ts'

export function buildFindingQueries(_builder: Builder): void {}
