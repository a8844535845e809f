import type { Builder } from '../builder.ts'

export function buildCampaignQueries(_builder: Builder): void {}
