import { sql } from '../data/sql.ts'
import type { Table } from '../data/table.ts'
import { apiError } from '../graphql/errors/table.ts'
import type { Place, UnitOfWork } from './unit-of-work.ts'

const longest = 80
const word = '[a-z0-9]+(-[a-z0-9]+)*'

/** What parts the key of a place from the rest; no place has it in its own key, as the database holds. */
const mark = '--'

/** What the natural keys of a place's records begin with; empty for what belongs to no region. */
export async function keySpace({ read }: UnitOfWork, place: Place): Promise<string> {
  const { regionId, municipalityId, schoolId } = place
  const [found] = await read<{ key: string | null }>(sql`
    select coalesce((select key from core.school where id = ${schoolId}::uuid),
      (select key from core.municipality where id = ${municipalityId}::uuid),
      (select lower(code) from core.region where id = ${regionId}::uuid)) as key`)
  return found?.key ? `${found.key}${mark}` : ''
}

/**
 * Checks that a natural key from a caller is in the key space of its place; BAD_INPUT. Every place has its own keys, so
 * «taken» is only reported for records that the caller can see, and reveals nothing about other places.
 */
export function requireInSpace(key: string, space: string): void {
  if (key.length <= longest && new RegExp(`^${space}${word}$`).test(key)) return
  throw apiError(
    'FORMAT_INVALID',
    space === ''
      ? `Ключ – до ${longest} строчных латинских букв и цифр, через дефис, например ru-ministry.`
      : `Ключ начинается с ключа вашей территории или школы и двух дефисов, дальше – строчные латинские буквы и цифры, всего до ${longest} знаков, например ${space}2027.`,
    'input.key',
  )
}

/**
 * What is wrong with the key of a new municipality or school, or null: it begins with its parent, a region's code or a
 * municipality's key. A caller who registers there sees the whole region, so «taken» reveals nothing about other regions.
 */
export function keyFault(key: string, stem: string): string | null {
  if (key.length <= longest && new RegExp(`^${stem}-${word}$`).test(key)) return null
  return `ключ начинается с «${stem}-», дальше – строчные латинские буквы и цифры через дефис, всего до ${longest} знаков, например ${stem}-2027.`
}

/** BAD_INPUT if something is wrong with such a key. */
export function requirePlaceKey(key: string, stem: string): void {
  const fault = keyFault(key, stem)
  if (fault) throw apiError('FORMAT_INVALID', `Исправьте постоянный ключ: ${fault}`, 'input.key')
}

/** BAD_INPUT if a record of the table has the key, an archived one included. */
export async function requireFreeKey<R extends { readonly key: string }>(
  work: UnitOfWork,
  table: Table<R>,
  key: string,
): Promise<void> {
  // Locked until the commit: of two concurrent equal keys the second waits here and is then refused.
  await work.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`${table.type} ${key}`}, 0))`)
  const [taken] = await work.read(sql`select 1 from ${table.name} t where t.key = ${key}`)
  if (taken) throw keyTaken()
}

/** The error for a key that another record of the same place has. */
export const keyTaken = () =>
  apiError('ALREADY_EXISTS', 'Такой постоянный ключ уже занят: укажите другой.', 'input.key')
