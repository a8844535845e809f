import type { PrismaClient } from '../../prisma/generated/client.ts'
import type { Sql } from '../data/sql.ts'
import type { Module } from '../graphql/binding/module.ts'
import type { Context } from '../graphql/context.ts'
import type { FilterName } from '../graphql/plugin-filters.ts'
import type { RoadmapRow } from '../roadmap/table.ts'
import type { Gates } from './gate.ts'
import type { RegionPolicy } from './policy.ts'
import type { CodeAt, FindingDefinition, Rule } from './rule.ts'

/** The version of the core contract, by semver; a plugin written for another major stops the boot. */
export const coreVersion = '2.0.0'

/** How a plugin reviews roadmaps on a day. */
export interface Review<Facts, Code extends string> {
  /** Gathers the facts of all these roadmaps with a constant number of statements. */
  readonly facts: (
    context: Context,
    roadmaps: readonly RoadmapRow[],
    on: string,
  ) => Promise<ReadonlyMap<string, Facts>>
  readonly rules: readonly Rule<Facts, Code>[]
}

/** A region's plugin as the core sees it: one frozen value. */
export interface RegionPlugin {
  /** The folder's name and the prefix of every name it adds. */
  readonly id: string
  readonly version: string
  readonly title: string
  /** The regions (ISO 3166-2) that its rules apply to. */
  readonly regions: readonly [string, ...string[]]
  /** The major of the core contract it was written for, as `^2`. */
  readonly core: `^${number}`
  /** Its contract, reviewed before its code. */
  readonly sdl: URL
  /** Its tables, and how the fields that its contract declares are resolved. */
  readonly module: Module
  readonly policy: RegionPolicy
  readonly findings: Readonly<Record<string, FindingDefinition>>
  readonly review: Review<unknown, string>
  /** The rules that are checked before an action, by action. */
  readonly gates?: Gates
  readonly filters?: { readonly [Name in FilterName]?: (value: unknown) => readonly Sql[] }
  /** Loads the plugin's own published data once; twice gives the same rows. */
  readonly seed?: (db: PrismaClient) => Promise<void>
}

/**
 * Freezes a plugin. The compiler refuses a code without the plugin's prefix, a rule that answers a code which
 * is not declared for the review, an empty `regions`, and a finding without its source.
 */
export function definePlugin<
  const Id extends string,
  const Findings extends { readonly [Code in `${Uppercase<Id>}_${string}`]: FindingDefinition },
  Facts,
>(
  plugin: Omit<RegionPlugin, 'id' | 'findings' | 'review'> & {
    readonly id: Id
    readonly findings: Findings & {
      readonly [C in keyof Findings]: C extends `${Uppercase<Id>}_${string}` ? FindingDefinition : never
    }
    readonly review: Review<Facts, CodeAt<Findings, 'roadmap.review'>>
  },
): RegionPlugin {
  // The core hands a plugin's facts only to the same plugin's rules, so their type may be forgotten here.
  return Object.freeze(plugin as unknown as RegionPlugin)
}
