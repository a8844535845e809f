import { visible } from '../../data/scope.ts'
import { sql } from '../../data/sql.ts'
import type { Context } from '../../graphql/context.ts'
import { globalId, readId } from '../../graphql/global-id.ts'
import { organizations, persons } from '../../organization/table.ts'
import type { Owner } from '../../roadmap/draft/draft.ts'
import { schools } from '../../school/table.ts'
import { foldText } from '../../text/fold.ts'

const partyTypes = ['School', 'Organization', 'Person'] as const

/** The type of a party by its id; null where the id is of no party. */
export const partyTypeOf = (id: string): Party['type'] | null =>
  partyTypes.find(type => type === readId(id)?.type) ?? null

/** A party of the platform that a text may name. */
export interface Party {
  readonly id: string
  readonly type: (typeof partyTypes)[number]
  readonly name: string
}

/** A part of a cell that names a party, and what was found by it. */
export interface NamedParty {
  readonly text: string
  /** Its first letter in the cell, and the one after its last. */
  readonly start: number
  readonly end: number
  /** Null if nothing or several were found. */
  readonly party: Party | null
  readonly candidates: readonly Party[]
}

export type FindParties = (cell: string) => readonly NamedParty[]

interface Known {
  readonly id: string
  readonly name: string
  readonly others: readonly string[]
}

const mostRead = 20_000
const mostCandidates = 3
/** For so many unknown names are alike ones looked for: each search goes through all names. */
const mostSearched = 100
/** A longer text is no name. */
const longest = 400
/** A shorter text is in too many names. */
const shortest = 5

/**
 * Reads the schools, organizations and offices of the owner's place once, for any number of cells. `decided` are texts whose
 * party the caller names.
 */
export async function partyFinder(
  { read, viewer }: Pick<Context, 'read' | 'viewer'>,
  { regionId, municipalityId, schoolId }: Owner,
  decided: ReadonlyMap<string, string>,
): Promise<FindParties> {
  const ownPlace = sql`(t.region_id = ${regionId}::uuid or t.region_id is null)
    and (t.municipality_id = ${municipalityId}::uuid or t.municipality_id is null)`
  const found = await Promise.all([
    read<Known>(sql`
      select t.id, t.short_name as name, array[t.name, t.key] || t.aliases || t.former_names as others
      from ${schools.name} t where t.archived_at is null and ${visible(viewer, schools)}
        and t.municipality_id = ${municipalityId}::uuid order by t.short_name, t.id limit ${mostRead}`),
    read<Known>(sql`
      select t.id, t.name, array[t.key] as others from ${organizations.name} t
      where t.archived_at is null and ${visible(viewer, organizations)} and ${ownPlace}
      order by t.name, t.id limit ${mostRead}`),
    read<Known>(sql`
      select t.id, t.position as name, array[t.key] as others from ${persons.name} t
      where t.archived_at is null and ${visible(viewer, persons)} and ${ownPlace}
        and (t.school_id = ${schoolId}::uuid or t.school_id is null)
      order by t.position, t.id limit ${mostRead}`),
  ])
  const byName = new Map<string, Party[]>()
  for (const [index, rows] of found.entries()) {
    for (const { id, name, others } of rows) {
      const type = partyTypes[index] ?? 'School'
      const party = { id: globalId(type, id), type, name }
      for (const key of new Set([name, ...others].map(keyOf)))
        if (key !== '') byName.set(key, [...(byName.get(key) ?? []), party])
    }
  }
  const all = [...byName.values()].flat()
  const decidedBy = new Map([...decided].map(([text, id]) => [keyOf(text), id]))
  const named = (text: string): readonly Party[] => {
    if (text.length > longest) return []
    const id = decidedBy.get(keyOf(text))
    return id === undefined
      ? (byName.get(keyOf(text)) ?? [])
      : [all.find(one => one.id === id) ?? stated(id, text)]
  }
  const near = new Map<string, readonly Party[]>()
  const candidatesFor = (text: string): readonly Party[] => {
    const key = keyOf(text)
    const known = near.get(key) ?? (near.size < mostSearched ? nearTo(key, byName) : [])
    near.set(key, known)
    return known
  }
  return cell => partsOf(cell, named, candidatesFor)
}

const keyOf = (text: string): string => foldText(text).replace(/[.,;:\s]+$/, '')

/** A party that the caller names and that is at another place; `createRoadmap` checks it. */
const stated = (id: string, text: string): Party => ({
  id,
  type: partyTypeOf(id) ?? 'Organization',
  name: text,
})

/** Parties whose name goes on where the text ends, or the other way round. */
function nearTo(key: string, byName: ReadonlyMap<string, readonly Party[]>): readonly Party[] {
  if (key.length < shortest || key.length > longest) return []
  const found = new Map<string, Party>()
  for (const [name, parties] of byName) {
    if (name.length >= shortest && (name.includes(key) || key.includes(name)))
      for (const party of parties) found.set(party.id, party)
    if (found.size >= mostCandidates) break
  }
  return [...found.values()].slice(0, mostCandidates)
}

const separator = /\s*[;,\n]\s*|\s+и\s+/gu
/** A cell with more names is no list of parties. */
const mostParts = 60
/** A name has at most so many parts, which commas and «и» divide. */
const mostJoined = 5

/** Splits a cell into the names of parties: the longest run of its parts that names one is one. */
function partsOf(
  cell: string,
  named: (text: string) => readonly Party[],
  candidatesFor: (text: string) => readonly Party[],
): readonly NamedParty[] {
  const bounds = [...cell.matchAll(separator)].slice(0, mostParts)
  const starts = [0, ...bounds.map(({ 0: text, index }) => index + text.length)]
  const ends = [...bounds.map(({ index }) => index), cell.length]
  const parts: NamedParty[] = []
  for (let from = 0; from < starts.length; ) {
    const start = starts[from] ?? 0
    const to = ends.findLastIndex(
      (end, at) => at >= from && at < from + mostJoined && named(cell.slice(start, end)).length > 0,
    )
    const end = ends[Math.max(to, from)] ?? cell.length
    const text = cell.slice(start, end)
    const found = named(text)
    from = Math.max(to, from) + 1
    if (text.trim() === '') continue
    const [party = null] = found.length === 1 ? found : []
    parts.push({
      text,
      start,
      end,
      party,
      candidates: party ? [] : found.length > 0 ? found : candidatesFor(text),
    })
  }
  return joinUnknown(cell, parts, candidatesFor)
}

/** A name that nobody knows is not cut at its «и»: «методисты и психологи» stays one. */
function joinUnknown(
  cell: string,
  parts: readonly NamedParty[],
  candidatesFor: (text: string) => readonly Party[],
): readonly NamedParty[] {
  const whole: NamedParty[] = []
  for (const part of parts) {
    const before = whole.at(-1)
    const between = before && cell.slice(before.end, part.start).trim()
    if (before && !before.party && !part.party && between === 'и') {
      const text = cell.slice(before.start, part.end)
      whole[whole.length - 1] = { ...before, text, end: part.end, candidates: candidatesFor(text) }
    } else whole.push(part)
  }
  return whole
}
