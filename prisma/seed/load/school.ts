import { date, insertAbsent, type Loading, type Lookup, newId, optional } from './loading.ts'
import type { Place } from './territory.ts'

export async function loadSchools(loading: Loading, place: Place): Promise<Lookup> {
  const { tx, document, write } = loading
  const rows = document.schools.map(({ supports, roles, contexts, ...school }) => ({
    id: newId(),
    ...place,
    ...school,
  }))
  const { id, added } = await insertAbsent(loading, rows, {
    find: keys =>
      tx.school.findMany({
        where: { key: { in: keys } },
        select: { id: true, key: true },
        orderBy: { key: 'asc' },
      }),
    insert: data => tx.school.createMany({ data }),
  })
  const schools = document.schools.filter(school => added.has(school.key))
  await write(
    schools.flatMap(({ key, supports }) =>
      supports.map(one => ({ schoolId: id(key), ...one, validFrom: optional(one.validFrom, date) })),
    ),
    data => tx.schoolSupport.createMany({ data }),
  )
  await write(
    schools.flatMap(({ key, roles }) => roles.map(one => ({ schoolId: id(key), ...one }))),
    data => tx.schoolRole.createMany({ data }),
  )
  await write(
    schools.flatMap(({ key, contexts }) => contexts.map(one => ({ schoolId: id(key), ...one }))),
    data => tx.schoolContext.createMany({ data }),
  )
  return id
}
