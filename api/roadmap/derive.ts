import { act } from '../action/run-action.ts'
import type { Outcome, Work } from '../action/work.ts'
import { sql } from '../data/sql.ts'
import type { Context } from '../graphql/context.ts'
import { apiError } from '../graphql/errors/table.ts'
import type { RoadmapFacts } from '../obligation/plan.ts'
import { monitoringFacts } from '../obligation/plan-facts.ts'
import { planWithin } from '../obligation/plan-limited.ts'
import { type SchoolRow, schools } from '../school/table.ts'
import { type Draft, type DraftRow, type DraftSection, readDraft } from './draft/draft.ts'
import { writeDraft } from './draft/write.ts'
import { findOne } from './parties.ts'
import { requireOwn } from './roadmap.ts'
import { isInForce } from './status.ts'
import {
  type ActivityRow,
  activities,
  type RoadmapRow,
  type RoadmapSectionRow,
  roadmapSections,
  roadmaps,
} from './table.ts'

export interface DeriveSchoolRoadmap {
  readonly parentId: string
  readonly schoolId: string
  /** Null for a title and a key that the platform makes. */
  readonly title: string | null
  readonly key: string | null
}

/** Makes a covered school's own draft of a municipal roadmap: the sections and activities that it answers for. */
export function deriveSchoolRoadmap(context: Context, input: DeriveSchoolRoadmap): Promise<Outcome> {
  return act(context, 'deriveSchoolRoadmap', input, async work => {
    const parent = await findOne(work, roadmaps, input.parentId)
    const school = await findOne(work, schools, input.schoolId)
    if (!parent || !school) throw apiError('NOT_FOUND')
    requireOwn(work, 'deriveSchoolRoadmap', { ...school, schoolId: school.id })
    if (parent.level !== 'MUNICIPAL' || !isInForce(parent)) {
      throw apiError('BAD_INPUT', 'Карту школы можно сделать только из утверждённой муниципальной карты.')
    }
    const facts = await monitoringFacts(work, parent)
    if (!facts.coveredSchoolIds.includes(school.id)) {
      throw apiError('BAD_INPUT', 'Муниципальная карта на эту школу не распространяется.')
    }
    await requireFirst(work, parent, school)
    const sections = await sectionsFor(work, parent, school, facts)
    if (sections.length === 0) {
      throw apiError('BAD_INPUT', 'В муниципальной карте нет мероприятий, за которые отвечает эта школа.')
    }
    const basis = `По карте «${parent.title}»`
    return writeDraft(work, readDraft(draftOf(parent, school, input, sections)), basis)
  })
}

async function requireFirst(work: Work, parent: RoadmapRow, school: SchoolRow): Promise<void> {
  // Whoever derives locks the school, so that of two at once the second finds the first.
  await work.read(sql`select id from core.school where id = ${school.id}::uuid for update`)
  const [own] = await work.read<{ key: string }>(sql`
    select key from core.roadmap where parent_id = ${parent.id}::uuid and school_id = ${school.id}::uuid
      and archived_at is null and status not in ('CANCELLED', 'SUPERSEDED') order by created_at limit 1`)
  if (own) throw apiError('BAD_INPUT', `У школы уже есть карта по этой муниципальной: ${own.key}.`)
}

const draftOf = (
  parent: RoadmapRow,
  school: SchoolRow,
  { title, key }: DeriveSchoolRoadmap,
  sections: readonly DraftSection[],
): Draft => ({
  level: 'SCHOOL',
  regionId: school.regionId,
  municipalityId: school.municipalityId,
  schoolId: school.id,
  key,
  title: title ?? `${parent.title} – ${school.shortName}`,
  goal: parent.goal,
  note: null,
  tasks: [],
  period: {
    kind: parent.periodKind,
    text: parent.periodText,
    start: parent.startsOn,
    end: parent.endsOn,
    yearStart: parent.yearStartsOn,
    yearEnd: parent.yearEndsOn,
    schoolYears: parent.schoolYears,
  },
  parentId: parent.id,
  coveredSchoolIds: [],
  sections,
})

async function sectionsFor(
  work: Work,
  parent: RoadmapRow,
  { id: schoolId }: SchoolRow,
  facts: RoadmapFacts,
): Promise<readonly DraftSection[]> {
  const ofParent = sql`t.roadmap_id = ${parent.id}::uuid and t.archived_at is null order by t.position`
  const sections = await work.read<RoadmapSectionRow>(sql`
    select ${roadmapSections.columns} from ${roadmapSections.name} t where ${ofParent}`)
  const rows = await work.read<ActivityRow>(sql`
    select ${activities.columns} from ${activities.name} t where ${ofParent}`)
  const asSchools: RoadmapFacts = { ...facts, policy: { ...facts.policy, reportingLevel: 'SCHOOL' } }
  const own = await planWithin(asSchools, work.context.limits, one => one.schoolId === schoolId)
  const answered = new Set(own.map(one => one.activityId))
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
  const own = new Set(facts.people.filter(one => one.schoolId === schoolId).map(one => one.id))
  return (row: ActivityRow): DraftRow => {
    const above = row.inheritsFromId === null ? undefined : byId.get(row.inheritsFromId)
    const named = facts.activities.find(one => one.id === row.id)?.responsibles ?? []
    const people = named.filter(one => one.personId !== null && own.has(one.personId))
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
