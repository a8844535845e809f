import { insertRows } from '../../../api/data/write/bulk.ts'
import { clauseWindows } from '../../../api/obligation/plan/due-windows.ts'
import { type MonitoringPolicy, planObligations } from '../../../api/obligation/plan/plan.ts'
import { newObligations } from '../../../api/obligation/plan/write.ts'
import { obligations } from '../../../api/obligation/table.ts'
import { type ClauseFacts, planClauses } from '../../../api/order/duties/plan-clauses.ts'
import { parseTerm } from '../../../api/term/parse.ts'
import type { SeedDocument } from '../document.ts'
import { overPrisma } from '../over-prisma.ts'
import { periodOf } from '../period.ts'
import type { LoadedActivity } from './activity.ts'
import { type Loading, type Lookup, optional } from './loading.ts'
import type { People } from './people.ts'
import type { Place } from './territory.ts'

/** Makes the obligations of a roadmap that its document says is approved. */
export async function loadObligations(
  { tx, document, write }: Loading,
  place: Place,
  roadmapId: string,
  people: People,
  activities: readonly LoadedActivity[],
  clauses: Lookup,
  policy: MonitoringPolicy,
): Promise<void> {
  const { roadmap, orders } = document
  const approving = orders.find(order => order.key === roadmap.order)
  const planned = planObligations({
    ...partyFacts(document, people, approving?.issuer ?? null),
    period: periodOf(document),
    approvedOn: roadmap.approvedOn,
    policy,
    activities: activities.map(row => ({
      ...row,
      prevailing: prevailingOver(row, document, clauses, policy),
    })),
    coveredSchoolIds: roadmap.coveredSchools.map(one => people.school(one.school)),
  })
  await write(newObligations({ ...place, schoolId: null, roadmapId, orderId: null }, planned), data =>
    insertRows(overPrisma(tx), obligations, data),
  )
}

/** The windows of the clauses that prevail over an activity. */
function prevailingOver(
  { key }: LoadedActivity,
  document: SeedDocument,
  stored: Lookup,
  policy: MonitoringPolicy,
) {
  const clauses = document.orders.flatMap(order => order.clauses)
  return document.roadmap.prevailing
    .filter(one => one.activity === key)
    .flatMap(one => {
      const text = clauses.find(clause => clause.key === one.orderClause)?.termText
      const windows = text
        ? clauseWindows(parseTerm(text, periodOf(document)), periodOf(document), policy)
        : []
      return windows.map(window => ({ ...window, orderClauseId: stored(one.orderClause) }))
    })
}

/** A stored clause, and its term as it was read. */
export interface LoadedClause extends ClauseFacts {
  readonly order: SeedDocument['orders'][number]
  readonly orderId: string
}

/** Makes the obligations of the clauses of orders that have a term. */
export async function loadClauseObligations(
  { tx, document, write }: Loading,
  place: Place,
  people: People,
  clauses: readonly LoadedClause[],
  policy: MonitoringPolicy,
): Promise<void> {
  const rows = [...Map.groupBy(clauses, one => one.orderId)].flatMap(([orderId, own]) => {
    const [{ order } = { order: undefined }] = own
    const facts = { ...partyFacts(document, people, order?.issuer ?? null), coveredSchoolIds: [] }
    const planned = planClauses(own, order?.date ?? '', { facts, policy, period: periodOf(document) })
    return newObligations({ ...place, schoolId: null, roadmapId: null, orderId }, planned)
  })
  await write(rows, data => insertRows(overPrisma(tx), obligations, data))
}

/** What a document says of its parties, and of the authority that answers where it names nobody. */
function partyFacts({ organizations, people: persons }: SeedDocument, people: People, issuer: string | null) {
  const authority = organizations.find(one => one.kind === 'EDUCATION_AUTHORITY' && one.sameAs === null)
  return {
    authorityId: optional(issuer ?? authority?.key ?? null, people.organization),
    organizations: organizations.map(one => ({
      id: people.organization(one.key),
      kind: one.kind,
      sameAsId: optional(one.sameAs, people.organization),
      memberSchoolIds: one.members.flatMap(key => people.party(key).schoolId ?? []),
    })),
    people: persons.map(one => ({
      id: people.person(one.key),
      schoolId: optional(one.school, people.school),
      organizationId: optional(one.organization, people.organization),
    })),
  }
}
