import type { Builder } from '../builder.ts'

export function buildReportQueries(_builder: Builder): void {}
