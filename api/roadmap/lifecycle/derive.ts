import { action } from '../../action/action.ts'
import type { UnitOfWork } from '../../action/unit-of-work.ts'
import { lockForReference } from '../../action/write/record.ts'
import { sql } from '../../data/sql.ts'
import { apiError } from '../../graphql/errors/table.ts'
import { monitoringFacts } from '../../obligation/plan/facts.ts'
import { planWithin } from '../../obligation/plan/limited.ts'
import type { RoadmapFacts } from '../../obligation/plan/plan.ts'
import { type SchoolRow, schools } from '../../school/table.ts'
import { requireCell } from '../draft/cell.ts'
import type { DraftRow, DraftSection } from '../draft/draft.ts'
import { periodOf } from '../draft/period.ts'
import { writeDraft } from '../draft/write.ts'
import { authorizeOwner } from '../roadmap.ts'
import {
  type ActivityRow,
  activities,
  type RoadmapRow,
  type RoadmapSectionRow,
  roadmapSections,
  roadmaps,
} from '../table.ts'
import { isInForce } from './status.ts'

/** Makes a covered school's own draft of a municipal roadmap: the sections and activities that it answers for. */
export const deriveSchoolRoadmap = action('deriveSchoolRoadmap', async (work, input) => {
  const parent = await lockForReference(work, roadmaps, input.parent)
  const school = await lockForReference(work, schools, input.school)
  const { regionId, municipalityId, id: schoolId } = school
  authorizeOwner(work, { regionId, municipalityId, schoolId })
  if (parent.level !== 'MUNICIPAL' || !isInForce(parent)) {
    throw apiError(
      'STATE_FORBIDS',
      'Указанная дорожная карта не утверждена или не муниципальная: укажите утверждённую муниципальную.',
      'input.parent',
    )
  }
  const facts = await monitoringFacts(work, parent)
  if (!facts.coveredSchoolIds.includes(schoolId)) {
    throw apiError(
      'NOT_INCLUDED',
      'Муниципальная дорожная карта не распространяется на эту школу: сначала добавьте школу в неё.',
      'input.school',
    )
  }
  await requireFirst(work, parent, school)
  const sections = await sectionsFor(work, parent, schoolId, facts)
  if (sections.length === 0) {
    throw apiError(
      'NOT_INCLUDED',
      'В муниципальной дорожной карте нет мероприятий, за которые отвечает эта школа: укажите школу ответственной.',
      'input.school',
    )
  }
  const title = input.title ?? `${parent.title} – ${school.shortName}`
  const draft = {
    owner: { level: 'SCHOOL', regionId, municipalityId, schoolId },
    key: input.key ?? null,
    header: {
      title: requireCell(title, 'У дорожной карты нет названия: напишите его.', 'input.title'),
      goal: parent.goal,
      note: null,
      parentId: parent.id,
      ...periodOf(parent),
    },
    tasks: [],
    coveredSchoolIds: [],
    sections,
  } as const
  return writeDraft(work, draft, `По дорожной карте «${parent.title}»`)
})

async function requireFirst(work: UnitOfWork, parent: RoadmapRow, school: SchoolRow): Promise<void> {
  // Every derivation locks the school, so that of two at once the second finds the first.
  await work.read(sql`select id from core.school where id = ${school.id} for update`)
  const [first] = await work.read<{ key: string }>(sql`
    select key from core.roadmap where parent_id = ${parent.id} and school_id = ${school.id}
      and archived_at is null and status not in ('CANCELLED', 'SUPERSEDED') order by created_at limit 1`)
  if (first)
    throw apiError(
      'ALREADY_EXISTS',
      `У школы уже есть дорожная карта по этой муниципальной (постоянный ключ ${first.key}): измените её.`,
      'input.school',
    )
}

async function sectionsFor(
  work: UnitOfWork,
  parent: RoadmapRow,
  schoolId: string,
  facts: RoadmapFacts,
): Promise<readonly DraftSection[]> {
  const ofParent = sql`t.roadmap_id = ${parent.id} and t.archived_at is null order by t.position`
  const sections = await work.read<RoadmapSectionRow>(sql`
    select ${roadmapSections.columns} from ${roadmapSections.name} t where ${ofParent}`)
  const rows = await work.read<ActivityRow>(sql`
    select ${activities.columns} from ${activities.name} t where ${ofParent}`)
  const asSchools: RoadmapFacts = { ...facts, policy: { ...facts.policy, reportingLevel: 'SCHOOL' } }
  const planned = await planWithin(asSchools, work.context.limits, one => one.schoolId === schoolId)
  const answered = new Set(planned.map(one => one.activityId))
  const draftRow = rowFor(rows, facts, schoolId)
  const ofSection = (section: RoadmapSectionRow): readonly DraftRow[] =>
    rows
      .filter(row => row.sectionId === section.id && row.parentId === null)
      .flatMap(row => {
        const parts = rows.filter(part => part.parentId === row.id && answered.has(part.id))
        return parts.length > 0 || answered.has(row.id)
          ? [{ ...draftRow(row), parts: parts.map(draftRow) }]
          : []
      })
  return sections
    .map(section => ({ ...section, activities: ofSection(section) }))
    .filter(section => section.activities.length > 0)
}

/** A row of the school's draft: it names the school and its people; blank cells are filled, for the row above may be gone. */
function rowFor(rows: readonly ActivityRow[], facts: RoadmapFacts, schoolId: string) {
  const byId = new Map(rows.map(row => [row.id, row]))
  const staff = new Set(facts.people.filter(one => one.schoolId === schoolId).map(one => one.id))
  return (row: ActivityRow): DraftRow => {
    const above = row.inheritsFromId === null ? undefined : byId.get(row.inheritsFromId)
    const responsibles = facts.activities.find(one => one.id === row.id)?.responsibles ?? []
    const people = responsibles.filter(one => one.personId !== null && staff.has(one.personId))
    return {
      number: row.number,
      title: row.title,
      term: row.termText ?? above?.termText ?? null,
      responsible: people.length > 0 ? people : [{ schoolId, organizationId: null, personId: null }],
      plannedResult: row.plannedResult ?? above?.plannedResult ?? null,
      expectedEvidence: row.expectedEvidence,
      note: row.note,
      inheritsAbove: false,
      parts: [],
    }
  }
}
