import { randomUUIDv7 } from 'node:crypto'
import type { FindingLevel } from '../../../prisma/generated/client.ts'
import type { Sender } from '../../data/query.ts'
import { sql } from '../../data/sql.ts'
import { coreFindings, storedCodes } from '../definitions.ts'
import type { Owner, SourceVerdict } from '../facts.ts'
import { sentenceOf } from '../sentence.ts'
import { type FindingRow, findings } from '../table.ts'
import { municipalityFacts, orderFacts, roadmapFacts } from './facts.ts'
import { checkMunicipality, checkOrder, checkRoadmap } from './run.ts'

/** What to look through for defects; schools are looked through with all of their municipality. */
export interface Sources {
  readonly roadmapIds?: readonly string[]
  readonly orderIds?: readonly string[]
  readonly schoolIds?: readonly string[]
  readonly municipalityIds?: readonly string[]
}

/** A finding before it is stored. */
export interface NewFinding extends Owner {
  readonly id: string
  readonly roadmapId: string | null
  readonly orderId: string | null
  readonly activityId: string | null
  readonly code: string
  readonly level: FindingLevel
  readonly sentence: string
  readonly act: string
  readonly item: string
  readonly subjectType: string
  readonly subjectId: string
  readonly discriminator: string
}

/**
 * Looks through sources for defects and stores what it finds: new findings are written, those that no longer hold are
 * archived, the rest stay untouched. Gives all that were written or archived. The number of statements does not depend on the number of sources.
 */
export async function recordFindings(sender: Sender, sources: Sources): Promise<readonly FindingRow[]> {
  const municipalityIds = await municipalitiesOf(sender, sources)
  const roadmapIds = sources.roadmapIds ?? []
  const orderIds = sources.orderIds ?? []
  const roadmaps = await roadmapFacts(sender, roadmapIds)
  const orders = await orderFacts(sender, orderIds)
  const municipalities = await municipalityFacts(sender, municipalityIds)
  const found = [
    ...roadmaps.flatMap(one =>
      checkRoadmap(one).map(verdict => finding(verdict, one, { roadmapId: one.id })),
    ),
    ...orders.flatMap(one => checkOrder(one).map(verdict => finding(verdict, one, { orderId: one.id }))),
    ...municipalities.flatMap(one => checkMunicipality(one).map(verdict => finding(verdict, one, {}))),
  ]
  const archived = await archive(sender, found, { roadmapIds, orderIds, municipalityIds })
  return [...archived, ...(await writeFindings(sender, found))]
}

async function municipalitiesOf(sender: Sender, sources: Sources): Promise<readonly string[]> {
  const { municipalityIds = [], schoolIds = [] } = sources
  if (schoolIds.length === 0) return municipalityIds
  const rows = await sender.read<{ readonly id: string }>(sql`
    select distinct municipality_id as id from core.school where id = any(${schoolIds}::uuid[])`)
  return [...new Set([...municipalityIds, ...rows.map(row => row.id)])]
}

function finding(
  verdict: SourceVerdict,
  owner: Owner & { readonly act?: string },
  of: { readonly roadmapId?: string; readonly orderId?: string },
): NewFinding {
  const { level, sentence, act, item } = coreFindings[verdict.code]
  const { subject } = verdict
  return {
    id: randomUUIDv7(),
    regionId: owner.regionId,
    municipalityId: owner.municipalityId,
    schoolId: subject.type === 'School' ? subject.id : owner.schoolId,
    roadmapId: of.roadmapId ?? null,
    orderId: of.orderId ?? null,
    activityId: subject.type === 'Activity' ? subject.id : null,
    code: verdict.code,
    level,
    sentence: sentenceOf(sentence, verdict.detail),
    act: owner.act ?? act,
    item: verdict.item ?? item,
    subjectType: subject.type,
    subjectId: subject.id,
    discriminator: verdict.which ?? '',
  }
}

/** Archives the stored findings of these sources that are not among those found now. */
async function archive(
  sender: Sender,
  found: readonly NewFinding[],
  { roadmapIds, orderIds, municipalityIds }: Required<Omit<Sources, 'schoolIds'>>,
): Promise<readonly FindingRow[]> {
  const kept = JSON.stringify(
    found.map(one => [one.subjectType, one.subjectId, one.code, one.discriminator].join(' ')),
  )
  return sender.read<FindingRow>(sql`
    update core.finding t set archived_at = now(), updated_at = now(), version = version + 1
    where t.archived_at is null and t.code = any(${storedCodes}) and (t.roadmap_id = any(${roadmapIds}::uuid[])
      or t.order_id = any(${orderIds}::uuid[])
      or (t.municipality_id = any(${municipalityIds}::uuid[]) and t.roadmap_id is null and t.order_id is null))
      and concat_ws(' ', t.subject_type, t.subject_id, t.code, t.discriminator)
        not in (select jsonb_array_elements_text(${kept}::jsonb))
    returning ${findings.columns}`)
}

/** Stores findings: new ones are written, archived ones revived, the rest stay untouched. Gives those that were written. */
export async function writeFindings(
  sender: Sender,
  found: readonly NewFinding[],
): Promise<readonly FindingRow[]> {
  if (found.length === 0) return []
  return sender.read<FindingRow>(sql`
    insert into core.finding as t (id, region_id, municipality_id, school_id, roadmap_id, order_id, activity_id, code,
      level, sentence, act, item, subject_type, subject_id, discriminator)
    select "id", "regionId", "municipalityId", "schoolId", "roadmapId", "orderId", "activityId", "code", "level",
      "sentence", "act", "item", "subjectType", "subjectId", "discriminator"
    from jsonb_to_recordset(${JSON.stringify(found)}::jsonb) as x("id" uuid, "regionId" uuid, "municipalityId" uuid,
      "schoolId" uuid, "roadmapId" uuid, "orderId" uuid, "activityId" uuid, "code" text, "level" core.finding_level,
      "sentence" text, "act" text, "item" text, "subjectType" text, "subjectId" uuid, "discriminator" text)
    on conflict (subject_type, subject_id, code, discriminator) do update set level = excluded.level,
      sentence = excluded.sentence, act = excluded.act, item = excluded.item, archived_at = null, updated_at = now(),
      found_at = case when t.archived_at is null then t.found_at else now() end, version = t.version + 1
    where t.archived_at is not null
      or (t.level, t.sentence, t.act, t.item) is distinct from (excluded.level, excluded.sentence, excluded.act, excluded.item)
    returning ${findings.columns}`)
}
