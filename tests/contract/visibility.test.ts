import { beforeAll, describe, expect, test } from 'vitest'
import { stranger } from '../../api/data/scope.ts'
import { tablesOf } from '../../api/graphql/binding/schema-extensions.ts'
import { globalId, readId } from '../../api/graphql/global-id.ts'
import { createSchema } from '../../api/graphql/schema.ts'
import { testServer } from '../../api/testing/server.ts'
import { walk } from '../../api/testing/walker.ts'
import { plugins } from './fixtures/plugins.ts'
import { plant } from './fixtures/records/plant.ts'

const schema = createSchema(plugins)
// The walk exceeds the default limits.
const generous = { cost: 10_000_000, ratePerKey: 10_000_000, aliases: 1_000, tokens: 100_000, repeats: 1_000 }
const limits = { ...generous, depth: 50, nesting: 500, fragments: 200, rootFields: 1_000 }
const server = testServer({ plugins, visitor: stranger, limits })

const principals = {
  'the region of Oryol': { role: 'REGIONAL', on: 'RU-ORL' },
  'the region of Ivanovo': { role: 'REGIONAL', on: 'RU-IVA' },
  'the region of Perm': { role: 'REGIONAL', on: 'RU-PER' },
  'the municipality of Rodniki': { role: 'MUNICIPAL', on: 'rodniki' },
  'a school of Livny': { role: 'SCHOOL', on: 'livny-sakhzavodskaya' },
  'a curator of a school of Rodniki': { role: 'CURATOR', on: 'rodniki-curator-municipal-curator' },
  'the region of the tutorial': { role: 'REGIONAL', on: 'RU-VLG' },
  'an auditor of Perm': { role: 'AUDITOR', on: 'RU-PER' },
  'an administrator of Khotynets': { role: 'ADMIN', on: 'khotynets' },
} as const
type Principal = (typeof principals)[keyof typeof principals]

interface Located {
  readonly id: string
  readonly region: string | null
  readonly municipality: string | null
  readonly schools: readonly string[]
}

/** The place of every record of every type with an id, read past the API. */
const located = new Map<string, readonly Located[]>()
const tables = new Map<string, string>()

const columnsOf = async (table: string) => {
  const { rows } = await server().database.pool.query<{ name: string }>(
    'select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped',
    [table],
  )
  return new Set(rows.map(({ name }) => name))
}

const locate = async (type: string, table: string) => {
  const columns = await columnsOf(table)
  const named = (name: string) =>
    columns.has('school_id') ? `(select s.${name} from core.school s where s.id = t.school_id)` : 'null'
  const of = (name: string) =>
    columns.has(name) ? `t.${name}` : columns.has('region_id') ? 'null' : named(name)
  const schools = ['school_id', 'supported_school_id', 'leader_school_id'].filter(name => columns.has(name))
  // A section is its roadmap's school's.
  const school =
    type === 'RoadmapSection' ? '(select r.school_id from core.roadmap r where r.id = t.roadmap_id)' : null
  const own = type === 'School' ? ['id'] : schools
  const { rows } = await server().database.pool.query<Located>(`
    select t.id, ${type === 'Region' ? 't.id' : of('region_id')} as region, ${of('municipality_id')} as municipality,
      array_remove(array[${[...own.map(name => `t.${name}`), school ?? 'null'].join(', ')}]::uuid[], null)::text[] as schools
    from ${table} t where ${columns.has('archived_at') ? 't.archived_at is null' : 'true'} ${type === 'Activity' ? 'and t.parent_id is null' : ''}`)
  located.set(type, rows)
}

beforeAll(async () => {
  await plant(server().database.pool)
  const { rows } = await server().database.pool.query<{ schema: string; name: string }>(
    `select schemaname as schema, tablename as name from pg_tables where schemaname = any($1)`,
    [['core', ...plugins.map(({ id }) => id)]],
  )
  const camel = (name: string) =>
    name.replace(/(^|_)([a-z])/g, (_, __, letter: string) => letter.toUpperCase())
  for (const { schema: space, name } of rows) {
    const types = [camel(name), `${camel(space)}${camel(name)}`]
    const type = types.find(
      one => schema.getType(one) && schema.getPossibleTypes(node()).some(({ name }) => name === one),
    )
    if (type) tables.set(type, `${space}."${name}"`)
  }
  await Promise.all([...tables].map(([type, table]) => locate(type, table)))
})

const node = () => {
  const found = schema.getType('Node')
  if (!found || !('getInterfaces' in found) || !('resolveType' in found)) throw new Error('there is no Node')
  return found
}

interface Territory {
  readonly level: 'region' | 'municipality' | 'school'
  readonly region: string
  readonly municipality: string | null
  readonly school: string | null
}

const territoryOf = async ({ role, on }: Principal): Promise<Territory> => {
  const { db } = server().database
  if (role === 'REGIONAL' || role === 'AUDITOR') {
    const { id } = await db.region.findUniqueOrThrow({ where: { code: on } })
    return { level: 'region', region: id, municipality: null, school: null }
  }
  if (role === 'MUNICIPAL' || role === 'ADMIN') {
    const { id, regionId } = await db.municipality.findUniqueOrThrow({ where: { key: on } })
    return { level: 'municipality', region: regionId, municipality: id, school: null }
  }
  const curator = role === 'CURATOR' ? await db.curator.findUniqueOrThrow({ where: { key: on } }) : null
  const where = curator ? { id: curator.schoolId ?? '' } : { key: on }
  const { id, regionId, municipalityId } = await db.school.findUniqueOrThrow({ where })
  return { level: 'school', region: regionId, municipality: municipalityId, school: id }
}

