import type { Builder } from '../builder.ts'

export function buildIndicatorQueries(_builder: Builder): void {}
