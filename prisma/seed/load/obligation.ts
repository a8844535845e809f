import { insertRows } from '../../../api/data/write/bulk.ts'
import { type MonitoringPolicy, planObligations } from '../../../api/obligation/plan/plan.ts'
import { newObligations } from '../../../api/obligation/plan/write.ts'
import { obligations } from '../../../api/obligation/table.ts'
import { overPrisma } from '../over-prisma.ts'
import { periodOf } from '../period.ts'
import type { LoadedActivity } from './activity.ts'
import { type Loading, optional } from './loading.ts'
import type { People } from './people.ts'
import type { Place } from './territory.ts'

/** Makes the obligations of a roadmap that its document says is approved. */
export async function loadObligations(
  { tx, document, write }: Loading,
  place: Place,
  roadmapId: string,
  people: People,
  activities: readonly LoadedActivity[],
  policy: MonitoringPolicy,
): Promise<void> {
  const { roadmap, organizations, orders } = document
  const approving = orders.find(order => order.key === roadmap.order)
  const authority = organizations.find(one => one.kind === 'EDUCATION_AUTHORITY' && one.sameAs === null)
  const planned = planObligations({
    period: periodOf(document),
    approvedOn: roadmap.approvedOn,
    policy,
    activities,
    authorityId: optional(approving?.issuer ?? authority?.key ?? null, people.organization),
    coveredSchoolIds: roadmap.coveredSchools.map(one => people.school(one.school)),
    organizations: organizations.map(one => ({
      id: people.organization(one.key),
      kind: one.kind,
      sameAsId: optional(one.sameAs, people.organization),
      memberSchoolIds: one.members.flatMap(key => people.party(key).schoolId ?? []),
    })),
    people: document.people.map(one => ({
      id: people.person(one.key),
      schoolId: optional(one.school, people.school),
      organizationId: optional(one.organization, people.organization),
    })),
  })
  await write(newObligations({ ...place, schoolId: null, roadmapId }, planned), data =>
    insertRows(overPrisma(tx), obligations, data),
  )
}
