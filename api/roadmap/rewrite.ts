import { Prisma } from '../../prisma/generated/client.ts'
import { snapshot } from '../action/record.ts'
import type { Work } from '../action/work.ts'
import { insertBulk } from '../bulk.ts'
import { parseTerm } from '../term/parse.ts'
import { termPeriod } from './draft.ts'
import type { Laid } from './layout.ts'
import { cellsOf } from './outline.ts'
import { placeOf } from './own.ts'
import { replaceResponsible, writeResponsible } from './responsible.ts'
import { type ActivityRow, activities, type RoadmapRow } from './table.ts'
import { termColumns } from './write.ts'

/** Where rows stand while others take their places: positions are unique at every moment. */
const parked = 1_000_000

/** Writes the rows of a roadmap as they are laid out, archives those that are left out, and notes each that changed. */
export async function rewriteRows(
  work: Work,
  roadmap: RoadmapRow,
  stored: readonly ActivityRow[],
  laid: readonly Laid[],
  basis: string,
): Promise<void> {
  const changed = laid.filter(isChanged)
  const ids = new Set(laid.map(({ row }) => row.id))
  const removed = stored.filter(row => !ids.has(row.id))
  const leaving = [...changed.flatMap(({ row }) => row.before ?? []), ...removed].map(row => row.id)
  await work.tx.$executeRaw`
    update core.activity set position = position + ${parked}::int where id = any(${leaving}::uuid[])`
  const known = await work.tx.activity.aggregate({
    where: { roadmapId: roadmap.id },
    _count: true,
    _min: { position: true },
  })
  const columnsOf = columnsIn(roadmap)
  const added = changed.filter(({ row }) => row.before === null)
  const { id: roadmapId, regionId, municipalityId, schoolId } = roadmap
  await insertBulk(
    work.tx,
    'activity',
    added.map((one, index) => ({
      ...{ roadmapId, regionId, municipalityId, schoolId, parentId: one.parentId },
      // Rows are never deleted, so their count names a new one as no other was named.
      key: `${roadmap.key}-a${known._count + index + 1}`,
      ...columnsOf(one),
    })),
  )
  const lowest = Math.min(0, known._min.position ?? 0)
  await update(work, [
    ...changed.filter(({ row }) => row.before !== null).map(one => ({ ...columnsOf(one), archivedAt: null })),
    // Archived rows leave their places to those that stand.
    ...removed.map((row, index) => ({
      ...row,
      position: lowest - index - 1,
      archivedAt: work.context.now.toISOString(),
    })),
  ])
  await rewriteResponsible(work, changed)
  await noteAll(
    work,
    roadmap,
    [...stored],
    [...changed.map(one => one.row.id), ...removed.map(one => one.id)],
    basis,
  )
}

function isChanged({ row, sectionId, inheritsFromId, position }: Laid): boolean {
  const { before, cells, responsible } = row
  return (
    before === null ||
    responsible !== null ||
    before.sectionId !== sectionId ||
    before.inheritsFromId !== inheritsFromId ||
    before.position !== position ||
    JSON.stringify(cellsOf(before)) !== JSON.stringify(cells)
  )
}

/** The columns of a laid row; a term is read anew only where its words are new. */
const columnsIn = (roadmap: RoadmapRow) => {
  const period = termPeriod(roadmap)
  return ({ row, sectionId, inheritsFromId, position }: Laid) => {
    const { before, cells } = row
    const { term: words, ...printed } = cells
    const { term, termText, termKind, termResolution, termStartsOn, termEndsOn } =
      before && before.termText === words ? before : termColumns(parseTerm(words, period))
    return {
      ...{ id: row.id, sectionId, inheritsFromId, position, ...printed },
      // The term of a stored row is the JSON that `termColumns` wrote.
      ...{
        term: term as Prisma.InputJsonValue,
        termText,
        termKind,
        termResolution,
        termStartsOn,
        termEndsOn,
      },
    }
  }
}

async function update({ tx }: Work, rows: readonly object[]): Promise<void> {
  if (rows.length === 0) return
  await tx.$executeRaw`
    update core.activity t set section_id = x."sectionId", inherits_from_id = x."inheritsFromId", position = x.position,
      number = x.number, title = x.title, planned_result = x."plannedResult", note = x.note,
      expected_evidence = x."expectedEvidence", term = x.term, term_text = x."termText", term_kind = x."termKind",
      term_resolution = x."termResolution", term_starts_on = x."termStartsOn", term_ends_on = x."termEndsOn",
      archived_at = x."archivedAt", version = t.version + 1, updated_at = now()
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x(id uuid, "sectionId" uuid, "inheritsFromId" uuid,
      position int, number text, title text, "plannedResult" text, note text, "expectedEvidence" text, term jsonb,
      "termText" text, "termKind" text, "termResolution" text, "termStartsOn" date, "termEndsOn" date,
      "archivedAt" timestamptz)
    where t.id = x.id`
}

async function rewriteResponsible(work: Work, changed: readonly Laid[]): Promise<void> {
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

async function noteAll(
  work: Work,
  roadmap: RoadmapRow,
  stored: readonly ActivityRow[],
  ids: readonly string[],
  basis: string,
): Promise<void> {
  const before = new Map(stored.map(row => [row.id, row]))
  const rows = await work.read<ActivityRow>(Prisma.sql`
    select ${activities.columns} from ${activities.name} t where t.id = any(${ids}::uuid[]) order by t.position`)
  for (const row of rows) {
    const old = before.get(row.id)
    work.wrote({
      ...{
        type: activities.type,
        id: row.id,
        key: row.key,
        version: row.version,
        place: placeOf(roadmap),
        basis,
      },
      before: old ? snapshot(old) : null,
      after: row.archivedAt ? null : snapshot(row),
    })
  }
}
