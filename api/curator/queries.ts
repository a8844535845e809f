import type { Builder } from '../builder.ts'

export function buildCuratorQueries(_builder: Builder): void {}
