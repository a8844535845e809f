import {
  type Context,
  claim,
  linkOf,
  lock,
  note,
  type Outcome,
  regions,
  requirePast,
  requireText,
  sql,
  stored,
} from '../../api/plugin-api.ts'
import type { PermProject } from '../../prisma/generated/client.ts'
import { act, permit } from './own.ts'
import { requireProjectYear } from './project-year.ts'
import { schedules } from './table.ts'

export interface SetProjectSchedule {
  readonly regionId: string
  readonly project: PermProject
  readonly year: number
  /** The version that the caller has seen; 0 for a year without a schedule. */
  readonly version: number
  readonly title: string
  readonly url: string | null
  readonly issuedOn: string
}

/** Saves the schedule that the region has issued for a project's year. */
export function setProjectSchedule(context: Context, input: SetProjectSchedule): Promise<Outcome> {
  return act(context, 'setPermProjectSchedule', input, async work => {
    const { id: regionId } = await lock(work, regions, input.regionId)
    await permit(work, { regionId, municipalityId: null, schoolId: null })
    const { project, year, issuedOn } = input
    requireProjectYear(work, regionId, year)
    requirePast(work, regionId, issuedOn)
    const where = sql`t.region_id = ${regionId}::uuid and t.project = ${project}::perm.project
      and t.year = ${year}`
    const { id, before } = await claim(work, schedules, where, input.version)
    const title = requireText(input.title, 'Назовите план-график.')
    const data = { regionId, project, year, title, url: linkOf(input.url), issuedOn: stored(issuedOn) }
    await work.tx.permProjectSchedule.upsert({
      where: { id },
      create: { ...data, id },
      update: { ...data, archivedAt: null, version: { increment: 1 } },
    })
    await note(work, schedules, id, { before })
    return { id, findings: [] }
  })
}
