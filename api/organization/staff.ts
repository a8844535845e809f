import { randomUUIDv7 } from 'node:crypto'
import { covers } from '../access/matrix.ts'
import { authorize } from '../action/authorize.ts'
import { namedPlace } from '../action/place.ts'
import { find, lock, note } from '../action/record.ts'
import { act } from '../action/run-action.ts'
import type { Outcome, Place, Work } from '../action/work.ts'
import type { Context } from '../graphql/context.ts'
import { apiError } from '../graphql/errors/table.ts'
import { federal, requireKey } from './key.ts'
import { hidden, type Personal, readPersonal } from './personal.ts'
import { organizations, persons } from './table.ts'

interface Described extends Personal {
  readonly position?: string | null | undefined
  readonly isCollective?: boolean | null | undefined
  readonly isNamedInSource?: boolean | null | undefined
  readonly duties?: readonly string[] | null | undefined
  readonly note?: string | null | undefined
}

export interface RegisterPerson extends Described {
  readonly key?: string | null | undefined
  readonly position: string
  readonly organizationId: string | undefined
  readonly schoolId: string | undefined
  readonly municipalityId: string | undefined
  readonly regionId: string | undefined
}

/** Registers a person in office, named or not. */
export function registerPerson(context: Context, input: RegisterPerson): Promise<Outcome> {
  return act(context, 'registerPerson', input, async work => {
    const organization = input.organizationId ? await find(work, organizations, input.organizationId) : null
    const own = organization && { ...organization, schoolId: null }
    const { regionId, municipalityId, schoolId } = (await namedPlace(work, input)) ?? own ?? federal
    const place: Place = { regionId, municipalityId, schoolId }
    authorize(work, place)
    if (own && !covers(own, place)) {
      throw apiError('BAD_INPUT', 'Организация не относится к этой школе или территории.')
    }
    const id = randomUUIDv7()
    const key = input.key == null ? id : await requireKey(work, persons, place, input.key)
    const { position, isCollective, isNamedInSource, duties, note: remark } = input
    requirePosition(position)
    await work.tx.person.create({
      data: {
        ...{ ...place, id, key, position, organizationId: organization?.id ?? null },
        ...readPersonal(input),
        isCollective: isCollective ?? false,
        isNamedInSource: isNamedInSource ?? false,
        duties: [...(duties ?? [])],
        note: remark ?? null,
      },
    })
    await note(work, persons, id, { before: null, show: hidden })
    return { id, findings: [] }
  })
}

export interface UpdatePerson extends Described {
  readonly personId: string
  readonly version: number
}

/** Changes what is said of a person; a field that is not named stays as it is, null empties it. */
export function updatePerson(context: Context, input: UpdatePerson): Promise<Outcome> {
  return act(context, 'updatePerson', input, async (work: Work) => {
    const before = await lock(work, persons, input.personId, input.version)
    authorize(work, before)
    const position = input.position ?? before.position
    requirePosition(position)
    await work.tx.person.update({
      where: { id: before.id },
      data: {
        position,
        ...readPersonal(input),
        isCollective: input.isCollective ?? before.isCollective,
        isNamedInSource: input.isNamedInSource ?? before.isNamedInSource,
        duties: [...(input.duties ?? before.duties)],
        note: input.note === undefined ? before.note : input.note,
        version: { increment: 1 },
      },
    })
    await note(work, persons, before.id, { before, show: hidden })
    return { id: before.id, findings: [] }
  })
}

function requirePosition(position: string): void {
  if (position.trim() === '') throw apiError('BAD_INPUT', 'Напишите должность, как в документе.')
}
