import { createHash } from 'node:crypto'
import type { RegionPlugin } from '../plugin/contract.ts'
import type { FindingDefinition, Verdict } from '../plugin/rule.ts'
import { coreFindings } from './definitions.ts'
import { sentenceOf } from './sentence.ts'
import type { FindingRow } from './table.ts'

/** The record that was evaluated, and its place. */
export interface Subject {
  readonly type: string
  readonly id: string
  readonly roadmapId: string | null
  readonly regionId: string | null
  readonly municipalityId: string | null
  readonly schoolId: string | null
  /** The natural key of the municipality, where it is known. */
  readonly municipality?: string | null
}

/**
 * A verdict as a finding of the day; null represents a rule that failed. Its id is a hash of its content, so that a client may keep it.
 */
export function findingOf(
  now: Date,
  plugin: Pick<RegionPlugin, 'id' | 'title' | 'findings'>,
  owner: Subject,
  verdict: Verdict | null,
): FindingRow {
  const stated = verdict ?? { code: 'RULE_FAILED', detail: `плагин ${plugin.id}` }
  const definition = plugin.findings[stated.code] ?? coreFindings.RULE_FAILED
  const subject = stated.subject ?? owner
  const { level } = definition
  const { act, item } = citation(definition, plugin.title, owner.municipality)
  return {
    id: madeOf([plugin.id, owner.id, stated.code, subject.type, subject.id, stated.detail ?? '']),
    regionId: owner.regionId,
    municipalityId: owner.municipalityId,
    schoolId: subject.type === 'School' ? subject.id : owner.schoolId,
    roadmapId: owner.roadmapId,
    orderId: null,
    activityId: subject.type === 'Activity' ? subject.id : null,
    code: stated.code,
    level,
    sentence: sentenceOf(definition.sentence, stated.detail),
    act,
    item,
    subjectType: subject.type,
    subjectId: subject.id,
    discriminator: '',
    foundAt: now,
    version: 1,
    createdAt: now,
    updatedAt: now,
    archivedAt: null,
  }
}

/** The act of the record's own municipality, or else the region's policy. A finding never cites a neighbour's act. */
function citation(definition: FindingDefinition, title: string, municipality: string | null | undefined) {
  if (!definition.local) return definition
  const own = definition.local.find(act => act.municipality === municipality)
  if (own) return { act: own.act, item: own.item ?? definition.item }
  return { act: `Правила региона: ${title}`, item: 'Правило, действующее во всех муниципальных образованиях' }
}

/** A UUID of version 8 (RFC 9562) made of a text. */
function madeOf(parts: readonly string[]): string {
  const hex = createHash('sha256').update(parts.join('\n')).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
