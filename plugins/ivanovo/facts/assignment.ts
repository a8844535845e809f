import {
  actionFact,
  aliases,
  orderClauses,
  orders,
  organizations,
  persons,
  sql,
} from '../../../api/plugin-api.ts'

const { c, o, i, p } = aliases({ c: orderClauses, o: orders, i: organizations, p: persons })

/** An assignment of a curator with its legal basis. */
export interface Assignment {
  readonly kind: string
  readonly hasClause: boolean
  /** The clause is of an order that a regional authority has issued. */
  readonly isRegional: boolean
  /** The person works in the school that the assignment names. */
  readonly worksThere: boolean
}

/** The assignment that the action makes. */
export const assignment = actionFact(
  'curator.assign',
  async ({ read }, { kind, personId, schoolId, orderClauseId }): Promise<Assignment> => {
    const [found] = await read<Pick<Assignment, 'isRegional' | 'worksThere'>>(sql`
    select exists (select from ${c.as} join ${o.as} on ${o.id} = ${c.orderId}
        join ${i.as} on ${i.id} = ${o.issuerId} and ${i.kind} = 'REGIONAL_AUTHORITY'
        where ${c.id} = ${orderClauseId}::uuid and ${c.archivedAt} is null and ${o.archivedAt} is null) as "isRegional",
      exists (select from ${p.as}
        where ${p.id} = ${personId}::uuid and ${p.schoolId} = ${schoolId}::uuid) as "worksThere"`)
    return { kind, hasClause: orderClauseId !== null, isRegional: false, worksThere: false, ...found }
  },
)
