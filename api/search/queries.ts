import { byId } from '../data/loader.ts'
import { rootValue } from '../graphql/binding/fields.ts'
import type { Resolvers } from '../graphql/binding/module.ts'
import { type Typed, typed } from '../graphql/binding/typed.ts'
import type { Context } from '../graphql/context.ts'
import { apiError } from '../graphql/errors/table.ts'
import type { QuerySearchArgs } from '../graphql/generated/contract.ts'
import { type OrderRow, orders } from '../order/table.ts'
import { type ActivityRow, activities } from '../roadmap/table.ts'
import { type SchoolRow, schools } from '../school/table.ts'
import { find, type Hit } from './find.ts'
import { searchTypes } from './sources.ts'

type Found = Typed<SchoolRow | ActivityRow | OrderRow>

const longest = 200
const most = 50

/** The record of a hit; one statement for all hits of a type. */
async function read(context: Context, { type, id }: Hit): Promise<Found | null> {
  switch (type) {
    case 'SCHOOL':
      return named('School', await byId(context, schools, id))
    case 'ACTIVITY':
      return named('Activity', await byId(context, activities, id))
    case 'ORDER':
      return named('Order', await byId(context, orders, id))
  }
}

const named = (type: string, row: SchoolRow | ActivityRow | OrderRow | null): Found | null =>
  row && typed(row, type)

export const SearchHit: Resolvers<'search', 'SearchHit'> = {
  record: (one, _, context) => read(context, one),
}

export const Query: Resolvers<'search', 'Query'> = {
  search: rootValue(async (_, { text, types, first }: QuerySearchArgs, context) => {
    if (text.length > longest) {
      throw apiError('TEXT_TOO_LONG', `Запрос для поиска длиннее ${longest} знаков: сократите его.`)
    }
    const size = first ?? 20
    if (size < 0 || size > most)
      throw apiError('PAGE_SIZE_INVALID', `Число результатов (first): от 0 до ${most}.`)
    return [...(await find(context, text, types ?? searchTypes, size))]
  }),
}
