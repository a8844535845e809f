import type { Builder } from '../builder.ts'

export function buildSearchQueries(_builder: Builder): void {}
