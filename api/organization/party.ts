import type { GraphQLResolveInfo } from 'graphql'
import { namedById } from '../data/loader.ts'
import { everything, type Projection } from '../data/projection.ts'
import { projectionOf } from '../graphql/binding/projection.ts'
import { type Typed, typed } from '../graphql/binding/typed.ts'
import type { Context } from '../graphql/context.ts'
import { type SchoolRow, schools } from '../school/table.ts'
import { type OrganizationRow, organizations, type PersonRow, persons } from './table.ts'

/** A responsible party as a row names it: at most one of the ids is set. */
export interface PartyIds {
  readonly personId: string | null
  readonly organizationId: string | null
  readonly schoolId: string | null
}

/** A responsible party: a school, an organization or a person in office. */
export type Party = Typed<SchoolRow> | Typed<OrganizationRow> | Typed<PersonRow>

/** The party a row names, or null if it names none or the viewer may not see it; a statement per type a tick. */
async function party(
  context: Context,
  ids: PartyIds,
  projectionFor: (type: string) => Projection,
): Promise<Party | null> {
  const [school, organization, person] = await Promise.all([
    namedById(context, schools, ids.schoolId, projectionFor('School')),
    namedById(context, organizations, ids.organizationId, projectionFor('Organization')),
    namedById(context, persons, ids.personId, projectionFor('Person')),
  ])
  if (school) return typed(school, 'School')
  if (organization) return typed(organization, 'Organization')
  return person && typed(person, 'Person')
}

/**
 * The parties of several rows, in their order, without those that the viewer may not see: with the projection of the
 * field of `info`, or whole rows without it.
 */
export async function parties(
  context: Context,
  rows: readonly PartyIds[],
  info?: GraphQLResolveInfo,
): Promise<Party[]> {
  const projectionFor = (type: string) => (info ? projectionOf(info, type) : everything)
  const found = await Promise.all(rows.map(row => party(context, row, projectionFor)))
  return found.filter(one => one !== null)
}
