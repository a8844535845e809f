import type { UnitOfWork } from '../../action/unit-of-work.ts'
import { sql } from '../../data/sql.ts'
import type { PartyIds } from '../../organization/party.ts'
import type { DraftRow } from '../draft/draft.ts'
import { type ActivityRow, activities, type RoadmapSectionRow, roadmapSections } from '../table.ts'

/** What a row prints, but for its responsible parties. */
export type Cells = Pick<
  DraftRow,
  'number' | 'title' | 'term' | 'plannedResult' | 'expectedEvidence' | 'note'
>

/** An activity or a part of one. */
export interface OutlineRow {
  readonly id: string
  /** The stored row; null for a new one. */
  readonly before: ActivityRow | null
  readonly cells: Cells
  /** Null where they stay as they are. */
  readonly responsible: readonly PartyIds[] | null
  /** Whether blank cells are merged with those of the row above; null where that stays as it is. */
  readonly inheritsAbove: boolean | null
  readonly parts: readonly OutlineRow[]
}

export interface OutlineSection {
  readonly id: string
  readonly before: RoadmapSectionRow | null
  readonly number: string | null
  readonly title: string
  readonly kind: RoadmapSectionRow['kind']
  readonly note: string | null
  readonly rows: readonly OutlineRow[]
}

/** The sections of a roadmap with their rows, in the order of the document. */
export type Outline = readonly OutlineSection[]

/** A roadmap's outline as it is stored, locked until the end of the action. */
export async function readOutline(work: UnitOfWork, roadmapId: string): Promise<Outline> {
  const ofRoadmap = sql`t.roadmap_id = ${roadmapId} and t.archived_at is null order by t.position for update`
  const sections = await work.read<RoadmapSectionRow>(sql`
    select ${roadmapSections.columns} from ${roadmapSections.name} t where ${ofRoadmap}`)
  const rows = await work.read<ActivityRow>(sql`
    select ${activities.columns} from ${activities.name} t where ${ofRoadmap}`)
  const byParent = Map.groupBy(rows, row => row.parentId)
  const rowOf = (before: ActivityRow): OutlineRow => ({
    id: before.id,
    before,
    cells: cellsOf(before),
    responsible: null,
    inheritsAbove: null,
    parts: (byParent.get(before.id) ?? []).map(rowOf),
  })
  return sections.map(before => ({
    id: before.id,
    before,
    number: before.number,
    title: before.title,
    kind: before.kind,
    note: before.note,
    rows: (byParent.get(null) ?? []).filter(row => row.sectionId === before.id).map(rowOf),
  }))
}

/** What a stored row prints. */
export const cellsOf = (row: ActivityRow): Cells => ({
  number: row.number,
  title: row.title,
  term: row.termText,
  plannedResult: row.plannedResult,
  expectedEvidence: row.expectedEvidence,
  note: row.note,
})

/** All rows of an outline, parts after their activity. */
export const rowsOf = (outline: Outline): readonly OutlineRow[] =>
  outline.flatMap(section => section.rows.flatMap(row => [row, ...row.parts]))
