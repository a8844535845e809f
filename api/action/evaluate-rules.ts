import { today } from '../calendar/today.ts'
import { sql } from '../data/sql.ts'
import { insertNewRows } from '../data/write/bulk.ts'
import { faultOf } from '../database/fault.ts'
import { recordFindingChanges } from '../finding/audit.ts'
import { type CoreCode, core } from '../finding/definitions.ts'
import { type FindingRow, findings as findingTable } from '../finding/table.ts'
import { findingOf, type Subject } from '../finding/verdict.ts'
import type { RegionPlugin } from '../plugin/contract.ts'
import type { GatedAction, SubjectOf } from '../plugin/gate.ts'
import type { Verdict } from '../plugin/rule.ts'
import { evaluateRulesOf, logRuleFailure } from '../plugin/rule-evaluation.ts'
import { withTimeLimit } from '../plugin/time-limit.ts'
import { Refusal, type UnitOfWork } from './unit-of-work.ts'

/**
 * Evaluates the rules of the record's region for an action. All of them run, so that the caller can fix everything at
 * once. One refusal stops the action (Refusal); warnings are stored with the record and returned. A rule that throws or
 * does not end stops the action with RULE_FAILED. `verdicts` are what the core itself found.
 */
export async function evaluateRules<A extends GatedAction>(
  work: UnitOfWork,
  action: A,
  subject: SubjectOf[A],
  owner: Subject,
  verdicts: readonly Verdict<CoreCode>[] = [],
): Promise<readonly FindingRow[]> {
  const region = await regionCode(work, owner)
  const plugins = work.context.plugins.filter(
    ({ regions, gates }) => region !== null && regions.includes(region) && gates?.[action],
  )
  const on = today(work.context, owner.regionId)
  const { now } = work.context
  const findings = verdicts.map(verdict => findingOf(now, core, owner, verdict))
  for (const plugin of plugins) {
    // Sent before what the plugin reads, which may bring the transaction down.
    const [{ municipality }, given] = await Promise.all([
      placeNames(work, owner),
      ask(plugin, work, action, subject, on),
    ])
    findings.push(...given.map(verdict => findingOf(now, plugin, { ...owner, municipality }, verdict)))
  }
  if (findings.some(({ level, code }) => level === 'REFUSAL' || code === 'RULE_FAILED'))
    throw new Refusal(findings)
  await keep(work, findings)
  return findings
}

async function ask<A extends GatedAction>(
  plugin: RegionPlugin,
  work: UnitOfWork,
  action: A,
  subject: SubjectOf[A],
  on: string,
): Promise<readonly (Verdict | null)[]> {
  const gate = plugin.gates?.[action]
  if (!gate) return []
  try {
    const { limits } = work.context
    // A copy, so that the plugin cannot change what the action writes.
    const shown = structuredClone(subject)
    const facts = await withTimeLimit(limits.rulesMs, gate.facts({ read: work.read, on }, shown))
    return evaluateRulesOf(plugin, gate.rules, facts, { on, ms: limits.ruleMs })
  } catch (error) {
    // A database error is not a failure of the rules: it is retried or reported as it is.
    if (faultOf(error)) throw error
    await assertAlive(work)
    return [logRuleFailure(plugin, error)]
  }
}

/** A plugin may hide that the connection was lost. Then nothing was refused, and the caller may retry. */
async function assertAlive(work: UnitOfWork): Promise<void> {
  await work.read(sql`select 1`).catch(error => {
    if (faultOf(error)) throw error
  })
}

/** The code of a record's region; it is read where the region is newer than what the request knows. */
async function regionCode(work: UnitOfWork, { regionId }: Pick<Subject, 'regionId'>): Promise<string | null> {
  if (regionId === null) return null
  const known = work.context.regionCodes.get(regionId)
  return known ?? (await placeNames(work, { regionId, municipalityId: null })).region
}

interface PlaceNames {
  readonly region: string | null
  readonly municipality: string | null
}

/** The code of a record's region and the natural key of its municipality. */
export async function placeNames(
  { read }: Pick<UnitOfWork, 'read'>,
  { regionId, municipalityId }: Pick<Subject, 'regionId' | 'municipalityId'>,
): Promise<PlaceNames> {
  const [names] = await read<PlaceNames>(sql`
    select (select code from core.region where id = ${regionId}::uuid) as region,
      (select key from core.municipality where id = ${municipalityId}::uuid) as municipality`)
  return names ?? { region: null, municipality: null }
}

/** Stores warnings with the record until they no longer apply; the same one is stored once. */
async function keep(work: UnitOfWork, findings: readonly FindingRow[]): Promise<void> {
  if (findings.length === 0) return
  const rows = findings.map(finding => ({ ...finding, discriminator: finding.sentence.slice(0, 200) }))
  const kept = new Set(await insertNewRows(work, findingTable, rows))
  recordFindingChanges(
    work,
    findings.filter(({ id }) => kept.has(id)),
  )
}
