import type { UnitOfWork } from '../../action/unit-of-work.ts'
import { type Sql, sql } from '../../data/sql.ts'
import type { Term } from '../../term/term.ts'

/** A clause whose term an activity follows instead of its own. */
export interface PrevailingClause {
  readonly clauseId: string
  readonly activityId: string
  readonly term: Term
  /** The day of the order: a term without a year means the year that begins with it. */
  readonly orderOn: string
  /** The day on which the roadmap was closed: what is due later the clause asks for again. */
  readonly endedOn: string | null
}

/**
 * The clauses that prevail by the pairs of plugins, of orders in force, a statement for each plugin that has such pairs.
 * `selected` is of the clause `c`, the activity `a` and its roadmap `r`. An activity with parts is monitored through its
 * parts, so that no clause prevails over it.
 */
export async function prevailingClauses(
  { read, context }: UnitOfWork,
  selected: Sql,
): Promise<readonly PrevailingClause[]> {
  const found: PrevailingClause[] = []
  for (const { regions, prevailing } of context.plugins) {
    if (!prevailing) continue
    const rows = await read<PrevailingClause>(sql`
      select c.id as "clauseId", a.id as "activityId", c.term, o.date as "orderOn",
        case when r.status = 'CLOSED' then r.closed_on end as "endedOn"
      from ${prevailing.name} t
      join core.order_clause c on c.id = ${prevailing.column('orderClauseId')} and c.archived_at is null
        and c.term is not null and c.modality = 'MANDATORY'
      join core."order" o on o.id = c.order_id and o.archived_at is null and o.void_on is null
      join core.activity a on a.id = ${prevailing.column('activityId')} and a.archived_at is null
      join core.roadmap r on r.id = a.roadmap_id and r.archived_at is null
      join core.region g on g.id = r.region_id and g.code = any(${regions}::text[])
      where ${prevailing.column('archivedAt')} is null and ${selected}
        and not exists (select from core.activity p where p.parent_id = a.id and p.archived_at is null)
      order by a.id, o.date, c.position, c.id`)
    found.push(...rows)
  }
  return found
}
