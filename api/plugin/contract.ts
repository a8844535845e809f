import type { PrismaClient } from '../../prisma/generated/client.ts'
import type { Placed } from '../action/write/record.ts'
import type { Sql } from '../data/sql.ts'
import { type Module, moduleOf } from '../graphql/binding/module.ts'
import type { Context } from '../graphql/context.ts'
import type { FilterName } from '../graphql/plugin-filters.ts'
import type { RoadmapRow } from '../roadmap/table.ts'
import type { Archivable } from './archive.ts'
import { type AnyCheck, declaredBy, joined } from './declared/module.ts'
import type { Gates } from './gate.ts'
import type { RegionPolicy } from './policy.ts'
import type { Fulfilment } from './records/fulfilment.ts'
import type { PrevailingPairs } from './records/prevailing.ts'
import type { RiskRecords } from './records/risks.ts'
import type { FindingDefinition, Rule } from './rule.ts'
import { compileRules, type IsReviewed } from './rules/compile.ts'
import type { RuleDefinition } from './rules/define-rule.ts'
import type { SettingDefinition } from './setting.ts'

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
  /** Its own settings, which territories of its regions may set. */
  readonly settings?: readonly SettingDefinition[]
  /** Its rules; its findings, its review and its gates are made of them. */
  readonly rules: readonly RuleDefinition[]
  readonly findings: Readonly<Record<string, FindingDefinition>>
  readonly review: Review<unknown, string>
  /** The rules that are checked before an action, by action. */
  readonly gates?: Gates
  /** What `archive{Id}Record` takes out of the lists, and `restoreRecord` brings back. */
  readonly archivable?: readonly Archivable<Placed>[]
  /** Its records that fulfil obligations, so that nobody reports again what is recorded. */
  readonly fulfilments?: readonly Fulfilment[]
  /** Its records that are risks and programmes of the core as well. */
  readonly risks?: RiskRecords
  /** Its pairs of clause and activity: the activity follows the clause's term, and the clause asks for nothing beside it. */
  readonly prevailing?: PrevailingPairs
  readonly filters?: { readonly [Name in FilterName]?: (value: unknown) => readonly Sql[] }
  /** Loads the plugin's own published data once; twice gives the same rows. */
  readonly seed?: (db: PrismaClient) => Promise<void>
}

/** A plugin as its folder writes it: its rules say what it finds, and when. */
export interface PluginDefinition<Id extends string, Code extends string>
  extends Omit<RegionPlugin, 'id' | 'module' | 'settings' | 'findings' | 'review' | 'gates'> {
  readonly id: Id
  readonly settings?: readonly (SettingDefinition & { readonly name: `${Id}${string}` })[]
  /** How the fields are resolved that do not follow from records of the contract. */
  readonly module?: Module
  /** Checks of the input of actions that need no other code: see `@action(saves:)`. */
  readonly checks?: Readonly<Record<string, AnyCheck>>
  /** In the order of evaluation and listing. */
  readonly rules: readonly RuleDefinition<Code>[]
  /** Which roadmaps the rules of `roadmap.review` speak of on a day; all of the regions without it. */
  readonly isReviewed?: IsReviewed
}

/**
 * Makes a plugin of its definition and of the records that its contract declares, and freezes it. The compiler refuses a code without the plugin's prefix, a rule that
 * reads facts which it does not name, an empty `regions`, and a rule without its source.
 */
export function definePlugin<const Id extends string>({
  isReviewed = () => true,
  module = moduleOf([], {}),
  checks = {},
  ...plugin
}: PluginDefinition<Id, `${Uppercase<Id>}_${string}`>): RegionPlugin {
  const rules = compileRules(plugin.rules, isReviewed)
  const declared = declaredBy(plugin, checks)
  if (!declared) return Object.freeze({ ...plugin, module, ...rules })
  const { archivable = [], filters } = plugin
  return Object.freeze({
    ...plugin,
    module: joined(module, declared.module),
    archivable: [...archivable, ...declared.archivable],
    filters: {
      ...filters,
      // What GraphQL gives for an input object is an object.
      SchoolFilter: (value: unknown) => [
        ...(filters?.SchoolFilter?.(value) ?? []),
        ...declared.schoolWhere(value as object),
      ],
    },
    ...rules,
  })
}
