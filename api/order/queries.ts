import type { Builder } from '../builder.ts'

export function buildOrderQueries(_builder: Builder): void {}
