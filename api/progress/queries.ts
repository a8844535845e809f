import { today } from '../calendar/today.ts'
import type { Resolvers } from '../graphql/binding/module.ts'
import type { Context } from '../graphql/context.ts'
import type { RegionProgressArgs } from '../graphql/generated/contract.ts'
import { loadProgress, type parents, shareDone } from './progress.ts'
export const Progress: Resolvers<'progress', 'Progress'> = {
  total: ({ counts }) => counts.total,
  states: ({ counts }) => counts,
  overdue: ({ counts }) => counts.OVERDUE,
  shareDone: ({ counts }) => shareDone(counts),
}

/** The progress of a record of this type; its region tells which day is today. */
const progressOf =
  (type: (typeof parents)[number]) =>
  (
    row: { readonly id: string; readonly regionId?: string | null },
    { on }: Partial<RegionProgressArgs>,
    context: Context,
  ) =>
    loadProgress(
      context,
      type,
      row.id,
      on ?? today(context, row.regionId === undefined ? row.id : row.regionId),
    )

export const Region: Resolvers<'progress', 'Region'> = { progress: progressOf('Region') }
export const Municipality: Resolvers<'progress', 'Municipality'> = { progress: progressOf('Municipality') }
export const School: Resolvers<'progress', 'School'> = { progress: progressOf('School') }
export const Roadmap: Resolvers<'progress', 'Roadmap'> = { progress: progressOf('Roadmap') }
export const RoadmapSection: Resolvers<'progress', 'RoadmapSection'> = {
  progress: progressOf('RoadmapSection'),
}
