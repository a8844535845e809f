import type { Context } from '../../../api/plugin-api.ts'

/** What reading needs of a context: a review reads for its viewer, a gate for the rules alone. */
export type Reader = Pick<Context, 'read' | 'viewer'>

/** A row of a roadmap. */
export type Of<Row> = Row & { readonly roadmapId: string }
