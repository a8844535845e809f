import { types } from 'node:util'
import { load } from '../data/loader.ts'
import { visible } from '../data/scope.ts'
import { sql } from '../data/sql.ts'
import type { Context } from '../graphql/context.ts'
import { isAway } from '../graphql/errors/database.ts'
import type { RegionPlugin } from '../plugin/contract.ts'
import { evaluateEach, logRuleFailure } from '../plugin/rule-evaluation.ts'
import { withTimeLimit } from '../plugin/time-limit.ts'
import { type RoadmapRow, roadmaps } from '../roadmap/table.ts'
import type { FindingRow } from './table.ts'
import { findingOf } from './verdict.ts'

type Reviewed = RoadmapRow & { readonly _region: string; readonly _municipality: string | null }
type Findings = ReadonlyMap<string, readonly FindingRow[]>

/**
 * What the plugins of its region say of a roadmap on a day. Facts are gathered for all roadmaps of a tick at once, and
 * a rule that fails says so instead of failing the request.
 */
export async function reviewOf(
  context: Context,
  roadmapId: string,
  on: string,
): Promise<readonly FindingRow[]> {
  const found = await load(context, `review ${on}`, roadmapId, ids => review(context, ids, on))
  return found ?? []
}

async function review(context: Context, ids: readonly string[], on: string): Promise<Findings> {
  if (context.plugins.length === 0) return new Map()
  const rows = await context.read<Reviewed>(sql`
    select ${roadmaps.columns}, r.code as "_region", m.key as "_municipality" from ${roadmaps.name} t
    join core.region r on r.id = t.region_id
    left join core.municipality m on m.id = t.municipality_id
    where t.id = any(${ids}::uuid[]) and ${visible(context.viewer, roadmaps)}`)
  const all = await Promise.all(context.plugins.map(plugin => reviewBy(context, plugin, rows, on)))
  return new Map(ids.map(id => [id, all.flatMap(findings => findings.get(id) ?? [])]))
}

const gather = async (context: Context, plugin: RegionPlugin, own: readonly Reviewed[], on: string) => {
  const facts: unknown = await withTimeLimit(context.limits.rulesMs, plugin.review.facts(context, own, on))
  if (!types.isMap(facts)) throw new Error('the facts of a review are not a map')
  return facts
}

/** The findings of one plugin about the roadmaps of its regions, by roadmap. */
async function reviewBy(
  context: Context,
  plugin: RegionPlugin,
  rows: readonly Reviewed[],
  on: string,
): Promise<Findings> {
  const own = rows.filter(row => plugin.regions.includes(row._region))
  if (own.length === 0) return new Map()
  const facts = await gather(context, plugin, own, on).catch(error => {
    // A database that is away is not the plugin's fault, and no finding of a roadmap.
    if (isAway(error)) throw error
    return logRuleFailure(plugin, error)
  })
  const reviewed = facts ? own.filter(({ id }) => facts.has(id)) : own
  const cases = reviewed.map(({ id }) => facts?.get(id))
  const terms = { on, ms: context.limits.ruleMs }
  const verdicts = facts
    ? await evaluateEach(plugin, plugin.review.rules, cases, terms)
    : reviewed.map(() => [null])
  return new Map(
    reviewed.map((roadmap, index) => {
      const { _municipality: municipality } = roadmap
      const owner = { ...roadmap, type: 'Roadmap', roadmapId: roadmap.id, municipality }
      return [
        roadmap.id,
        (verdicts[index] ?? []).map(verdict => findingOf(context.now, plugin, owner, verdict)),
      ]
    }),
  )
}
