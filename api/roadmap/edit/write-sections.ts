import { snapshot } from '../../action/record.ts'
import type { Work } from '../../action/work.ts'
import { sql } from '../../data/sql.ts'
import { placeOf } from '../roadmap.ts'
import { type RoadmapRow, type RoadmapSectionRow, roadmapSections } from '../table.ts'
import type { Outline, OutlineSection } from './outline.ts'

/** Where sections stand while others take their places: positions are unique at every moment. */
const parked = 1_000_000

/** Writes the sections of an outline, archives those of `before` that it leaves out, and notes each that changed. */
export async function rewriteSections(
  work: Work,
  roadmap: RoadmapRow,
  before: Outline,
  after: Outline,
  basis: string,
): Promise<void> {
  const placed = after.map((section, index) => ({ section, position: index + 1 }))
  const changed = placed.filter(one => isChanged(one.section, one.position))
  const removed = before
    .filter(one => !after.some(({ id }) => id === one.id))
    .flatMap(one => one.before ?? [])
  const leaving = [...changed.flatMap(({ section }) => section.before ?? []), ...removed].map(one => one.id)
  await work.execute(sql`
    update core.roadmap_section set position = position + ${parked}::int where id = any(${leaving}::uuid[])`)
  const { id: roadmapId, regionId, municipalityId } = roadmap
  const known = await work.tx.roadmapSection.aggregate({ where: { roadmapId }, _min: { position: true } })
  const columns = changed.map(({ section: { id, before: stored, number, title, note }, position }) => ({
    stored,
    row: { id, number, title, note, position },
  }))
  await work.tx.roadmapSection.createMany({
    data: columns
      .filter(one => one.stored === null)
      .map(({ row }) => ({ ...row, roadmapId, regionId, municipalityId })),
  })
  const lowest = Math.min(0, known._min.position ?? 0)
  await update(work, [
    ...columns.filter(one => one.stored !== null).map(({ row }) => ({ ...row, archivedAt: null })),
    // Archived sections leave their places to those that stand.
    ...removed.map((row, index) => ({ ...row, position: lowest - index - 1, archivedAt: work.context.now })),
  ])
  await noteAll(
    work,
    roadmap,
    before,
    [...columns.map(({ row }) => row.id), ...removed.map(row => row.id)],
    basis,
  )
}

const isChanged = ({ before, number, title, note }: OutlineSection, position: number): boolean =>
  before === null ||
  before.position !== position ||
  before.number !== number ||
  before.title !== title ||
  before.note !== note

async function update({ execute }: Work, rows: readonly object[]): Promise<void> {
  if (rows.length === 0) return
  await execute(sql`
    update core.roadmap_section t set position = x.position, number = x.number, title = x.title, note = x.note,
      archived_at = x."archivedAt", version = t.version + 1, updated_at = now()
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as x(id uuid, position int, number text, title text, note text, "archivedAt" timestamptz)
    where t.id = x.id`)
}

async function noteAll(
  work: Work,
  roadmap: RoadmapRow,
  outline: Outline,
  ids: readonly string[],
  basis: string,
): Promise<void> {
  const stored = new Map(outline.map(one => [one.id, one.before]))
  const rows = await work.read<RoadmapSectionRow>(sql`
    select ${roadmapSections.columns} from ${roadmapSections.name} t
    where t.id = any(${ids}::uuid[]) order by t.position`)
  for (const row of rows) {
    const old = stored.get(row.id)
    work.wrote({
      ...{ type: roadmapSections.type, id: row.id, key: row.key, version: row.version, basis },
      place: placeOf(roadmap),
      before: old ? snapshot(old) : null,
      after: row.archivedAt ? null : snapshot(row),
    })
  }
}
