import { isDated } from '../../../schema/records/derive.ts'
import { columnField, type RecordType } from '../../../schema/records/record.ts'
import { type SQLValue, type Sql, sql } from '../../data/sql.ts'
import { columnOf } from '../../data/table.ts'
import { combined, isCombining } from '../../graphql/combined-filters.ts'
import { inForceOn } from '../in-force.ts'

const column = (field: string): Sql => sql.raw(`t."${columnOf(field)}"`)
const places = ['region', 'municipality', 'school', 'roadmap']

/** The predicates over the rows `t` of a record for a filter whose ids are decoded. */
export function recordWhere(record: RecordType, filter: object | null | undefined): readonly Sql[] {
  if (!filter) return []
  return [
    ...Object.entries(filter).flatMap(([name, value]) =>
      value == null || isCombining(name) ? [] : [predicate(record, name, value as SQLValue)],
    ),
    ...combined(filter, part => recordWhere(record, part)),
  ]
}

function predicate(record: RecordType, name: string, value: SQLValue): Sql {
  if (places.includes(name)) return sql`${column(`${name}Id`)} = ${value}`
  const field = record.fields.find(one => one.name === name)
  if (field?.kind === 'ENUMS') return sql`${column(name)} @> ${value}::text[]`
  if (field && field.kind !== 'DATE') return sql`${column(columnField(field))} = ${value}`
  const [, base = '', end] = /^(.+)(From|To)$/.exec(name) ?? []
  if (record.fields.some(one => one.name === base && one.kind === 'DATE'))
    return end === 'From' ? sql`${column(base)} >= ${value}` : sql`${column(base)} <= ${value}`
  if (name === 'on' && isDated(record))
    return inForceOn({ validFrom: column('validFrom'), validTo: column('validTo') }, String(value))
  throw new Error(`${record.type} has no filter ${name}`)
}
