import type { GraphQLSchema } from 'graphql'
import { type Sql, sql } from '../data/sql.ts'
import { columnOf } from '../data/table.ts'
import type { Transact, Transaction } from '../database/transaction.ts'
import { tablesOf } from '../graphql/binding/schema-extensions.ts'
import { globalId } from '../graphql/global-id.ts'
import { foldText } from '../text/fold.ts'
import { auditPersonalData } from './audit.ts'
import { personalDataRegister } from './register.ts'
import type { Subject } from './subject.ts'

/** All that is stored about a subject. */
export interface Dossier {
  readonly subject: { readonly type: string; readonly id: string }
  /** The subject's own row, and the rows that name it by its id, by table. */
  readonly records: Readonly<Record<string, readonly object[]>>
  /** What the audit log says of the subject, and what a user did. */
  readonly audit: readonly object[]
  /** Texts in which the surname occurs. */
  readonly mentions: readonly Mention[]
}

export interface Mention {
  readonly type: string
  readonly id: string
  readonly field: string
  readonly text: string
}

/** Reads all that is stored about a subject; that it was read, and why, is in the audit log. */
export const exportSubject = (
  transact: Transact,
  schema: GraphQLSchema,
  subject: Subject,
  basis: string,
): Promise<Dossier> =>
  transact(async transaction => {
    auditPersonalData(transaction, 'exportPersonalData', subject, basis)
    return {
      subject: { type: subject.table.type, id: globalId(subject.table.type, subject.id) },
      records: await recordsOf(transaction, subject),
      audit: await auditOf(transaction, subject),
      mentions: await mentionsOf(transaction, schema, subject),
    }
  })

async function recordsOf({ read }: Transaction, { table, id }: Subject): Promise<Dossier['records']> {
  const own = await read<{ name: string; row: object }>(sql`
    select ${table.name.sql} as name, to_jsonb(t) as row from ${table.name} t where t.id = ${id}::uuid`)
  const references = await read<{ name: string; column: string }>(sql`
    select c.conrelid::regclass::text as name, a.attname as column from pg_constraint c
    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where c.contype = 'f' and c.confrelid = ${table.name.sql}::regclass order by 1, 2`)
  const records: Record<string, readonly object[]> = { [table.type]: own.map(({ row }) => row) }
  for (const { name, column } of references) {
    const rows = await read<{ row: object }>(sql`
      select to_jsonb(t) - 'secret_hash' as row from ${sql.raw(name)} t
      where t.${sql.raw(`"${column}"`)} = ${id}::uuid order by 1`)
    if (rows.length > 0) records[`${name}.${column}`] = rows.map(({ row }) => row)
  }
  return records
}

async function auditOf({ read }: Transaction, { table, id }: Subject): Promise<readonly object[]> {
  const rows = await read<{ row: object }>(sql`
    select to_jsonb(t) - 'hash' - 'previous' as row from core.audit_entry t
    where t.record_type = ${table.type} and t.record_id = ${id}::uuid or t.user_id = ${id}::uuid
    order by t.sequence`)
  return rows.map(({ row }) => row)
}

/** The stem of a surname, so that its cases are found; null where there is no name to look for. */
function stemOf(name: string | null): string | null {
  const [surname = ''] = (name ?? '').trim().split(/\s+/)
  return surname.length < 4 ? null : surname.slice(0, Math.max(4, surname.length - 2))
}

/** The texts of the register in which the surname of a subject occurs. */
export async function mentionsOf(
  { read }: Pick<Transaction, 'read'>,
  schema: GraphQLSchema,
  { table, name }: Subject,
): Promise<readonly Mention[]> {
  const stem = table.type === 'Person' ? stemOf(name) : null
  if (stem === null) return []
  const pattern = `%${foldText(stem).replace(/[\\%_]/g, '\\$&')}%`
  const tables = tablesOf(schema)
  const searches = personalDataRegister(schema).flatMap(({ type, field, category }): readonly Sql[] => {
    const searched = tables.get(type)
    if (category !== 'TEXT' || !searched?.fields.includes(field)) return []
    const column = sql.raw(`t."${columnOf(field)}"::text`)
    return [
      sql`select ${type} as type, t.id, ${field} as field, ${column} as text from ${searched.name} t
        where core.fold(${column}) like ${pattern}`,
    ]
  })
  const found: Mention[] = []
  for (const search of searches) found.push(...(await read<Mention>(search)))
  return found.map(one => ({ ...one, id: globalId(one.type, one.id) }))
}
