import { actionFact, sql } from '../../../api/plugin-api.ts'

/** Who is assigned and what the assignment rests on. */
export interface Assignment {
  readonly kind: string
  readonly hasClause: boolean
  /** The clause is of an order that a regional authority has issued. */
  readonly isRegional: boolean
  /** The person works in the school that the assignment names. */
  readonly worksThere: boolean
}

/** What an assignment rests on. */
export const assignment = actionFact(
  'curator.assign',
  async ({ read }, { kind, personId, schoolId, orderClauseId }): Promise<Assignment> => {
    const [found] = await read<Pick<Assignment, 'isRegional' | 'worksThere'>>(sql`
    select exists (select from core.order_clause c join core."order" o on o.id = c.order_id
        join core.organization i on i.id = o.issuer_id and i.kind = 'REGIONAL_AUTHORITY'
        where c.id = ${orderClauseId}::uuid and c.archived_at is null and o.archived_at is null) as "isRegional",
      exists (select from core.person p
        where p.id = ${personId}::uuid and p.school_id = ${schoolId}::uuid) as "worksThere"`)
    return { kind, hasClause: orderClauseId !== null, isRegional: false, worksThere: false, ...found }
  },
)
