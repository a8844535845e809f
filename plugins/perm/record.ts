import {
  apiError,
  type Context,
  claim,
  linkOf,
  lock,
  note,
  type Outcome,
  requirePast,
  requireText,
  roadmaps,
  schools,
  sql,
  stored,
} from '../../api/plugin-api.ts'
import type { PermProject, PermReportKind } from '../../prisma/generated/client.ts'
import { act, permit } from './own.ts'
import { requireProjectYear } from './project-year.ts'
import { participations, yearlyReports } from './table.ts'
import { yearOf } from './years.ts'

export interface RecordYearlyReport {
  /** The version that the caller has seen; 0 where there is no such document yet. */
  readonly version: number
  readonly roadmapId: string
  readonly kind: PermReportKind
  readonly year: number
  readonly title: string
  readonly url: string | null
  readonly submittedOn: string
}

/** Records a document that the municipality has prepared for a year of its roadmap. */
export function recordYearlyReport(context: Context, input: RecordYearlyReport): Promise<Outcome> {
  return act(context, 'recordPermYearlyReport', input, async work => {
    const roadmap = await lock(work, roadmaps, input.roadmapId)
    const { id: roadmapId, regionId, municipalityId, startsOn, endsOn } = roadmap
    await permit(work, { regionId, municipalityId, schoolId: null })
    if (municipalityId === null) {
      throw apiError('BAD_INPUT', 'Документ готовит муниципалитет: назовите его дорожную карту.')
    }
    const { kind, year } = input
    if (year < yearOf(startsOn) || year > yearOf(endsOn)) {
      throw apiError('BAD_INPUT', `Год – из периода карты, от ${yearOf(startsOn)} до ${yearOf(endsOn)}.`)
    }
    requirePast(work, regionId, input.submittedOn)
    const { submittedOn } = input
    const where = sql`t.roadmap_id = ${roadmapId}::uuid and t.kind = ${kind}::perm.report_kind
      and t.year = ${year} and t.submitted_on = ${submittedOn}::date`
    const { id, before } = await claim(work, yearlyReports, where, input.version)
    const title = requireText(input.title, 'Назовите документ.')
    const data = {
      ...{ regionId, municipalityId, roadmapId, kind, year, title, url: linkOf(input.url) },
      submittedOn: stored(submittedOn),
    }
    await work.tx.permYearlyReport.upsert({
      where: { id },
      create: { ...data, id },
      update: { ...data, archivedAt: null, version: { increment: 1 } },
    })
    await note(work, yearlyReports, id, { before })
    return { id, findings: [] }
  })
}

export interface RecordParticipation {
  /** The version that the caller has seen; 0 where it is not recorded yet. */
  readonly version: number
  readonly schoolId: string
  readonly project: PermProject
  readonly year: number
  readonly note: string | null
}

/** Records that a school takes part in a project in a year. */
export function recordParticipation(context: Context, input: RecordParticipation): Promise<Outcome> {
  return act(context, 'recordPermParticipation', input, async work => {
    const { id: schoolId, regionId, municipalityId } = await lock(work, schools, input.schoolId)
    const place = { regionId, municipalityId, schoolId }
    await permit(work, place)
    const { project, year } = input
    requireProjectYear(work, regionId, year)
    const where = sql`t.school_id = ${schoolId}::uuid and t.project = ${project}::perm.project
      and t.year = ${year}`
    const { id, before } = await claim(work, participations, where, input.version)
    const data = { ...place, project, year, note: input.note }
    await work.tx.permParticipation.upsert({
      where: { id },
      create: { ...data, id },
      update: { ...data, archivedAt: null, version: { increment: 1 } },
    })
    await note(work, participations, id, { before })
    return { id, findings: [] }
  })
}
