import { byId } from '../data/loader.ts'
import { type Builder, enumOf } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import { apiError } from '../graphql/errors/table.ts'
import { type OrderRow, orders } from '../order/table.ts'
import { type ActivityRow, activities } from '../roadmap/table.ts'
import { type SchoolRow, schools } from '../school/table.ts'
import { find, type Hit } from './find.ts'
import { searchTypes } from './sources.ts'

type Found = SchoolRow | ActivityRow | OrderRow

const typeOf = new WeakMap<Found, 'School' | 'Activity' | 'Order'>()
const longest = 200
const most = 50

/** `Query.search`. */
export function buildSearchQueries(builder: Builder): void {
  const type = enumOf(builder, 'SearchType', { SCHOOL: 'SCHOOL', ACTIVITY: 'ACTIVITY', ORDER: 'ORDER' })
  const record = builder.unionType('SearchRecord', {
    types: ['School', 'Activity', 'Order'],
    resolveType: row => typeOf.get(row) ?? null,
  })
  const hit = builder.objectRef<Hit>('SearchHit').implement({
    fields: t => ({
      type: t.expose('type', { type }),
      title: t.exposeString('title'),
      rank: t.exposeFloat('rank'),
      record: t.field({ type: record, nullable: true, resolve: (one, _, context) => read(context, one) }),
    }),
  })
  builder.queryField('search', t =>
    t.field({
      type: [hit],
      args: { text: t.arg.string({ required: true }), types: t.arg({ type: [type] }), first: t.arg.int() },
      resolve: async (_, { text, types, first }, context) => {
        if (text.length > longest) {
          throw apiError('BAD_INPUT', `Запрос для поиска длиннее ${longest} знаков: сократите его.`)
        }
        const size = first ?? 20
        if (size < 0 || size > most) throw apiError('BAD_INPUT', `Число находок (first): от 0 до ${most}.`)
        return [...(await find(context, text, types ?? searchTypes, size))]
      },
    }),
  )
}

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

function named(name: 'School' | 'Activity' | 'Order', row: Found | null): Found | null {
  if (row) typeOf.set(row, name)
  return row
}
