import type { GraphQLResolveInfo } from 'graphql'
import { type Asked, everything } from '../data/asked.ts'
import { namedById } from '../data/loader.ts'
import { askedOf } from '../graphql/binding/asked.ts'
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
async function party(context: Context, ids: PartyIds, asked: (type: string) => Asked): Promise<Party | null> {
  const [school, organization, person] = await Promise.all([
    namedById(context, schools, ids.schoolId, asked('School')),
    namedById(context, organizations, ids.organizationId, asked('Organization')),
    namedById(context, persons, ids.personId, asked('Person')),
  ])
  if (school) return typed(school, 'School')
  if (organization) return typed(organization, 'Organization')
  return person && typed(person, 'Person')
}

/**
 * The parties of several rows, in their order, without those that the viewer may not see: with what the field of `info`
 * asks of them, whole without it.
 */
export async function parties(
  context: Context,
  rows: readonly PartyIds[],
  info?: GraphQLResolveInfo,
): Promise<Party[]> {
  const asked = (type: string) => (info ? askedOf(info, type) : everything)
  const found = await Promise.all(rows.map(row => party(context, row, asked)))
  return found.filter(one => one !== null)
}
