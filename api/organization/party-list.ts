import type { GraphQLResolveInfo } from 'graphql'
import { nestedList } from '../data/page.ts'
import type { Sql } from '../data/sql.ts'
import type { ListOf } from '../data/window.ts'
import type { Context } from '../graphql/context.ts'
import { schools } from '../school/table.ts'
import { type Party, type PartyIds, parties } from './party.ts'
import { organizations, persons } from './table.ts'

/** The columns that name a party, in the order in which they are looked at. */
const among = [
  { column: 'schoolId', table: schools },
  { column: 'organizationId', table: organizations },
  { column: 'personId', table: persons },
]

/** The parties that the rows of a short list name; `belongs` says which rows `t` are of the parent `p`. */
export const partyList = (rows: ListOf<PartyIds>, belongs: Sql) => ({
  kind: 'oneOf',
  columns: ['id'],
  rows,
  belongs,
  among,
  resolve: async (
    { id }: { readonly id: string },
    _: object,
    context: Context,
    info: GraphQLResolveInfo,
  ): Promise<readonly Party[]> => parties(context, await nestedList(context, id, belongs, rows), info),
})
