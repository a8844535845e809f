import { type GraphQLSchema, getNamedType, isObjectType } from 'graphql'
import type { Read } from '../data/query.ts'
import { sql } from '../data/sql.ts'
import { columnOf, type Table } from '../data/table.ts'
import { tablesOf } from '../graphql/binding/schema-extensions.ts'
import { foldText } from '../text/fold.ts'
import { mapTexts, mask, type NameForms, nameForms } from './name-forms.ts'
import { personalDataRegister } from './register.ts'
import type { Subject } from './subject.ts'

/** A text in which the surname of a subject occurs. */
export interface Mention {
  /** The table in the database, and the type where its rows have one. */
  readonly table: string
  readonly type: string | null
  readonly id: string
  readonly column: string
  /** All columns of the table. */
  readonly columns: readonly string[]
  /** What is stored, as JSON. */
  readonly value: unknown
  /** The value with the name masked; null where an operator has to decide who is named. */
  readonly masked: unknown
  /** Why the platform does not decide. */
  readonly reason: 'OTHER_FORM' | 'NAMESAKE' | 'OTHER_PLACE' | 'TITLE' | null
}

interface Column {
  readonly schema: string
  readonly table: string
  readonly column: string
  readonly columns: readonly string[]
  /** The columns that refer to rows which say their region, and the tables of these. */
  readonly parents: readonly (readonly [column: string, table: string])[]
}

/** Texts of the platform's own, or of one reader: they are no documents. */
const apart = `'audit_entry', 'audit_redaction', 'change', 'change_sight', 'idempotency_key', 'api_key', '_prisma_migrations'`

/** Names of officials and users: another one of the same name is no mention. */
const names = `c.relname in ('person', 'app_user') and a.attname in ('full_name', 'email', 'title', 'subject')`

const readColumns = (read: Read) =>
  read<Column>(
    sql.raw(`
    with own as (
      select c.oid, n.nspname, c.relname, array(select a.attname::text from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'r' and n.nspname !~ '^(pg_|information_schema$)' and c.relname not in (${apart})
    )
    select c.nspname as schema, c.relname as "table", a.attname as column, c.columns, coalesce((
        select json_agg(json_build_array(k.attname, f.confrelid::regclass::text) order by k.attnum)
        from pg_constraint f join pg_attribute k on k.attrelid = f.conrelid and k.attnum = f.conkey[1]
        where f.contype = 'f' and f.conrelid = c.oid and f.confrelid <> c.oid and exists (select from pg_attribute r
          where r.attrelid = f.confrelid and r.attname = 'region_id' and not r.attisdropped)), '[]') as parents
    from own c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where 'id' = any(c.columns) and a.attgenerated = '' and a.atttypid = any('{text,text[],json,jsonb}'::regtype[])
      and not (c.nspname = 'core' and ${names})
    order by 1, 2, 3`),
  )

/** The region of a row, by itself or by the record that it is a part of. */
const regionOf = ({ columns, parents }: Column) =>
  columns.includes('region_id')
    ? 't.region_id'
    : `coalesce(${[...parents.map(([column, table]) => `(select p.region_id from ${table} p where p.id = t."${column}")`), 'null::uuid'].join(', ')})`

const nameOfTable = ({ schema, table }: Pick<Column, 'schema' | 'table'>) => `"${schema}"."${table}"`

/** The tables of types, by their name in the database. */
export const typedTables = (schema: GraphQLSchema): ReadonlyMap<string, Table<{ readonly id: string }>> =>
  new Map([...tablesOf(schema).values()].map(table => [table.name.text, table]))

/** Whether a column holds texts of documents, in which a person may be named, and no names of schools and places. */
function textColumns(schema: GraphQLSchema): (column: Column) => boolean {
  const register = personalDataRegister(schema).filter(({ category }) => category === 'TEXT')
  const coordinates = new Set(register.map(({ type, field }) => `${type}.${field}`))
  const types = new Set(register.map(({ type }) => type))
  const names = new Set(register.map(({ field }) => columnOf(field)))
  const tables = typedTables(schema)
  return one => {
    const type = schema.getType(tables.get(nameOfTable(one))?.type ?? '')
    if (!isObjectType(type)) return names.has(one.column)
    return Object.values(type.getFields()).some(
      field =>
        columnOf(field.name) === one.column &&
        (coordinates.has(`${type.name}.${field.name}`) || types.has(getNamedType(field.type).name)),
    )
  }
}

/** A pattern of `like` for texts that may name a person, as `core.fold` gives them. */
export const patternOf = ({ stem }: NameForms): string => `%${foldText(stem).replace(/[\\%_]/g, '\\$&')}%`

/** A value without the known forms of a name, and whether the surname is still in it. */
export function without(
  forms: NameForms,
  value: unknown,
): { readonly masked: unknown; readonly rest: boolean } {
  const masked = mapTexts(value, text => text.replace(forms.known, mask))
  return { masked, rest: foldText(JSON.stringify(masked)).includes(foldText(forms.stem)) }
}

/** Whether the register has another official or user whose surname and initials may be the same. */
export async function hasNamesake(read: Read, { id, name }: Subject): Promise<boolean> {
  const initials = (text: string) => {
    const [surname = '', given = '', middle = ''] = foldText(text).split(/[\s.]+/)
    return [surname, given.charAt(0), middle.charAt(0)].join(' ')
  }
  const [surname = ''] = (name ?? '').trim().split(/\s+/)
  const rows = await read<{ name: string }>(sql`
    select full_name as name from core.person where id <> ${id}::uuid and core.fold(full_name) like ${`${foldText(surname)}%`}`)
  return rows.some(one => initials(one.name) === initials(name ?? ''))
}

/**
 * The texts in which the surname of a subject occurs, in all tables of the core and of plugins. A name is masked where it
 * cannot be of another person: whole or with both initials, in a document of the same region, without a namesake.
 */
export async function mentionsOf(
  read: Read,
  schema: GraphQLSchema,
  subject: Subject,
): Promise<readonly Mention[]> {
  const forms = subject.name === null ? null : nameForms(subject.name)
  if (!forms) return []
  const [isText, tables, namesake] = [
    textColumns(schema),
    typedTables(schema),
    await hasNamesake(read, subject),
  ]
  const found: Mention[] = []
  for (const one of await readColumns(read)) {
    const name = nameOfTable(one)
    const type = tables.get(name)?.type ?? null
    const column = sql.raw(`t."${one.column}"`)
    const rows = await read<{ id: string; region: string | null; value: unknown }>(sql`
      select t.id, ${sql.raw(regionOf(one))} as region, to_jsonb(${column}) as value from ${sql.raw(name)} t
      where core.fold(${column}::text) like ${patternOf(forms)} and t.id <> ${subject.id}::uuid order by t.id`)
    for (const { id, region, value } of rows) {
      const { masked, rest } = without(forms, value)
      const isElsewhere = region !== subject.homeId
      const isKnown = JSON.stringify(masked) !== JSON.stringify(value)
      const mention = { table: name, type, id, column: one.column, columns: one.columns, value }
      const reason = !isText(one) ? 'TITLE' : isElsewhere ? 'OTHER_PLACE' : namesake ? 'NAMESAKE' : null
      if (reason !== null) found.push({ ...mention, masked: null, reason })
      else {
        if (isKnown) found.push({ ...mention, masked, reason: null })
        if (rest) found.push({ ...mention, masked: null, reason: 'OTHER_FORM' })
      }
    }
  }
  return found
}
