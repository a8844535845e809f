import type { GraphQLSchema } from 'graphql'
import { sql } from '../data/sql.ts'
import type { Transact, Transaction } from '../database/transaction.ts'
import { globalId } from '../graphql/global-id.ts'
import { auditPersonalData } from './audit.ts'
import { mentionsOf } from './mentions.ts'
import type { Subject } from './subject.ts'

/** All that is stored about a subject. */
export interface Dossier {
  readonly subject: { readonly type: string; readonly id: string }
  /** The subject's own row, and the rows that name it by its id, by table. */
  readonly records: Readonly<Record<string, readonly object[]>>
  /** What the audit log says of the subject, and what a user did. */
  readonly audit: readonly object[]
  /** Texts in which the surname occurs, in the cases of the language. */
  readonly mentions: readonly NamingText[]
}

/** A text that names a subject, as it is stored. */
export interface NamingText {
  readonly type: string
  readonly id: string
  readonly field: string
  readonly text: unknown
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
      mentions: await textsOf(transaction, schema, subject),
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

async function textsOf(
  { read }: Pick<Transaction, 'read'>,
  schema: GraphQLSchema,
  subject: Subject,
): Promise<readonly NamingText[]> {
  const found = (await mentionsOf(read, schema, subject)).map(({ table, type, id, column, value }) => ({
    type: type ?? table,
    id: type ? globalId(type, id) : id,
    field: fieldOf(column),
    text: value,
  }))
  return [...new Map(found.map(one => [JSON.stringify(one), one])).values()]
}

const fieldOf = (column: string): string =>
  column.replace(/_([a-z0-9])/g, (_, letter) => letter.toUpperCase())
