import type { Builder } from '../builder.ts'

export function buildOrganizationQueries(_builder: Builder): void {}
