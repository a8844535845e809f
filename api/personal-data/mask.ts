import type { GraphQLSchema } from 'graphql'
import { recordChanges } from '../change/record.ts'
import { type Sql, sql } from '../data/sql.ts'
import { columnOf, type Table } from '../data/table.ts'
import type { Transaction } from '../database/transaction.ts'
import { auditPersonalData } from './audit.ts'
import { type Mention, typedTables } from './mentions.ts'

type Stored = Readonly<Record<string, unknown>>
type RecordTable = Table<{ readonly id: string }>

/**
 * Masks a name in the texts of records: each has a new version, an entry in the audit log without its texts, and a row in the
 * change feed. A text in a part of a record moves the records that the part belongs to, so that mirrors read them again.
 * Gives the mentions whose text was changed meanwhile.
 */
export async function maskMentions(
  transaction: Transaction,
  schema: GraphQLSchema,
  mentions: readonly Mention[],
  basis: string,
  now: Date,
): Promise<readonly Mention[]> {
  const tables = typedTables(schema)
  const missed: Mention[] = []
  const owners = new Map<string, Owner>()
  for (const mention of mentions) {
    const stored = await storeMasked(transaction, mention, now)
    if (!stored) {
      missed.push(mention)
      continue
    }
    const table = tables.get(mention.table)
    if (table?.fields.includes('version')) announce(transaction, table, stored, basis)
    else
      for (const one of await ownersOf(transaction, tables, mention.table, stored))
        owners.set(`${one.table.type} ${one.id}`, one)
  }
  for (const { table, id } of owners.values()) {
    const [row] = await transaction.read<{ readonly row: Stored }>(sql`
      update ${table.name} t set ${moved(table.fields.map(columnOf), now)} where t.id = ${id}::uuid
      returning to_jsonb(t) as row`)
    if (row) announce(transaction, table, row.row, basis)
  }
  return missed
}

/** Stores a text without the name; null where it was changed meanwhile. */
async function storeMasked(
  { read }: Transaction,
  { table, id, column, columns, masked, value }: Mention,
  now: Date,
): Promise<Stored | null> {
  const name = sql.raw(table)
  const changed = sql.raw(`"${column}"`)
  const more = moved(columns, now)
  // The row type knows how its column is read from JSON: a text, a list or an object.
  const [row] = await read<{ readonly row: Stored }>(sql`
    update ${name} t set ${changed} = (jsonb_populate_record(null::${name},
        jsonb_build_object(${column}::text, ${JSON.stringify(masked)}::jsonb))).${changed}
      ${more === sql.empty ? more : sql`, ${more}`}
    where t.id = ${id}::uuid and to_jsonb(t.${changed}) = ${JSON.stringify(value)}::jsonb
    returning to_jsonb(t) as row`)
  return row?.row ?? null
}

/** What a write changes in a row besides its texts. */
function moved(columns: readonly string[], now: Date): Sql {
  const changes = [
    ...(columns.includes('version') ? [sql`version = t.version + 1`] : []),
    ...(columns.includes('updated_at') ? [sql`updated_at = ${now}`] : []),
  ]
  return changes.length > 0 ? sql.join(changes) : sql.empty
}

/** A record that a part belongs to. */
interface Owner {
  readonly table: RecordTable
  readonly id: string
}

/** The records that a part of a record refers to: those that show it are among them. */
async function ownersOf(
  { read }: Transaction,
  tables: ReadonlyMap<string, RecordTable>,
  part: string,
  stored: Stored,
): Promise<readonly Owner[]> {
  const keys = await read<{ readonly column: string; readonly table: string }>(sql`
    select k.attname as column, format('"%s"."%s"', n.nspname, c.relname) as table
    from pg_constraint f join pg_attribute k on k.attrelid = f.conrelid and k.attnum = f.conkey[1]
      join pg_class c on c.oid = f.confrelid join pg_namespace n on n.oid = c.relnamespace
    where f.contype = 'f' and f.conrelid = ${part}::regclass order by 1`)
  return keys.flatMap(({ column, table: name }) => {
    const [table, id] = [tables.get(name), stored[column]]
    return table?.fields.includes('version') && typeof id === 'string' ? [{ table, id }] : []
  })
}

/** Tells the audit log and the change feed that a record has moved. */
function announce(transaction: Transaction, table: RecordTable, stored: Stored, basis: string): void {
  const text = (field: string | undefined) => {
    const found = field === undefined ? null : stored[columnOf(field)]
    return typeof found === 'string' ? found : null
  }
  const { region, municipality, schools } = table.placeFields
  const [schoolId, otherSchoolId] = [text(schools[0]), text(schools[1])]
  const place = { regionId: text(region), municipalityId: text(municipality), schoolId }
  const [id, key, version] = [String(stored.id), text('key'), Number(stored.version)]
  auditPersonalData(
    transaction,
    'erasePersonalData',
    { table, id, version, key, homeId: null, name: null, ...place },
    basis,
  )
  const after = stored.archived_at === null ? stored : null
  recordChanges(transaction, [
    { type: table.type, id, key, version, place: { ...place, otherSchoolId }, after },
  ])
}
