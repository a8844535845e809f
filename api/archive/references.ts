import type { UnitOfWork } from '../action/unit-of-work.ts'
import { sql } from '../data/sql.ts'
import type { Table } from '../data/table.ts'
import { apiError } from '../graphql/errors/table.ts'
import { globalId } from '../graphql/global-id.ts'

interface Reference {
  readonly column: string
  readonly target: string
  readonly relation: string
}

/** What the tables of the core are called in a message. */
const titles: Readonly<Record<string, string>> = {
  municipality: 'муниципальное образование',
  school: 'школа',
  organization: 'организация',
  person: 'лицо',
  order: 'приказ',
  order_clause: 'пункт приказа',
  roadmap: 'дорожная карта',
  activity: 'мероприятие',
  monitoring_campaign: 'кампания',
  risk_factor: 'фактор риска',
  meeting: 'заседание',
}

/**
 * BAD_INPUT if records reference an archived one: that has to come back first. The catalog of the database lists the
 * references, those of plugins included. A statement for each reference of the table, for any number of records.
 */
export async function requireReferences(
  { read }: UnitOfWork,
  table: Pick<Table<unknown>, 'name'>,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return
  const references = await read<Reference>(sql`
    select format('%I', a.attname) as column, format('%I.%I', n.nspname, c.relname) as target, c.relname as relation
    from pg_constraint f join pg_class c on c.oid = f.confrelid join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = f.conrelid and a.attnum = any(f.conkey)
    where f.contype = 'f' and f.conrelid = ${table.name.sql}::regclass
      and exists (select from pg_attribute x where x.attrelid = c.oid and x.attname = 'archived_at') order by 1, 2`)
  for (const { column, target, relation } of references) {
    // Names of tables and columns come quoted from the catalog, never from a caller. Locked, so that it stays where it is.
    const found = await read<{ id: string; isArchived: boolean }>(sql`
      select p.id, p.archived_at is not null as "isArchived" from ${sql.raw(target)} p
      where p.id = any(array(select t.${sql.raw(column)} from ${table.name} t where t.id = any(${ids}::uuid[])))
      order by p.id for key share of p`)
    const archived = found.find(({ isArchived }) => isArchived)
    if (archived) throw archivedReference(relation, archived.id)
  }
}

function archivedReference(relation: string, id: string): Error {
  const type = relation.replace(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase())
  return apiError(
    'IN_USE',
    `Запись относится к убранной: ${titles[relation] ?? 'запись'} ${globalId(type, id)}. Сначала верните её.`,
    'input.id',
  )
}
