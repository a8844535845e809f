import { randomUUIDv7 } from 'node:crypto'
import type { OrganizationKind } from '../../prisma/generated/client.ts'
import { authorize } from '../action/authorize.ts'
import { namedPlace } from '../action/place.ts'
import { find, lock, note } from '../action/record.ts'
import { act } from '../action/run-action.ts'
import type { Outcome, Work } from '../action/work.ts'
import type { Context } from '../graphql/context.ts'
import { apiError } from '../graphql/errors/table.ts'
import { federal, requireKey } from './key.ts'
import { type OrganizationRow, organizations } from './table.ts'

export interface RegisterOrganization {
  readonly key?: string | null | undefined
  readonly regionId: string | undefined
  readonly municipalityId: string | undefined
  readonly kind: OrganizationKind
  readonly name: string
  readonly sameAsId: string | undefined
  readonly note?: string | null | undefined
}

/** Registers a body that documents name; one of no territory is federal. */
export function registerOrganization(context: Context, input: RegisterOrganization): Promise<Outcome> {
  return act(context, 'registerOrganization', input, async work => {
    const { regionId, municipalityId } = (await namedPlace(work, input)) ?? federal
    const place = { regionId, municipalityId, schoolId: null }
    authorize(work, place)
    requireName(input.name)
    await requireSameAs(work, input.sameAsId, regionId)
    const id = randomUUIDv7()
    const key = input.key == null ? id : await requireKey(work, organizations, place, input.key)
    const { kind, name, sameAsId = null, note: remark = null } = input
    await work.tx.organization.create({
      data: { id, key, regionId, municipalityId, kind, name, sameAsId, note: remark },
    })
    await note(work, organizations, id, { before: null })
    return { id, findings: [] }
  })
}

export interface UpdateOrganization {
  readonly organizationId: string
  readonly version: number
  // A field that is not named stays as it is.
  readonly kind?: OrganizationKind | null | undefined
  readonly name?: string | null | undefined
  readonly sameAsId?: string | null | undefined
  readonly note?: string | null | undefined
}

/** Changes what is said of a body; its territory stays. */
export function updateOrganization(context: Context, input: UpdateOrganization): Promise<Outcome> {
  return act(context, 'updateOrganization', input, async work => {
    const before = await lock(work, organizations, input.organizationId, input.version)
    const { id, regionId, municipalityId } = before
    authorize(work, { regionId, municipalityId, schoolId: null })
    const after = changed(before, input)
    requireName(after.name)
    if (after.sameAsId === id) throw apiError('BAD_INPUT', 'Организация не другое название самой себя.')
    await requireSameAs(work, input.sameAsId, regionId)
    await work.tx.organization.update({ where: { id }, data: { ...after, version: { increment: 1 } } })
    await note(work, organizations, id, { before })
    return { id, findings: [] }
  })
}

const changed = (before: OrganizationRow, input: UpdateOrganization) => ({
  kind: input.kind ?? before.kind,
  name: input.name ?? before.name,
  sameAsId: input.sameAsId === undefined ? before.sameAsId : input.sameAsId,
  note: input.note === undefined ? before.note : input.note,
})

function requireName(name: string): void {
  if (name.trim() === '') throw apiError('BAD_INPUT', 'Напишите название организации, как в документе.')
}

async function requireSameAs(
  work: Work,
  sameAsId: string | null | undefined,
  regionId: string | null,
): Promise<void> {
  if (sameAsId == null) return
  const other = await find(work, organizations, sameAsId)
  if (other.regionId !== null && other.regionId !== regionId) {
    throw apiError('BAD_INPUT', 'Организация с другим названием должна быть того же региона.')
  }
}
