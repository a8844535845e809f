import type { Builder } from '../builder.ts'

export function buildAssessmentQueries(_builder: Builder): void {}
