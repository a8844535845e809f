import { visible } from '../../data/scope.ts'
import { sql } from '../../data/sql.ts'
import type { Context } from '../../graphql/context.ts'
import { municipalities } from '../../territory/table.ts'
import { foldText } from '../../text/fold.ts'
import { type Found, oneOf } from './one-of.ts'

interface Known {
  readonly id: string
  readonly regionId: string
  readonly key: string
  readonly name: string
  readonly oktmo: string | null
}

/** Finds a municipality by what a list calls it. */
export type FindMunicipality = (name: string) => Found<{ readonly regionId: string }>

/** Reads the municipalities that the caller sees once, for any number of names. */
export async function municipalityFinder({
  read,
  viewer,
}: Pick<Context, 'read' | 'viewer'>): Promise<FindMunicipality> {
  const known = await read<Known>(sql`
    select t.id, t.region_id as "regionId", t.key, t.name, t.oktmo from ${municipalities.name} t
    where t.archived_at is null and ${visible(viewer, municipalities)} order by t.name, t.id`)
  const ways = [
    Map.groupBy(known, ({ key }) => key),
    Map.groupBy(known, ({ oktmo }) => oktmo ?? ''),
    Map.groupBy(known, ({ name }) => foldText(name)),
    Map.groupBy(known, ({ name }) => stemOf(name)),
  ]
  return name => {
    const keys = [name, name.replace(/\s/g, ''), foldText(name), stemOf(name)]
    const found = keys.map((key, way) => (key === '' ? [] : (ways[way]?.get(key) ?? [])))
    return oneOf(found, one => `${one.name} (${one.key})`, 'муниципальное образование')
  }
}

const kinds =
  /(?<![0-9a-zа-я])(?:муниципальн[а-я]+|городск[а-я]+|район[а-я]*|р–н|округ[а-я]*|образовани[а-я]+|город|г|го|мо|мр|зато)(?![0-9a-zа-я])/gu

/** The name without what kind of municipality it is. */
const stemOf = (name: string): string =>
  foldText(name)
    .replace(kinds, ' ')
    .replace(/[^0-9a-zа-я–]+/gu, ' ')
    .trim()
