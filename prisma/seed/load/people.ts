import type { SeedDocument } from '../document.ts'
import { insertAbsent, type Loading, type Lookup, newId, optional } from './loading.ts'
import { loadOrganizations } from './organization.ts'
import type { Place } from './territory.ts'

/** A responsible party as rows store it: just one of the ids is set. */
export interface PartyIds {
  readonly personId: string | null
  readonly organizationId: string | null
  readonly schoolId: string | null
}

/** Whom the keys of a document name. */
export interface People {
  readonly school: Lookup
  readonly organization: Lookup
  readonly person: Lookup
  party(key: string): PartyIds
}

/** Organizations, positions (never names) and who belongs to which group. */
export async function loadPeople(loading: Loading, place: Place, school: Lookup): Promise<People> {
  const { tx, document, write } = loading
  const { id: organization, added } = await loadOrganizations(loading, place)
  const rows = document.people.map(({ organization: at, school: in_, ...person }) => ({
    id: newId(),
    ...place,
    ...person,
    organizationId: optional(at, organization),
    schoolId: optional(in_, school),
  }))
  const { id: person } = await insertAbsent(loading, rows, {
    find: keys =>
      tx.person.findMany({
        where: { key: { in: keys } },
        select: { id: true, key: true },
        orderBy: { key: 'asc' },
      }),
    insert: data => tx.person.createMany({ data }),
  })
  const people = { school, organization, person, party: parties(document, { school, organization, person }) }
  await write(
    document.organizations
      .filter(row => added.has(row.key))
      .flatMap(row =>
        row.members.map((key, index) => {
          const { schoolId, personId } = people.party(key)
          return { organizationId: organization(row.key), schoolId, personId, position: index + 1 }
        }),
      ),
    data => tx.organizationMember.createMany({ data }),
  )
  return people
}

function parties(document: SeedDocument, people: Omit<People, 'party'>): People['party'] {
  const nobody = { personId: null, organizationId: null, schoolId: null }
  const known = new Map<string, PartyIds>([
    ...document.schools.map(({ key }) => [key, { ...nobody, schoolId: people.school(key) }] as const),
    ...document.organizations.map(
      ({ key }) => [key, { ...nobody, organizationId: people.organization(key) }] as const,
    ),
    ...document.people.map(({ key }) => [key, { ...nobody, personId: people.person(key) }] as const),
  ])
  return key => known.get(key) ?? nobody
}
