import { descending } from '../data/sort.ts'
import { sql } from '../data/sql.ts'
import { column, computed, reference, rootConnection } from '../graphql/binding/fields.ts'
import { filterOf } from '../graphql/binding/filter.ts'
import { defineList } from '../graphql/binding/list.ts'
import { defineModule, type Resolvers } from '../graphql/binding/module.ts'
import { users } from '../user/table.ts'
import { keptUntil } from './job/retention.ts'
import { type ImportRow, imports } from './table.ts'

const importList = defineList(imports, {
  where: filterOf('ImportFilter', imports, {
    own: (own, { viewer }) => [sql`(t.user_id = ${viewer.user?.id ?? null}::uuid) = ${own}`],
    refused: refused => [sql`(t.refused_count > 0) = ${refused}`],
    since: since => [sql`t.created_at >= ${since}`],
  }),
  orders: { NEWEST: descending('NEWEST') },
  order: 'NEWEST',
})

const Import: Resolvers<'import', 'Import'> = {
  dryRun: column('isDryRun'),
  allOrNothing: column('isAllOrNothing'),
  stored: column('isStored'),
  user: reference(users, 'userId'),
  repeatOf: reference(imports, 'repeatOfId'),
  own: computed<ImportRow, boolean>(['userId'], ({ userId }, _, { viewer }) => userId === viewer.user?.id),
  keptUntil: computed<ImportRow, Date>(['createdAt'], ({ createdAt }) => keptUntil(createdAt)),
}

const Query: Resolvers<'import', 'Query'> = { imports: rootConnection(importList) }

export const importModule = defineModule('import', {
  tables: [imports],
  types: { Import, Query },
})
