import { sql } from '../data/sql.ts'
import { rootConnection } from '../graphql/binding/fields.ts'
import type { Resolvers } from '../graphql/binding/module.ts'
import { type Choice, rootRecord } from '../graphql/binding/root-record.ts'
import { apiError } from '../graphql/errors/table.ts'
import type { QuerySchoolArgs } from '../graphql/generated/contract.ts'
import { idOf } from '../graphql/global-id.ts'
import { foldCode } from '../text/fold.ts'
import { schoolList, schoolOrders } from './list.ts'
import { type SchoolRow, schools } from './table.ts'

export const Query: Resolvers<'school', 'Query'> = {
  schools: rootConnection(schoolList),
  school: rootRecord(schools, chooseSchool),
}

function chooseSchool({ id, key, externalId }: Partial<QuerySchoolArgs>): Choice<SchoolRow> {
  if ([id, key, externalId].filter(value => value != null).length !== 1) {
    throw apiError('CHOICE_INVALID', 'Школа не определена: укажите что-то одно, id, key или externalId.')
  }
  if (id != null) return { id: idOf('School', id) }
  const order = schoolOrders.NAME
  if (!externalId) return { table: schools, where: [sql`t.key = ${key}`], order }
  const named = sql`t.id in (select school_id from core.school_external_id
    where core.fold_code(system) = ${foldCode(externalId.system)}
      and core.fold_code(value) = ${foldCode(externalId.value)} and archived_at is null)`
  return {
    table: schools,
    where: [named],
    order,
    ofSeveral: () =>
      apiError(
        'OTHER_PLACE',
        'Такой идентификатор есть в нескольких регионах: найдите школу по постоянному ключу.',
      ),
  }
}
