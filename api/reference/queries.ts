import { visible } from '../data/scope.ts'
import { sql } from '../data/sql.ts'
import { rootConnection } from '../graphql/binding/fields.ts'
import type { Resolvers } from '../graphql/binding/module.ts'
import type { Context } from '../graphql/context.ts'
import { itemList } from './list.ts'
import { type ReferenceBookRow, referenceBooks } from './table.ts'

const books = ({ read, viewer }: Context) =>
  read<ReferenceBookRow>(sql`
    select ${referenceBooks.columns} from ${referenceBooks.name} t where ${visible(viewer, referenceBooks)}
    order by t.position, t.id`)

export const Query: Resolvers<'reference', 'Query'> = {
  referenceBooks: (_, __, context) => books(context),
  referenceBook: async (_, { code }, context) =>
    (await books(context)).find(one => one.code === code) ?? null,
  referenceItems: rootConnection(itemList),
}
