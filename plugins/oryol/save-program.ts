import {
  apiError,
  type Context,
  claim,
  find,
  lock,
  note,
  type Outcome,
  requireText,
  roadmaps,
  schools,
  sql,
  stored,
} from '../../api/plugin-api.ts'
import { act, permit } from './own.ts'
import { helpPrograms } from './table.ts'

export interface SaveHelpProgram {
  readonly schoolId: string
  readonly roadmapId: string
  /** The version that the caller has seen; 0 where the roadmap has no programme for the school. */
  readonly version: number
  readonly interviewPlannedOn: string | null
  readonly dueOn: string
  readonly source: string
}

/** Saves what a roadmap plans for a school with low results; its steps are recorded by themselves. */
export function saveHelpProgram(context: Context, input: SaveHelpProgram): Promise<Outcome> {
  return act(context, 'saveOryolHelpProgram', input, async work => {
    const { interviewPlannedOn, dueOn } = input
    const { id: schoolId, regionId, municipalityId } = await lock(work, schools, input.schoolId)
    const place = { regionId, municipalityId, schoolId }
    await permit(work, place)
    const roadmap = await find(work, roadmaps, input.roadmapId)
    if (roadmap.municipalityId !== municipalityId || ![null, schoolId].includes(roadmap.schoolId)) {
      throw apiError('BAD_INPUT', 'Карта – не этой школы и не её муниципалитета: назовите их дорожную карту.')
    }
    if (interviewPlannedOn !== null && interviewPlannedOn > dueOn) {
      throw apiError('BAD_INPUT', 'Собеседование назначено позже срока программы: исправьте один из дней.')
    }
    const where = sql`t.roadmap_id = ${roadmap.id}::uuid and t.school_id = ${schoolId}::uuid`
    const { id, before } = await claim(work, helpPrograms, where, input.version)
    const data = {
      ...{ ...place, roadmapId: roadmap.id, dueOn: stored(dueOn) },
      interviewPlannedOn: stored(interviewPlannedOn),
      source: requireText(input.source, 'Назовите документ и пункт, по которым составляют программу.'),
    }
    // A programme that was taken out of the lists begins anew.
    const anew = before ? {} : { interviewedOn: null, discussedOn: null, approvedOn: null, archivedAt: null }
    await work.tx.oryolHelpProgram.upsert({
      where: { id },
      create: { ...data, id },
      update: { ...data, ...anew, version: { increment: 1 } },
    })
    await note(work, helpPrograms, id, { before, basis: data.source })
    return { id, findings: [] }
  })
}
