import { matrix, mayAs, maySomewhere, type Place, type Roles, readAccess } from '../access/matrix.ts'
import { load } from '../data/loader.ts'
import type { Grant } from '../data/scope.ts'
import { sql } from '../data/sql.ts'
import type { Context } from '../graphql/context.ts'
import type { RegionPlugin } from '../plugin/contract.ts'

type Access = ReadonlyMap<string, Roles>

// The SDL of a plugin does not change while the server runs.
const known = new WeakMap<RegionPlugin, Access>()

function accessOf(plugin: RegionPlugin): Access {
  const access = known.get(plugin) ?? readAccess([plugin.sdl])
  known.set(plugin, access)
  return access
}

/**
 * What the viewer may do at a place, or anywhere at all: root fields of the core and of the plugins. Those of a plugin are
 * for its regions alone.
 */
export async function viewerActions(context: Context, place: Place | null): Promise<readonly string[]> {
  const { grants } = context.viewer
  if (grants.length === 0) return []
  const code = await (context.plugins.length === 0 ? null : regionCodes(context, place ? [place] : grants))
  return [
    ...allowed(matrix, grants, place),
    ...context.plugins.flatMap(plugin => {
      const isOwn = (one: Place) => {
        const region = code?.get(nameOf(one))
        return region == null || plugin.regions.includes(region)
      }
      const here = place && !isOwn(place) ? [] : grants
      return allowed(accessOf(plugin), place ? here : grants.filter(isOwn), place)
    }),
  ]
}

const allowed = (access: Access, grants: readonly Grant[], place: Place | null): readonly string[] =>
  [...access]
    .filter(([, roles]) => (place ? mayAs({ grants }, roles, place) : maySomewhere({ grants }, roles)))
    .map(([name]) => name)

const nameOf = ({ regionId, municipalityId, schoolId }: Place): string =>
  [regionId, municipalityId, schoolId].map(id => id ?? '').join(':')

/** The codes of the regions in which places lie; none for the whole platform. */
async function regionCodes(
  context: Context,
  places: readonly Place[],
): Promise<ReadonlyMap<string, string | null>> {
  const names = [...new Set(places.map(nameOf))]
  const codes = await Promise.all(
    names.map(name => load(context, 'Place.regionCode', name, all => readCodes(context, all))),
  )
  return new Map(names.map((name, index) => [name, codes[index] ?? null]))
}

async function readCodes({ read }: Context, names: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const column = (index: number) => names.map(name => name.split(':')[index] || null)
  const rows = await read<{ n: number; code: string }>(sql`
    select p.n::int as n, r.code
    from unnest(${column(0)}::uuid[], ${column(1)}::uuid[], ${column(2)}::uuid[])
      with ordinality p(region_id, municipality_id, school_id, n)
    left join core.municipality m on m.id = p.municipality_id
    left join core.school s on s.id = p.school_id
    join core.region r on r.id = coalesce(p.region_id, m.region_id, s.region_id)`)
  return new Map(rows.map(({ n, code }) => [names[n - 1] ?? '', code]))
}
