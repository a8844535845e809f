import type { Builder } from '../builder.ts'

export function buildRoadmapQueries(_builder: Builder): void {}
