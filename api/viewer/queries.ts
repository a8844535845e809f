import type { Builder } from '../graphql/builder.ts'

/** `Query.viewer`. */
export function buildViewerQueries(builder: Builder): void {
  builder.queryField('viewer', t => t.field({ type: 'Viewer', resolve: (_, __, context) => context.viewer }))
}
