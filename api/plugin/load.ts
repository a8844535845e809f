import { type Batch, load as loadAny } from '../data/loader.ts'
import type { Context } from '../graphql/context.ts'
import { within } from './stop.ts'

/** `load` of the core, begun under a stop: a loop before the first `await` costs only what is loaded. */
export const load = <V>(context: Context, name: string, key: string, batch: Batch<V>): Promise<V | null> =>
  loadAny(context, name, key, async keys => within(context.limits.ruleMs, () => batch(keys)))
