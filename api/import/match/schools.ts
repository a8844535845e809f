import { visible } from '../../data/scope.ts'
import { sql } from '../../data/sql.ts'
import type { Context } from '../../graphql/context.ts'
import { schools } from '../../school/table.ts'
import { foldText } from '../../text/fold.ts'
import { type Found, oneOf } from './one-of.ts'

interface Known {
  readonly id: string
  readonly key: string
  readonly name: string
  readonly shortName: string
  readonly others: readonly string[]
  readonly municipalityId: string
}

/** Finds a school by what a list calls it, in a municipality where the list names one. */
export type FindSchool = (
  name: string,
  municipalityId: string | null,
) => Found<{ readonly shortName: string }>

const mostRead = 20_000

/**
 * Reads the schools of these municipalities once, for any number of names; all that the caller sees where a row names no
 * municipality.
 */
export async function schoolFinder(
  { read, viewer }: Pick<Context, 'read' | 'viewer'>,
  municipalityIds: readonly (string | null)[],
): Promise<FindSchool> {
  const within = municipalityIds.includes(null)
    ? sql`true`
    : sql`t.municipality_id = any(${[...new Set(municipalityIds)]}::uuid[])`
  const known = await read<Known>(sql`
    select t.id, t.key, t.name, t.short_name as "shortName", t.aliases || t.former_names as others,
      t.municipality_id as "municipalityId" from ${schools.name} t
    where t.archived_at is null and ${visible(viewer, schools)} and ${within}
    order by t.short_name, t.id limit ${mostRead}`)
  const namesOf = ({ name, shortName, others }: Known) => [name, shortName, ...others]
  const ways = [
    [(name: string) => name, groupBy(known, ({ key }) => [key])],
    [foldText, groupBy(known, one => namesOf(one).map(foldText))],
    [stemOf, groupBy(known, one => namesOf(one).map(stemOf))],
  ] as const
  return (name, municipalityId) => {
    const found = ways.map(([keyOf, byName]) =>
      (byName.get(keyOf(name)) ?? []).filter(
        one => municipalityId === null || one.municipalityId === municipalityId,
      ),
    )
    return oneOf(found, one => `${one.shortName} (${one.key})`, 'школа', 'найдена')
  }
}

function groupBy<R>(
  rows: readonly R[],
  keysOf: (row: R) => readonly string[],
): ReadonlyMap<string, readonly R[]> {
  const groups = new Map<string, R[]>()
  for (const row of rows) {
    for (const key of new Set(keysOf(row))) {
      if (key === '') continue
      const group = groups.get(key) ?? []
      group.push(row)
      groups.set(key, group)
    }
  }
  return groups
}

const forms =
  /(?<![0-9a-zа-я])(?:м[бак]оу|г[бак]?оу|чоу|мбу|муниципальн[а-я]+|государственн[а-я]+|казенн[а-я]+|бюджетн[а-я]+|автономн[а-я]+|общеобразовательн[а-я]+|образовательн[а-я]+|учреждени[а-я]+|организаци[а-я]+)(?![0-9a-zа-я])/gu

/** The name without the legal form and without marks. */
const stemOf = (name: string): string =>
  foldText(name)
    .replace(forms, ' ')
    .replace(/[^0-9a-zа-я№]+/gu, ' ')
    .trim()
