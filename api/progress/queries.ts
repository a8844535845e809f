import { today } from '../calendar/today.ts'
import type { Builder } from '../graphql/builder.ts'
import { stateCountsOf } from '../obligation/count.ts'
import { loadProgress, type Progress, parents, shareDone } from './progress.ts'

/** `Region.progress`, `Municipality.progress`, `School.progress`, `Roadmap.progress`, `RoadmapSection.progress`. */
export function buildProgressQueries(builder: Builder): void {
  const progress = builder.objectRef<Progress>('Progress').implement({
    fields: t => ({
      on: t.expose('on', { type: 'Date' }),
      total: t.int({ resolve: ({ tally }) => tally.total }),
      states: t.field({ type: stateCountsOf(builder), resolve: ({ tally }) => tally }),
      overdue: t.int({ resolve: ({ tally }) => tally.OVERDUE }),
      shareDone: t.float({ nullable: true, resolve: ({ tally }) => shareDone(tally) }),
    }),
  })
  for (const parent of parents) {
    builder.objectField(parent, 'progress', t =>
      t.field({
        type: progress,
        args: { on: t.arg({ type: 'Date' }) },
        resolve: (row, { on }, context) => {
          const regionId = 'regionId' in row ? row.regionId : row.id
          return loadProgress(context, parent, row.id, on ?? today(context, regionId))
        },
      }),
    )
  }
}
