import type { Builder } from '../builder.ts'

export function buildObligationQueries(_builder: Builder): void {}
