import { Prisma } from '../../prisma/generated/client.ts'
import type { Place, Work } from '../action/work.ts'
import { apiError } from '../errors.ts'
import type { Table } from '../table.ts'

/** The place of what belongs to no region. */
export const federal: Place = { regionId: null, municipalityId: null, schoolId: null }

/** A natural key that nothing else has, archived records and those of other regions included. */
export async function requireKey<R extends { readonly key: string }>(
  { read, tx }: Work,
  table: Table<R>,
  key: string,
): Promise<string> {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(key) || key.length > 80) {
    throw apiError(
      'BAD_INPUT',
      'Ключ – до 80 строчных латинских букв и цифр, через дефис, например livny-uo.',
    )
  }
  // Held until the commit: of two equal keys at one moment the second waits here and is then refused.
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`${table.type} ${key}`}, 0))`
  const [taken] = await read(Prisma.sql`select 1 from ${table.name} t where t.key = ${key}`)
  if (taken) throw apiError('BAD_INPUT', 'Такой ключ уже занят: возьмите другой.')
  return key
}
