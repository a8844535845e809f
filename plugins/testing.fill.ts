import type { Pool } from 'pg'
import type { RegionPlugin } from '../api/plugin.ts'

/** A column that must be given a value (lists too, which Prisma never leaves null), with the table it points to. */
interface Column {
  readonly table: string
  readonly name: string
  readonly type: string
  readonly isEnum: boolean
  readonly points: string | null
}

const demanded = `
  select a.attrelid::regclass::text as table, a.attname as name, a.atttypid::regtype::text as type,
    t.typtype = 'e' as "isEnum", k.confrelid::regclass::text as points
  from pg_attribute a
  join pg_class c on c.oid = a.attrelid and c.relkind = 'r' and c.relnamespace = $1::regnamespace
  join pg_type t on t.oid = a.atttypid
  left join pg_constraint k on k.contype = 'f' and k.conrelid = a.attrelid and k.conkey = array[a.attnum]
  where a.attnum > 0 and not a.attisdropped and (a.attnotnull or t.typcategory = 'A') and not a.atthasdef and a.attname <> 'id'
  order by c.oid, a.attnum`

const ofName: Readonly<Record<string, string>> = {
  school_year: `'2020-2021'`,
  year: '2021',
  position: '1',
}
const ofType: Readonly<Record<string, string>> = {
  text: `'Для проверки'`,
  integer: '5',
  numeric: '1',
  boolean: 'false',
  date: `'2021-05-20'`,
}
const places = ['school_id', 'roadmap_id', 'municipality_id', 'region_id']

/** What a table's rows are made of: the rows of its own plugin that it belongs to, or those of the core. */
function sourceOf(space: string, columns: readonly Column[]): string {
  const own = columns.find(({ points }) => points?.startsWith(`${space}.`))
  if (own?.points) return own.points
  const placed = places.find(place => columns.some(({ name }) => name === place))
  return `core.${(placed ?? 'region_id').slice(0, -3)}`
}

/** The value of a column, over the source `s`. */
function filled(source: string, { name, type, isEnum, points }: Column): string {
  if (points === source) return 's.id'
  const near = source === 'core.school' && name === 'roadmap_id' ? 'municipality_id' : 'region_id'
  if (places.includes(name) && near === 'region_id') return `s.${name}`
  if (points) return `(select p.id from ${points} p where p.${near} = s.${near} order by p.id limit 1)`
  if (type.endsWith('[]')) return `'{}'`
  const value = isEnum ? `(enum_range(null::${type}))[1]` : (ofName[name] ?? ofType[type])
  if (value === undefined) throw new Error(`no value is known for ${name} ${type}`)
  return value
}

/** Gives every table of a plugin rows for each school, roadmap or territory of its regions. */
export async function fill(pool: Pool, { id: space, regions }: RegionPlugin): Promise<void> {
  const { rows } = await pool.query<Column>(demanded, [space])
  for (const [table, columns] of Map.groupBy(rows, column => column.table)) {
    const source = sourceOf(space, columns)
    // What is not of a school the documents may have said already; they say it better.
    const { rowCount } = await pool.query(`select from ${table} limit 1`)
    if (rowCount && source !== 'core.school') continue
    const region = source === 'core.region' ? 's.id' : 's.region_id'
    const inRegion = columns.some(({ name }) => name === 'region_id') || source.startsWith('core.')
    const where = inRegion ? `where ${region} in (select r.id from core.region r where r.code = any($1))` : ''
    await pool.query(
      `insert into ${table} (id, ${columns.map(({ name }) => `"${name}"`).join(', ')})
       select gen_random_uuid(), ${columns.map(one => filled(source, one)).join(', ')}
       from ${source} s ${where} on conflict do nothing`,
      where ? [[...regions]] : [],
    )
  }
}