/** The rule in words of its own: one's place, what lies below, what is common above, and bodies of no region. */
const mayBeSeen = (type: string, row: Located, own: Territory): boolean => {
  const isCommon = row.schools.length === 0
  if (row.region === null) return isCommon && row.municipality === null
  if (row.region !== own.region) return false
  if (own.level === 'region' || type === 'Municipality') return true
  if (isCommon && row.municipality === null) return true
  if (own.level === 'municipality') return row.municipality === own.municipality
  return own.school !== null && row.schools.includes(own.school)
    ? true
    : isCommon && row.municipality === own.municipality
}

describe.each(Object.entries(principals))('%s', (_, principal) => {
  const ask = (query: string, variables = {}) => server().ask(query, variables, { as: [principal] })

  test('gets no record outside its scope on any path of the schema', async () => {
    const own = await territoryOf(principal)
    const refused: string[] = []
    const { records, texts } = await walk(schema, async (query, variables) => {
      const answer = await ask(query, variables)
      refused.push(...answer.errors.map(error => error.extensions?.code ?? error.message))
      return answer
    })
    expect(refused.filter(code => code !== 'FORBIDDEN')).toEqual([])
    const foreign = [...records].flatMap(([type, ids]) => {
      const rows = new Map(located.get(type)?.map(row => [row.id, row]))
      return [...ids].filter(id => {
        const row = rows.get(readId(id)?.id ?? '')
        return row !== undefined && !mayBeSeen(type, row, own)
      })
    })
    expect(foreign.map(id => readId(id))).toEqual([])
    expect(records.get('School')?.size ?? 0).toBeGreaterThan(0)
    const names = await server().database.db.school.findMany({ where: { regionId: { not: own.region } } })
    expect(names.filter(({ key, name }) => texts.has(key) || texts.has(name))).toEqual([])
  })

  test('counts just the records of its scope', async () => {
    const own = await territoryOf(principal)
    for (const [root, type] of lists) {
      // Rules of their tables decide who sees users, keys and webhooks: tried out where they are.
      if (tablesOf(schema).get(type)?.only) continue
      const { data, errors } = await ask(`{ ${root} { totalCount } }`)
      expect({ root, errors }).toEqual({ root, errors: [] })
      const expected = (located.get(type) ?? []).filter(row => mayBeSeen(type, row, own)).length
      expect({ root, count: data[root].totalCount }).toEqual({ root, count: expected })
    }
  })

  test('gets the same answer for a foreign and an absent record', async () => {
    const own = await territoryOf(principal)
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename } }'
    const absent = await ask(query, { ids: [globalId('School', '00000000-0000-7000-8000-000000000000')] })
    const foreign = [...located].flatMap(([type, rows]) =>
      rows.filter(row => !mayBeSeen(type, row, own)).map(({ id }) => globalId(type, id)),
    )
    for (let start = 0; start < foreign.length; start += 200) {
      const { data, errors } = await ask(query, { ids: foreign.slice(start, start + 200) })
      expect(errors).toEqual([])
      expect(new Set(data.nodes)).toEqual(new Set(absent.data.nodes))
    }
  })

  test('finds nothing by the id of a foreign record', async () => {
    const own = await territoryOf(principal)
    for (const [root] of lists) {
      for (const [field, type] of filtersOf(root)) {
        const row = (located.get(type) ?? []).find(one => !mayBeSeen(type, one, own))
        if (!row) continue
        const filter = { [field]: globalId(type, row.id) }
        const name = filterOf(root)
        const { data, errors } = await ask(
          `query ($filter: ${name}) { ${root}(filter: $filter) { totalCount } }`,
          { filter },
        )
        expect({ root, field, errors, count: data?.[root].totalCount }).toEqual({
          root,
          field,
          errors: [],
          count: 0,
        })
      }
    }
  })
})

test('every table of every plugin has rows for the walk if its region exists', async () => {
  const { db } = server().database
  const regions = new Set((await db.region.findMany({ orderBy: { code: 'asc' } })).map(({ code }) => code))
  const settled = plugins.filter(plugin => plugin.regions.some(code => regions.has(code)))
  const names = await db.$queryRaw<{ name: string }[]>`
    select schemaname || '.' || tablename as name from pg_tables where schemaname = any(${settled.map(({ id }) => id)})`
  const empty = await Promise.all(
    names.map(async ({ name }) => {
      const { rowCount } = await server().database.pool.query(`select from ${name} limit 1`)
      return rowCount ? [] : [name]
    }),
  )
  expect(empty.flat()).toEqual([])
})

test('a caller without a key gets no record at all', async () => {
  const { records } = await walk(schema, (query, variables) => server().ask(query, variables))
  expect([...records]).toEqual([])
})

const fieldsOf = () => schema.getQueryType()?.getFields() ?? {}

/** The lists of records that need no argument, with their types. */
const lists = Object.values(fieldsOf()).flatMap(({ name, type }): (readonly [string, string])[] => {
  const [, record] = /^(\w+)Connection!$/.exec(String(type)) ?? []
  return record ? [[name, record]] : []
})

const filterOf = (root: string) =>
  String(fieldsOf()[root]?.args.find(({ name }) => name === 'filter')?.type ?? '')

/** The fields of a list's filter that take the id of a record, with the record's type. */
function filtersOf(root: string): readonly (readonly [string, string])[] {
  const filter = schema.getType(filterOf(root))
  if (!filter || !('getFields' in filter)) return []
  return Object.values(filter.getFields()).flatMap(({ name, type }) => {
    if (String(type) !== 'ID') return []
    const types = [name, `roadmap${name[0]?.toUpperCase()}${name.slice(1)}`].map(
      one => `${one[0]?.toUpperCase()}${one.slice(1)}`,
    )
    const found = types.find(one => tables.has(one))
    return found ? [[name, found] as const] : []
  })
}
