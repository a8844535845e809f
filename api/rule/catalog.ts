import { coreFindings } from '../finding/definitions.ts'
import type { RegionPlugin } from '../plugin/contract.ts'
import type { FindingDefinition } from '../plugin/rule.ts'

/** A finding that the core or a plugin can give, and whose it is. */
export interface RuleRow extends FindingDefinition {
  readonly code: string
  /** The plugin's id; null for the core. */
  readonly plugin: string | null
  /** The regions of the rule; none for the core, which applies to all. */
  readonly regions: readonly string[]
}

const catalogs = new WeakMap<readonly RegionPlugin[], ReadonlyMap<string, RuleRow>>()

/** Every finding of the core and of these plugins, by code: the core first, each in the order it is declared. */
export function catalogOf(plugins: readonly RegionPlugin[]): ReadonlyMap<string, RuleRow> {
  const known = catalogs.get(plugins)
  if (known) return known
  const catalog = new Map(
    [
      ...rows(coreFindings, null, []),
      ...plugins.flatMap(({ id, regions, findings }) => rows(findings, id, regions)),
    ].map(row => [row.code, row]),
  )
  catalogs.set(plugins, catalog)
  return catalog
}

function rows(
  definitions: Readonly<Record<string, FindingDefinition>>,
  plugin: string | null,
  regions: readonly string[],
): readonly RuleRow[] {
  return Object.entries(definitions).map(([code, definition]) => ({ ...definition, code, plugin, regions }))
}
