import { Prisma } from '../../prisma/generated/client.ts'
import type { Context } from '../context.ts'
import { visible } from '../scope.ts'
import { contains } from '../text.ts'
import { type Phrase, readPhrase, withoutSchool } from './phrase.ts'
import { type SearchType, searchTypes, sources } from './sources.ts'

/** A hit before its record is read. */
export interface Hit {
  readonly type: SearchType
  readonly id: string
  readonly title: string
  readonly rank: number
}

/** How many matches of each kind and each way are ranked: a common word must not make the server rank a million rows. */
const candidates = 200

/** The best hits in one statement; none where the text has no word. */
export async function find(
  context: Context,
  typed: string,
  types: readonly SearchType[],
  first: number,
): Promise<readonly Hit[]> {
  const phrase = readPhrase(typed)
  const asked = searchTypes.filter(type => types.includes(type))
  if (!phrase || asked.length === 0 || first === 0) return []
  const branches = asked.map(type => branch(context, type, phrase, typed, first))
  return context.read<Hit>(Prisma.sql`
    select h.type, h.id, h.title, h.rank from (${Prisma.join(branches, ' union all ')}) h
    order by h.rank desc, h.place, h.title, h.id limit ${first}`)
}

/**
 * The best hits of one kind: whole words in any case form, then beginnings of words, then parts of words. The last is
 * served by trigrams where pg_trgm is available and by a scan where it is not; the answer is the same.
 */
function branch(context: Context, type: SearchType, said: Phrase, typed: string, first: number): Prisma.Sql {
  const { table, title, folded } = sources[type]
  const phrase = type === 'SCHOOL' ? withoutSchool(said) : said
  const words = Prisma.sql`plainto_tsquery('pg_catalog.russian', core.fold(${phrase.text}))`
  const prefixes = Prisma.sql`to_tsquery('pg_catalog.russian', core.fold(${phrase.prefixes}))`
  const number = typed.replace(/^\s*№/, '').trim().replaceAll('\u0000', '')
  const ways = [
    Prisma.sql`core.words(${folded}) @@ ${words}`,
    Prisma.sql`core.words(${folded}) @@ ${prefixes}`,
    // Trigrams serve no shorter part, and it would be found nearly everywhere.
    phrase.text.length < 3 ? Prisma.sql`false` : contains(folded, phrase.text),
    ...(type === 'ORDER' ? [Prisma.sql`t.number = ${number}`] : []),
  ].map(
    (
      way,
      index,
    ) => Prisma.sql`(select t.id, ${title} as title, ${folded} as folded, ${bonus[index] ?? 0}::real as bonus
      from ${table.name} t where ${visible(context.viewer, table)} and ${way} limit ${candidates})`,
  )
  return Prisma.sql`(
    select ${type}::text as type, ${searchTypes.indexOf(type)}::int as place, c.id, c.title,
      max(c.bonus) + ts_rank(core.words(c.folded), ${prefixes}, 2) as rank
    from (${Prisma.join(ways, ' union all ')}) c
    group by c.id, c.title, c.folded order by rank desc, c.title, c.id limit ${first})`
}

/** What each way of matching is worth: whole words, beginnings, parts, the number of an order. */
const bonus = [2, 1, 0.5, 3]
