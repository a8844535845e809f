import { randomUUIDv7 } from 'node:crypto'
import { lock, note, snapshot } from '../../action/record.ts'
import type { Outcome, Work } from '../../action/work.ts'
import { insertRows } from '../../data/bulk.ts'
import { sql } from '../../data/sql.ts'
import { withTerms } from '../../term/read.ts'
import type { Term } from '../../term/term.ts'
import { writeResponsible } from '../activity/responsible.ts'
import { keyOf } from '../key.ts'
import { inspect, placeOf } from '../roadmap.ts'
import {
  type ActivityRow,
  activities,
  type RoadmapRow,
  type RoadmapSectionRow,
  roadmapSections,
  roadmaps,
} from '../table.ts'
import type { Draft, DraftRow } from './draft.ts'
import { periodColumns, termPeriod } from './period.ts'

/** Writes a draft with its sections, activities and their parts, and looks it through for defects. */
export async function writeDraft(work: Work, draft: Draft, basis: string | null): Promise<Outcome> {
  const id = randomUUIDv7()
  await work.tx.roadmap.create({ data: { id, ...(await header(work, draft)) } })
  await work.tx.roadmapTask.createMany({
    data: draft.tasks.map((task, index) => ({ roadmapId: id, position: index + 1, ...task })),
  })
  await work.tx.roadmapSchool.createMany({
    data: draft.coveredSchoolIds.map(schoolId => ({ roadmapId: id, schoolId })),
  })
  const roadmap = await lock(work, roadmaps, id)
  await note(work, roadmaps, id, { before: null, basis })
  await writeRows(work, roadmap, draft)
  return { id, findings: await inspect(work, id) }
}

async function header(work: Work, draft: Draft) {
  const { level, regionId, municipalityId, schoolId, title, goal, note, parentId, period } = draft
  return {
    key: await keyOf(work, draft),
    ...{ level, regionId, municipalityId, schoolId, title, goal, note, parentId },
    status: 'DRAFT' as const,
    ...periodColumns(period),
  }
}

async function writeRows(work: Work, roadmap: RoadmapRow, draft: Draft): Promise<void> {
  const { id: roadmapId, regionId, municipalityId, schoolId } = roadmap
  const sections = draft.sections.map((section, index) => ({
    ...section,
    id: randomUUIDv7(),
    position: index + 1,
  }))
  await work.tx.roadmapSection.createMany({
    data: sections.map(({ activities: _, ...row }) => ({ ...row, roadmapId, regionId, municipalityId })),
  })
  const unfolded = sections.flatMap(section => unfold(section.id, section.position, section.activities))
  const rows = await withTerms(unfolded, ({ row }) => row.term, termPeriod(roadmap))
  await insertRows(
    work,
    activities,
    rows.map(({ row, printed, read, ...place }, index) => {
      const { number, title, plannedResult, expectedEvidence, note } = row
      return {
        ...place,
        ...{ roadmapId, regionId, municipalityId, schoolId },
        key: `${roadmap.key}-${printed}`,
        position: index + 1,
        ...{ number, title, plannedResult, expectedEvidence, note },
        ...termColumns(read),
      }
    }),
  )
  await writeResponsible(
    work,
    rows.map(({ id, row }) => ({ id, responsible: row.responsible })),
  )
  await noteRows(work, roadmap)
}

/** The columns of an activity that hold its term. */
export const termColumns = (term: Term) => ({
  term,
  termText: term.sourceText,
  termKind: term.kind,
  termResolution: term.resolution,
  termStartsOn: term.start,
  termEndsOn: term.end,
})

/** The rows of a section in the order of the document: an activity, then its parts. */
function unfold(sectionId: string, section: number, drafts: readonly DraftRow[]) {
  let above: string | null = null
  return drafts.flatMap((row, index) => {
    const id = randomUUIDv7()
    const printed = `${section}.${index + 1}`
    const inheritsFromId = row.inheritsAbove ? above : null
    above = inheritsFromId ?? id
    const parts = row.parts.map((part, place) => ({
      ...{ id: randomUUIDv7(), sectionId, parentId: id, inheritsFromId: null },
      printed: `${printed}.${place + 1}`,
      row: part,
    }))
    return [{ id, sectionId, parentId: null, inheritsFromId, printed, row }, ...parts]
  })
}

async function noteRows(work: Work, roadmap: RoadmapRow): Promise<void> {
  const ofRoadmap = sql`t.roadmap_id = ${roadmap.id}::uuid order by t.position`
  const sections = await work.read<RoadmapSectionRow>(sql`
    select ${roadmapSections.columns} from ${roadmapSections.name} t where ${ofRoadmap}`)
  const rows = await work.read<ActivityRow>(sql`
    select ${activities.columns} from ${activities.name} t where ${ofRoadmap}`)
  const place = placeOf(roadmap)
  const noted = (type: string) => (row: { id: string; key: string | null; version: number }) =>
    work.wrote({
      type,
      id: row.id,
      key: row.key,
      version: row.version,
      place,
      before: null,
      after: snapshot(row),
    })
  sections.forEach(noted('RoadmapSection'))
  rows.forEach(noted('Activity'))
}
