import type { UnitOfWork } from '../../action/unit-of-work.ts'
import { sql } from '../../data/sql.ts'
import { apiError } from '../../graphql/errors/table.ts'
import { clauseWindows } from '../../obligation/plan/due-windows.ts'
import { heldPolicy, partyFacts } from '../../obligation/plan/facts.ts'
import type { MonitoringPolicy, PlannedObligation } from '../../obligation/plan/plan.ts'
import { prevailingClauses } from '../../obligation/plan/prevailing.ts'
import { type Party, type PartyFacts, reportersOf } from '../../obligation/plan/reporter.ts'
import type { Period, Term } from '../../term/term.ts'
import { yearFrom } from '../clauses.ts'
import type { OrderRow } from '../table.ts'

/** A clause that asks for something by a day. */
export interface ClauseFacts {
  readonly id: string
  readonly term: Term
  readonly responsibles: readonly Party[]
}

/**
 * Plans what the clauses of an order ask for; BAD_INPUT if that is too much. A clause whose term sets
 * that of an activity of a roadmap gives none, or only what is due after that roadmap was closed.
 */
export async function planOrder(work: UnitOfWork, order: OrderRow): Promise<readonly PlannedObligation[]> {
  const prevailing = await prevailingClauses(work, sql`c.order_id = ${order.id}::uuid and ${isInForce}`)
  const paired = Map.groupBy(prevailing, ({ clauseId }) => clauseId)
  const isFree = (id: string, dueOn = '') =>
    (paired.get(id) ?? []).every(({ endedOn }) => endedOn !== null && (dueOn === '' || dueOn > endedOn))
  const clauses = (await clausesOf(work, order.id)).filter(({ id }) => isFree(id))
  if (clauses.length === 0) return []
  const policy = await heldPolicy(work, { ...order, schoolId: null })
  const named = clauses.flatMap(({ responsibles }) => responsibles)
  const facts = {
    ...(await partyFacts(work, { ...order, orderId: order.id }, named)),
    coveredSchoolIds: [],
  }
  const period = yearFrom(order.date, work.context)
  const planned = planClauses(clauses, order.date, { facts, policy, period }).filter(
    ({ orderClauseId, dueOn }) => isFree(orderClauseId ?? '', dueOn),
  )
  const { obligations: most } = work.context.limits
  if (planned.length <= most) return planned
  throw apiError(
    'LIMIT_EXCEEDED',
    `По срокам пунктов выходит больше ${most} обязательств: укажите более редкие сроки или меньше ответственных.`,
  )
}

/** A closed roadmap keeps the obligations that were due by then. */
const isInForce = sql`r.status in ('APPROVED', 'IN_EXECUTION', 'CLOSED')`

interface Planning {
  readonly facts: PartyFacts
  readonly policy: MonitoringPolicy
  /** What a term without a year means. */
  readonly period: Period
}

/**
 * The obligations of clauses: clause × due window × reporter, each once. A clause that names nobody is the issuer's. A
 * term without a day of its own asks for nothing that could be overdue.
 */
export function planClauses(
  clauses: readonly ClauseFacts[],
  inForceOn: string,
  { facts, policy, period }: Planning,
): readonly PlannedObligation[] {
  return clauses.flatMap(({ id, term, responsibles }) => {
    const reporters = reportersOf(responsibles, facts, policy.reportingLevel)
    return clauseWindows(term, period, policy).flatMap(({ start, end }) =>
      reporters.map(reporter => ({
        activityId: null,
        sectionId: null,
        orderClauseId: id,
        ...reporter,
        opensOn: start,
        dueOn: end,
        inForceOn,
        isCheckpoint: false,
      })),
    )
  })
}

/** The mandatory clauses of an order that have a term, by their place. */
function clausesOf({ read }: UnitOfWork, orderId: string): Promise<readonly ClauseFacts[]> {
  return read<ClauseFacts>(sql`
    select t.id, t.term, coalesce((select jsonb_agg(jsonb_build_object('personId', r.person_id,
      'organizationId', r.organization_id, 'schoolId', r.school_id) order by r.position)
      from core.order_clause_responsible r
      where r.order_clause_id = t.id and r.archived_at is null), '[]'::jsonb) as responsibles
    from core.order_clause t
    where t.order_id = ${orderId}::uuid and t.archived_at is null and t.term is not null and t.modality = 'MANDATORY'
    order by t.position`)
}
