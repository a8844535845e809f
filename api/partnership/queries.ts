import type { Builder } from '../builder.ts'

export function buildPartnershipQueries(_builder: Builder): void {}
