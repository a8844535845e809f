import { randomUUIDv7 } from 'node:crypto'
import { Prisma } from '../../prisma/generated/client.ts'
import { permit } from '../action/authorize.ts'
import { requireFreeKey, requirePlaceKey } from '../action/key.ts'
import { find, lock, note } from '../action/record.ts'
import { act } from '../action/run-action.ts'
import type { Outcome, Work } from '../action/work.ts'
import { visible } from '../data/scope.ts'
import type { Context } from '../graphql/context.ts'
import { apiError } from '../graphql/errors/table.ts'
import { municipalities } from '../territory/table.ts'
import { describe, requireFaultless, type Said } from './attributes.ts'
import { moored, restedOn } from './blockers.ts'
import { type ExternalId, holdRegister, replaceIds } from './external.ts'
import { type SchoolRow, schools } from './table.ts'

export interface RegisterSchool extends Said {
  readonly key?: string | null | undefined
  readonly municipalityId: string
  readonly externalIds?: readonly ExternalId[] | null | undefined
}

/** Registers a school. The list of schools is kept by the region, which sees all of it: so a taken key or id tells nothing. */
export function registerSchool(context: Context, input: RegisterSchool): Promise<Outcome> {
  return act(context, 'registerSchool', input, async work => {
    const { id: municipalityId, regionId, key: stem } = await find(work, municipalities, input.municipalityId)
    permit(work, { regionId, municipalityId: null, schoolId: null })
    const school = describe(input, null)
    requireFaultless(work, school)
    const id = randomUUIDv7()
    const { key = null, externalIds } = input
    if (key !== null) {
      requirePlaceKey(key, stem)
      await requireFreeKey(work, schools, key)
    }
    await holdRegister(work, regionId)
    const place = { regionId, municipalityId, schoolId: id }
    await work.tx.school.create({
      data: { ...school, aliases: [...school.aliases], id, key: key ?? id, regionId, municipalityId },
    })
    if (externalIds) await replaceIds(work, place, externalIds)
    await note(work, schools, id, { before: null, place })
    return { id, findings: [] }
  })
}

export interface UpdateSchool extends Said {
  readonly schoolId: string
  readonly version: number
  readonly municipalityId?: string | undefined
  readonly externalIds?: readonly ExternalId[] | null | undefined
}

/**
 * Changes what is said of a school. Its authority may do so; where it lies and what other systems call it is said by the
 * region. The key stays, wherever the school goes.
 */
export function updateSchool(context: Context, input: UpdateSchool): Promise<Outcome> {
  return act(context, 'updateSchool', input, async work => {
    const { schoolId, municipalityId: to, externalIds } = input
    if (externalIds) await holdRegister(work, await regionOf(work, schoolId))
    const before = await lock(work, schools, schoolId, input.version)
    const { id, regionId } = before
    permit(work, { regionId, municipalityId: before.municipalityId, schoolId: id })
    const isMoved = to !== undefined && to !== before.municipalityId
    if (isMoved || externalIds) permit(work, { regionId, municipalityId: null, schoolId: null })
    const school = describe(input, before)
    requireFaultless(work, school)
    if (isMoved) await requireMovable(work, before, await find(work, municipalities, to))
    const municipalityId = isMoved ? to : before.municipalityId
    await work.tx.school.update({
      where: { id },
      data: { ...school, aliases: [...school.aliases], municipalityId, version: { increment: 1 } },
    })
    const place = { regionId, municipalityId, schoolId: id }
    if (externalIds) await replaceIds(work, place, externalIds)
    const movedFrom = isMoved ? { ...place, municipalityId: before.municipalityId } : null
    await note(work, schools, id, { before, place, movedFrom })
    return { id, findings: [] }
  })
}

/** BAD_INPUT where a school may not be moved: out of its region, or away from what was written down of it. */
async function requireMovable(
  work: Work,
  { id, regionId }: SchoolRow,
  to: { readonly regionId: string },
): Promise<void> {
  if (to.regionId !== regionId) {
    throw apiError('BAD_INPUT', 'Школу переводят только внутри её региона: в другом заведите её заново.')
  }
  if ((await restedOn(work, [id])).has(id)) throw apiError('BAD_INPUT', `Школу не перевести: ${moored}`)
}

/** A school's region, which it never leaves, read without holding the school; NOT_FOUND. */
async function regionOf({ read, context }: Work, schoolId: string): Promise<string> {
  const [found] = await read<{ regionId: string }>(Prisma.sql`
    select t.region_id as "regionId" from core.school t
    where t.id = ${schoolId}::uuid and ${visible(context.viewer, schools)}`)
  if (!found) throw apiError('NOT_FOUND')
  return found.regionId
}
