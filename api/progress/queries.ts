import type { Builder } from '../builder.ts'

export function buildProgressQueries(_builder: Builder): void {}
