import { visible } from '../data/scope.ts'
import { type Sql, sql } from '../data/sql.ts'
import { contains } from '../data/text-search.ts'
import type { Context } from '../graphql/context.ts'
import { foldNumber } from '../text/fold.ts'
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
const candidates = 100

/** A way of matching: what it is worth, and which others make it needless once they have found enough. */
interface Way {
  readonly name: Sql
  readonly bonus: number
  readonly is: Sql
  readonly unless: readonly Sql[]
}

/** The ways to find a kind of record, and the best of what they have found. */
interface Branch {
  readonly ways: readonly Sql[]
  readonly best: Sql
}

/** The best hits in one statement; none if the text has no word. */
export async function find(
  context: Context,
  typed: string,
  types: readonly SearchType[],
  first: number,
): Promise<readonly Hit[]> {
  const phrase = readPhrase(typed)
  const wanted = searchTypes.filter(type => types.includes(type))
  if (!phrase || wanted.length === 0 || first === 0) return []
  const branches = wanted.map(type => branch(context, type, phrase, typed, first))
  return context.read<Hit>(sql`
    with ${sql.join(branches.flatMap(({ ways }) => ways))}
    select h.type, h.id, h.title, h.rank from (${sql.join(
      branches.map(({ best }) => best),
      ' union all ',
    )}) h
    order by h.rank desc, h.place, h.title, h.id limit ${first}`)
}

/**
 * The best hits of one kind: whole words in any case form, then beginnings of words, then parts of words. The last is
 * served by trigrams where pg_trgm is available and by a scan where it is not; the answer is the same. Hits of a later
 * way rank below all hits of an earlier one, so the later ways are skipped for a common word that fills the answer.
 */
function branch(context: Context, type: SearchType, input: Phrase, typed: string, first: number): Branch {
  const { table, title, folded } = sources[type]
  const phrase = type === 'SCHOOL' ? withoutSchool(input) : input
  const words = sql`plainto_tsquery('pg_catalog.russian', ${phrase.text})`
  const prefixes = sql`to_tsquery('pg_catalog.russian', ${phrase.prefixes})`
  const number = foldNumber(typed)
  const named = (way: string) => sql.raw(`${type.toLowerCase()}_by_${way}`)
  const [whole, begun] = [named('words'), named('beginnings')]
  const all: readonly Way[] = [
    { name: whole, bonus: 2, is: sql`core.words(${folded}) @@ ${words}`, unless: [] },
    { name: begun, bonus: 1, is: sql`core.words(${folded}) @@ ${prefixes}`, unless: [whole] },
    // Trigrams serve no part shorter than three letters, and it would be found nearly everywhere.
    ...(phrase.text.length < 3
      ? []
      : [{ name: named('parts'), bonus: 0.5, is: contains(folded, phrase.text), unless: [whole, begun] }]),
    ...(type === 'ORDER'
      ? [{ name: named('numbers'), bonus: 3, is: sql`core.fold_number(t.number) = ${number}`, unless: [] }]
      : []),
  ]
  const ways = all.map(({ name, bonus, is, unless }) => {
    const needed = unless.map(way => sql`(select count(*) from ${way}) < ${first}`)
    return sql`${name} as materialized (select * from (
        select t.id, ${title} as title, ${folded} as folded, ${bonus}::real as bonus
        from ${table.name} t where ${visible(context.viewer, table)} and ${is} limit ${candidates}
      ) c ${needed.length === 0 ? sql.empty : sql`where ${sql.join(needed, ' and ')}`})`
  })
  const found = all.map(({ name }) => sql`select * from ${name}`)
  const best = sql`(
    select ${type}::text as type, ${searchTypes.indexOf(type)}::int as place, c.id, c.title,
      max(c.bonus) + ts_rank(core.words(c.folded), ${prefixes}, 2) as rank
    from (${sql.join(found, ' union all ')}) c
    group by c.id, c.title, c.folded order by rank desc, c.title, c.id limit ${first})`
  return { ways, best }
}
