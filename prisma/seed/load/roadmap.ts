import type { MonitoringPolicy } from '../../../api/obligation/plan/plan.ts'
import { Prisma } from '../../generated/client.ts'
import type { SeedDocument } from '../document.ts'
import { loadActivities } from './activity.ts'
import { date, insertAbsent, type Loading, type Lookup, newId, optional } from './loading.ts'
import { loadObligations } from './obligation.ts'
import { actRow, type Orders } from './order.ts'
import type { People } from './people.ts'
import type { Place } from './territory.ts'

/** The roadmap with all its rows and, as it is approved, its obligations; one that is stored already is left alone. */
export async function loadRoadmap(
  loading: Loading,
  place: Place,
  people: People,
  orders: Orders,
  policy: MonitoringPolicy,
): Promise<{ readonly id: string; readonly added: boolean }> {
  const { tx, document } = loading
  const { roadmap } = document
  const rows = [{ id: newId(), ...place, ...header(roadmap, orders.order) }]
  const stored = await insertAbsent(loading, rows, {
    find: keys =>
      tx.roadmap.findMany({
        where: { key: { in: keys } },
        select: { id: true, key: true },
        orderBy: { key: 'asc' },
      }),
    insert: data => tx.roadmap.createMany({ data }),
  })
  const id = stored.id(roadmap.key)
  const added = stored.added.has(roadmap.key)
  if (added) {
    await loadParts(loading, place, id, people)
    const activities = await loadActivities(loading, place, id, people)
    await loadObligations(loading, place, id, people, activities, orders.clause, policy)
  }
  return { id, added }
}

function header(roadmap: SeedDocument['roadmap'], order: Lookup) {
  const {
    genitive,
    basis,
    tasks,
    coveredSchools,
    sections,
    indicators,
    order: by,
    prevailing,
    context,
    ...row
  } = roadmap
  return {
    ...row,
    startsOn: date(row.startsOn),
    endsOn: date(row.endsOn),
    yearStartsOn: optional(row.yearStartsOn, date),
    yearEndsOn: optional(row.yearEndsOn, date),
    approvedOn: optional(row.approvedOn, date),
    orderId: optional(by, order),
    context: context ?? Prisma.DbNull,
  }
}

async function loadParts({ tx, document, write }: Loading, place: Place, roadmapId: string, people: People) {
  const { tasks, coveredSchools, basis, indicators } = document.roadmap
  await write(
    tasks.map((task, index) => ({ roadmapId, position: index + 1, ...task })),
    data => tx.roadmapTask.createMany({ data }),
  )
  await write(
    coveredSchools.map(({ school, nameInSource }) => ({
      roadmapId,
      schoolId: people.school(school),
      nameInSource,
    })),
    data => tx.roadmapSchool.createMany({ data }),
  )
  await write(
    basis.map((act, index) => ({ roadmapId, ...actRow(act, index) })),
    data => tx.actReference.createMany({ data }),
  )
  await write(
    indicators.map((indicator, index) => ({ ...place, roadmapId, position: index + 1, ...indicator })),
    data => tx.indicator.createMany({ data }),
  )
}
