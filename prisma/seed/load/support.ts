import { date, insertAbsent, type Loading, newId, optional } from './loading.ts'
import type { Orders } from './order.ts'
import type { People } from './people.ts'
import type { Place } from './territory.ts'

/** Who accompanies the schools of a roadmap and who controls it. */
export async function loadCurators(
  loading: Loading,
  place: Place,
  people: People,
  orders: Orders,
  roadmapId: string,
): Promise<void> {
  const { tx, document } = loading
  const rows = document.curators.map(({ key, kind, note, person, school, orderClause, validFrom }) => ({
    id: newId(),
    ...place,
    roadmapId,
    key,
    kind,
    note,
    personId: people.person(person),
    schoolId: optional(school, people.school),
    orderClauseId: optional(orderClause, orders.clause),
    validFrom: optional(validFrom, date),
  }))
  await insertAbsent(loading, rows, {
    find: keys =>
      tx.curator.findMany({
        where: { key: { in: keys } },
        select: { id: true, key: true },
        orderBy: { key: 'asc' },
      }),
    insert: data => tx.curator.createMany({ data }),
  })
}

/** The exam results a document prints; a dash or a blank is null with its reason, never zero. */
export async function loadAssessments(loading: Loading, place: Place, people: People): Promise<void> {
  const { tx, document } = loading
  const rows = document.assessments.map(({ school, ...row }, index) => ({
    id: newId(),
    ...place,
    ...row,
    schoolId: people.school(school),
    position: index + 1,
  }))
  await insertAbsent(loading, rows, {
    find: keys =>
      tx.assessmentResult.findMany({
        where: { key: { in: keys } },
        select: { id: true, key: true },
        orderBy: { key: 'asc' },
      }),
    insert: data => tx.assessmentResult.createMany({ data }),
  })
}
