import { insertAbsent, type Loading, type Lookup, newId, optional } from './loading.ts'
import type { Place } from './territory.ts'

/** The organizations a document names; one in several documents is written once. */
export async function loadOrganizations(
  loading: Loading,
  place: Place,
): Promise<{ readonly id: Lookup; readonly added: ReadonlySet<string> }> {
  const { organizations } = loading.document
  const bodies = await loadRows(
    loading,
    place,
    organizations.filter(row => row.sameAs === null),
  )
  const names = await loadRows(
    loading,
    place,
    organizations.filter(row => row.sameAs !== null),
    bodies.id,
  )
  const nameKeys = new Set(organizations.filter(row => row.sameAs !== null).map(row => row.key))
  return {
    id: key => (nameKeys.has(key) ? names.id(key) : bodies.id(key)),
    added: new Set([...bodies.added, ...names.added]),
  }
}

/** Another name of a body needs the body's id, so bodies are written first. */
async function loadRows(
  loading: Loading,
  place: Place,
  organizations: Loading['document']['organizations'],
  body: Lookup = key => key,
) {
  const { tx } = loading
  const rows = organizations.map(({ key, kind, name, note, territory, sameAs }) => ({
    id: newId(),
    key,
    kind,
    name,
    note,
    regionId: territory === 'COUNTRY' ? null : place.regionId,
    municipalityId: territory === 'MUNICIPALITY' ? place.municipalityId : null,
    sameAsId: optional(sameAs, body),
  }))
  return insertAbsent(loading, rows, {
    find: keys =>
      tx.organization.findMany({
        where: { key: { in: keys } },
        select: { id: true, key: true },
        orderBy: { key: 'asc' },
      }),
    insert: data => tx.organization.createMany({ data }),
  })
}
