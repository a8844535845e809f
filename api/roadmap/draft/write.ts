import { randomUUIDv7 } from 'node:crypto'
import type { ActionResult, UnitOfWork } from '../../action/unit-of-work.ts'
import { create, recordRows } from '../../action/write/record.ts'
import { placeOf } from '../../action/write/row-place.ts'
import { insertRows } from '../../data/write/bulk.ts'
import { insertLists } from '../../data/write/lists.ts'
import { withTerms } from '../../term/with-terms.ts'
import { termColumns } from '../activity/term.ts'
import { keyOf } from '../key.ts'
import { inspect } from '../roadmap.ts'
import {
  activities,
  activityResponsibles,
  type RoadmapRow,
  roadmapSchools,
  roadmapSections,
  roadmaps,
  roadmapTasks,
} from '../table.ts'
import type { Draft, DraftRow, DraftSection } from './draft.ts'
import { termPeriod } from './period.ts'

/** Stores a draft with its sections, activities and their parts, and checks it for defects. */
export async function writeDraft(
  work: UnitOfWork,
  draft: Draft,
  basis: string | null,
): Promise<ActionResult> {
  const key = await keyOf(work, draft)
  const values = { key, status: 'DRAFT', ...draft.owner, ...draft.header } as const
  const roadmap = await create(work, roadmaps, values, {
    basis,
    parts: { before: {}, after: { tasks: draft.tasks, coveredSchoolIds: draft.coveredSchoolIds } },
  })
  const { id: roadmapId } = roadmap
  const schools = draft.coveredSchoolIds.map(schoolId => ({ id: randomUUIDv7(), roadmapId, schoolId }))
  // Sent one after another; their answers are waited for together.
  await Promise.all([
    insertLists(work, roadmapTasks, 'roadmapId', new Map([[roadmapId, draft.tasks]])),
    insertRows(work, roadmapSchools, schools),
  ])
  await writeRows(work, roadmap.row, draft.sections)
  return { id: roadmapId, findings: await inspect(work, roadmapId) }
}

async function writeRows(
  work: UnitOfWork,
  roadmap: RoadmapRow,
  drafts: readonly DraftSection[],
): Promise<void> {
  const { id: roadmapId, regionId, municipalityId, schoolId } = roadmap
  const sections = drafts.map((draft, index) => ({ draft, id: randomUUIDv7(), position: index + 1 }))
  await insertRows(
    work,
    roadmapSections,
    sections.map(({ draft: { number, title, kind, note }, id, position }) => ({
      id,
      roadmapId,
      regionId,
      municipalityId,
      position,
      number,
      title,
      kind,
      note,
    })),
  )
  const flat = sections.flatMap(({ draft, id, position }) => flatten(id, position, draft.activities))
  const rows = await withTerms(flat, ({ row }) => row.term, termPeriod(roadmap, work.context))
  await insertRows(
    work,
    activities,
    rows.map(({ row, outlineNumber, read, ...place }, index) => ({
      ...place,
      roadmapId,
      regionId,
      municipalityId,
      schoolId,
      key: `${roadmap.key}-${outlineNumber}`,
      position: index + 1,
      number: row.number,
      title: row.title,
      plannedResult: row.plannedResult,
      expectedEvidence: row.expectedEvidence,
      note: row.note,
      ...termColumns(read),
    })),
  )
  const responsible = new Map(rows.map(({ id, row }) => [id, row.responsible]))
  await insertLists(work, activityResponsibles, 'activityId', responsible)
  const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id)
  const place = placeOf(roadmaps, roadmap)
  await recordRows(work, roadmapSections, idsOf(sections), new Map(), () => ({ place }))
  await recordRows(work, activities, idsOf(rows), new Map(), ({ id }) => ({
    parts: { before: {}, after: { responsible: responsible.get(id) ?? [] } },
  }))
}

/** The rows of a section in the order of the document: an activity, then its parts. */
function flatten(sectionId: string, section: number, drafts: readonly DraftRow[]) {
  let above: string | null = null
  return drafts.flatMap((row, index) => {
    const id = randomUUIDv7()
    const outlineNumber = `${section}.${index + 1}`
    const inheritsFromId = row.inheritsAbove ? above : null
    above = inheritsFromId ?? id
    const parts = row.parts.map((part, place) => ({
      id: randomUUIDv7(),
      sectionId,
      parentId: id,
      inheritsFromId: null,
      outlineNumber: `${outlineNumber}.${place + 1}`,
      row: part,
    }))
    return [{ id, sectionId, parentId: null, inheritsFromId, outlineNumber, row }, ...parts]
  })
}
