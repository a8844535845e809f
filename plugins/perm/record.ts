import { randomUUIDv7 } from 'node:crypto'
import {
  apiError,
  type Context,
  linkOf,
  lock,
  note,
  type Outcome,
  requirePast,
  requireText,
  roadmaps,
  schools,
  stored,
} from '../../api/plugin.ts'
import type { PermProject, PermReportKind } from '../../prisma/generated/client.ts'
import { act, permit } from './own.ts'
import { participations, yearlyReports } from './table.ts'
import { yearOf } from './years.ts'

export interface RecordYearlyReport {
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
    requirePast(work, input.submittedOn)
    const submittedOn = stored(input.submittedOn)
    const same = { roadmapId, kind, year, submittedOn }
    if (await work.tx.permYearlyReport.findUnique({ where: { roadmapId_kind_year_submittedOn: same } })) {
      throw apiError('BAD_INPUT', 'Такой документ, сданный в этот день, уже записан.')
    }
    const id = randomUUIDv7()
    const title = requireText(input.title, 'Назовите документ.')
    await work.tx.permYearlyReport.create({
      data: { ...same, id, regionId, municipalityId, title, url: linkOf(input.url) },
    })
    await note(work, yearlyReports, id, { before: null })
    return { id, findings: [] }
  })
}

export interface RecordParticipation {
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
    if (year < 2000 || year > yearOf(work.today) + 1) {
      throw apiError('BAD_INPUT', `Год участия – от 2000 до ${yearOf(work.today) + 1}.`)
    }
    const same = { schoolId, project, year }
    if (await work.tx.permParticipation.findUnique({ where: { schoolId_project_year: same } })) {
      throw apiError('BAD_INPUT', 'Участие школы в этом проекте в этом году уже записано.')
    }
    const id = randomUUIDv7()
    await work.tx.permParticipation.create({ data: { ...place, id, project, year, note: input.note } })
    await note(work, participations, id, { before: null })
    return { id, findings: [] }
  })
}
