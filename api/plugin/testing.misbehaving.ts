import { setTimeout as pause } from 'node:timers/promises'
import { testingPlugin } from '../finding/testing.plugin.ts'
import { type Context, load, moduleOf, type RegionPlugin } from '../plugin-api.ts'

const loop = (): never => {
  for (;;);
}
const match = () => /^(а+)+$/.test(`${'а'.repeat(60)}б`)
const fill = () => {
  for (const kept: unknown[] = []; ; ) kept.push(new Array(1_000).fill(0))
}

/** What never ends, and holds its thread meanwhile. */
const endless: Readonly<Record<string, () => unknown>> = {
  loops: loop,
  'loops and swallows what stops it': () => {
    for (;;) {
      try {
        loop()
      } catch {}
    }
  },
  'matches for ever': match,
}

type Give = (context: Context, school: string) => unknown

/** What a field does before it waits for anything. */
export const atOnce: Readonly<Record<string, Give>> = {
  ...endless,
  'makes a list without an end': function* () {
    for (;;) yield 'а'
  },
  'loops where it loads': (context, school) => load(context, 'testing', school, () => loop()),
}

/** What a field does after it has waited. */
export const later: Readonly<Record<string, Give>> = {
  ...Object.fromEntries(
    Object.entries(endless).map(([name, work]) => [`${name} later`, () => pause(1).then(work)]),
  ),
  // Optimised, such a loop hears no stop.
  'fills the memory later': () => pause(1).then(fill),
  'loops where it has loaded': (context, school) =>
    load(context, 'testing', school, async () => {
      await pause(1)
      return loop()
    }),
}

const byName: Readonly<Record<string, Give>> = { ...atOnce, ...later }

const give = ({ id }: { readonly id: string }, _: object, context: Context): unknown =>
  byName[context.headers.get('x-misbehave') ?? '']?.(context, id)

/** A plugin that misbehaves as the header `x-misbehave` says, in its field of a school; in a filter it loops. */
export const misbehaving: RegionPlugin = {
  ...testingPlugin,
  sdl: new URL('./testing.misbehaving.graphql', import.meta.url),
  module: moduleOf([], { School: { testing: give, testings: give } }),
  filters: { SchoolFilter: loop },
}

/** As `plugins/index.ts` names its own. */
export const plugins: readonly RegionPlugin[] = [misbehaving]
