import { today } from '../calendar/today.ts'
import { sql } from '../data/sql.ts'
import { insertNewRows } from '../data/write/bulk.ts'
import { faultOf } from '../database/fault.ts'
import { recordFindingChanges } from '../finding/audit.ts'
import { type FindingRow, findings as findingTable } from '../finding/table.ts'
import { findingOf, type Subject } from '../finding/verdict.ts'
import { evaluateRulesOf, logRuleFailure } from '../plugin/ask.ts'
import type { RegionPlugin } from '../plugin/contract.ts'
import type { GatedAction, SubjectOf } from '../plugin/gate.ts'
import type { Verdict } from '../plugin/rule.ts'
import { withTimeLimit } from '../plugin/time-limit.ts'
import { Refusal, type Work } from './work.ts'

/**
 * Asks the rules of the record's region about an action. All are asked, so that the caller can mend everything at once:
 * one refusal among the answers stops the action (Refusal), warnings are kept beside the record and given back. A
 * rule that throws or does not end stops the action with RULE_FAILED.
 */
export async function evaluateRules<A extends GatedAction>(
  work: Work,
  action: A,
  subject: SubjectOf[A],
  owner: Subject,
): Promise<readonly FindingRow[]> {
  const region = await regionCode(work, owner.regionId)
  const plugins = work.context.plugins.filter(plugin => region !== null && plugin.regions.includes(region))
  const on = today(work.context, owner.regionId)
  const findings: FindingRow[] = []
  for (const plugin of plugins) {
    const verdicts = await ask(plugin, work, action, subject, on)
    findings.push(...verdicts.map(verdict => findingOf(work.context.now, plugin, owner, verdict)))
  }
  if (findings.some(({ level, code }) => level === 'REFUSAL' || code === 'RULE_FAILED'))
    throw new Refusal(findings)
  await keep(work, findings)
  return findings
}

async function ask<A extends GatedAction>(
  plugin: RegionPlugin,
  work: Work,
  action: A,
  subject: SubjectOf[A],
  on: string,
): Promise<readonly (Verdict | null)[]> {
  const gate = plugin.gates?.[action]
  if (!gate) return []
  try {
    const { limits } = work.context
    // A copy, for what the action is about to write is not the plugin's to change.
    const shown = structuredClone(subject)
    const facts = await withTimeLimit(limits.rulesMs, gate.facts({ read: work.read, on }, shown))
    return evaluateRulesOf(plugin, gate.rules, facts, { on, ms: limits.ruleMs })
  } catch (error) {
    // The database's trouble is no fault of the rules: it is tried again or told as it is.
    if (faultOf(error)) throw error
    await assertAlive(work)
    return [logRuleFailure(plugin, error)]
  }
}

/** Whatever a plugin says of it: on a connection that is gone nothing has been refused, and the caller may come again. */
async function assertAlive(work: Work): Promise<void> {
  await work.read(sql`select 1`).catch(error => {
    if (faultOf(error)) throw error
  })
}

async function regionCode(work: Work, id: string | null): Promise<string | null> {
  const [region] = await work.read<{ code: string }>(sql`select code from core.region where id = ${id}::uuid`)
  return region?.code ?? null
}

/** Warnings stand beside the record until they no longer hold; the same one is kept once. */
async function keep(work: Work, findings: readonly FindingRow[]): Promise<void> {
  if (findings.length === 0) return
  const rows = findings.map(finding => ({ ...finding, discriminator: finding.sentence.slice(0, 200) }))
  const kept = new Set(await insertNewRows(work, findingTable, rows))
  recordFindingChanges(
    work,
    findings.filter(({ id }) => kept.has(id)),
  )
}
