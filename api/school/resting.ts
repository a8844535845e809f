import { Prisma } from '../../prisma/generated/client.ts'
import type { Work } from '../action/work.ts'

/** What goes with a school wherever it goes: its own parts, and the rights that name it. */
const own = ['school_context', 'school_support', 'school_role', 'school_external_id', 'user_grant']

interface Reference {
  readonly name: string
  readonly column: string
  readonly archives: boolean
}

/**
 * Those of the schools that anything rests on beside their own parts, archived rows aside. The database itself says which
 * tables name schools, those of plugins too, of which the core knows nothing. Two statements, however many schools.
 */
export async function restedOn({ read }: Work, schoolIds: readonly string[]): Promise<ReadonlySet<string>> {
  if (schoolIds.length === 0) return new Set()
  const references = await read<Reference>(Prisma.sql`
    select format('%I.%I', n.nspname, c.relname) as name, format('%I', a.attname) as column,
      exists (select from pg_attribute x where x.attrelid = c.oid and x.attname = 'archived_at') as archives
    from pg_constraint f join pg_class c on c.oid = f.conrelid join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum = any(f.conkey)
    where f.contype = 'f' and f.confrelid = 'core.school'::regclass
      and not (n.nspname = 'core' and c.relname = any(${own}::text[])) order by 1, 2`)
  // Names of tables and columns as the catalog quotes them: nothing of them is a caller's.
  const rows = references.map(({ name, column, archives }) => {
    const stands = archives ? Prisma.sql`and t.archived_at is null` : Prisma.empty
    return Prisma.sql`select t.${Prisma.raw(column)} as id from ${Prisma.raw(name)} t
      where t.${Prisma.raw(column)} = any(${schoolIds}::uuid[]) ${stands}`
  })
  const found = await read<{ id: string }>(Prisma.sql`
    select distinct id from (${Prisma.join(rows, ' union all ')}) rests`)
  return new Set(found.map(({ id }) => id))
}

/** Said where a school may not be moved. */
export const moored =
  'в прежнем муниципальном образовании на неё уже записано: карты, отчёты, кураторы или должности. Они там и остаются: уберите эту школу и заведите её в новом.'
