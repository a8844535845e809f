import type { Work } from '../../action/work.ts'
import { insertRows } from '../../data/bulk.ts'
import { sql } from '../../data/sql.ts'
import { replaceResponsible, writeResponsible } from '../activity/responsible.ts'
import { type ActivityRow, activities, type RoadmapRow } from '../table.ts'
import { type Printed, printed } from './diff.ts'
import type { Laid } from './positions.ts'
import { noteRows } from './row-note.ts'

/** Where rows stand while others take their places: positions are unique at every moment. */
const parked = 1_000_000

/** Writes the rows of a roadmap as they are laid out, archives those that are left out, and notes each that changed. */
export async function rewriteRows(
  work: Work,
  roadmap: RoadmapRow,
  stored: readonly ActivityRow[],
  laid: readonly Laid[],
  basis: string,
  isPeriodNew: boolean,
): Promise<void> {
  const changed = (await printed(roadmap, laid, isPeriodNew)).filter(one => one.isChanged)
  const ids = new Set(laid.map(({ row }) => row.id))
  const removed = stored.filter(row => !ids.has(row.id))
  const leaving = [...changed.flatMap(({ row }) => row.before ?? []), ...removed].map(row => row.id)
  await work.execute(sql`
    update core.activity set position = position + ${parked}::int where id = any(${leaving}::uuid[])`)
  const known = await work.tx.activity.aggregate({
    where: { roadmapId: roadmap.id },
    _count: true,
    _min: { position: true },
  })
  const added = changed.filter(({ row }) => row.before === null)
  const { id: roadmapId, regionId, municipalityId, schoolId } = roadmap
  await insertRows(
    work,
    activities,
    added.map((one, index) => ({
      ...{ roadmapId, regionId, municipalityId, schoolId, parentId: one.parentId },
      // Rows are never deleted, so their count names a new one as no other was named.
      key: `${roadmap.key}-a${known._count + index + 1}`,
      ...one.columns,
    })),
  )
  const lowest = Math.min(0, known._min.position ?? 0)
  await update(work, [
    ...changed.filter(({ row }) => row.before !== null).map(one => ({ ...one.columns, archivedAt: null })),
    // Archived rows leave their places to those that stand.
    ...removed.map((row, index) => ({
      ...row,
      position: lowest - index - 1,
      archivedAt: work.context.now.toISOString(),
    })),
  ])
  await rewriteResponsible(work, changed)
  const written = [...changed.map(one => one.row.id), ...removed.map(one => one.id)]
  await noteRows(work, roadmap, stored, written, basis)
}

async function update({ execute }: Work, rows: readonly object[]): Promise<void> {
  if (rows.length === 0) return
  await execute(sql`
    update core.activity t set section_id = x."sectionId", inherits_from_id = x."inheritsFromId", position = x.position,
      number = x.number, title = x.title, planned_result = x."plannedResult", note = x.note,
      expected_evidence = x."expectedEvidence", term = x.term, term_text = x."termText", term_kind = x."termKind",
      term_resolution = x."termResolution", term_starts_on = x."termStartsOn", term_ends_on = x."termEndsOn",
      archived_at = x."archivedAt", version = t.version + 1, updated_at = now()
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x(id uuid, "sectionId" uuid, "inheritsFromId" uuid,
      position int, number text, title text, "plannedResult" text, note text, "expectedEvidence" text, term jsonb,
      "termText" text, "termKind" text, "termResolution" text, "termStartsOn" date, "termEndsOn" date,
      "archivedAt" timestamptz)
    where t.id = x.id`)
}

async function rewriteResponsible(work: Work, changed: readonly Printed[]): Promise<void> {
  const named = changed.flatMap(({ row: { id, before, responsible } }) =>
    responsible === null ? [] : [{ id, before, responsible }],
  )
  await writeResponsible(
    work,
    named.filter(one => one.before === null),
  )
  for (const { id, before, responsible } of named) {
    if (before) await replaceResponsible(work, id, responsible)
  }
}
