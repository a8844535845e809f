import { type Sql, sql } from './sql.ts'
import type { ScopeColumns, Table } from './table.ts'

/**
 * The rows a user may see: everything, or what lies in the places named. A small value, from which every statement's
 * predicate is made.
 */
export type Scope = 'EVERYTHING' | Places

/** Places by database id; all that lies in a region, a municipality or a school named is seen. */
export interface Places {
  readonly regions: readonly string[]
  readonly municipalities: readonly string[]
  readonly schools: readonly string[]
  /** Records above those: of these regions what belongs to no municipality, of these municipalities what to no school. */
  readonly above: { readonly regions: readonly string[]; readonly municipalities: readonly string[] }
}

/** What a user may be: a role on a territory, which covers what lies below. */
export const grantedRoles = ['SCHOOL', 'CURATOR', 'MUNICIPAL', 'REGIONAL', 'AUDITOR', 'ADMIN'] as const
export type GrantedRole = (typeof grantedRoles)[number]

/** A role on one place, by database id; on the whole platform where all three are null. */
export interface Grant {
  readonly role: GrantedRole
  readonly regionId: string | null
  readonly municipalityId: string | null
  readonly schoolId: string | null
  /** Its last day; without it there is no end. */
  readonly validTo?: string | null
  /** Who was assigned, where it is a curator's. */
  readonly personId?: string | null
}

/** Who asks. */
export interface Viewer {
  /** Null for a caller who has not signed in. */
  readonly user: { readonly id: string; readonly title: string } | null
  readonly grants: readonly Grant[]
  readonly scope: Scope
  /** What their grants let them see where `scope` is wider, because reading is open: for writes, files, personal data. */
  readonly own?: Scope
  /** May read names, e-mails and phones. */
  readonly personalData: boolean
}

const nowhere: Places = {
  regions: [],
  municipalities: [],
  schools: [],
  above: { regions: [], municipalities: [] },
}

/** A caller who has not signed in where reading is public: all that is published, never personal data. */
export const anyone: Viewer = { user: null, grants: [], scope: 'EVERYTHING', personalData: false }

/** A caller who has not signed in where reading is not public: no row of any table. */
export const stranger: Viewer = { ...anyone, scope: nowhere }

/** A viewer where everybody reads: they see no less than a caller without a key. */
export const readingAll = (viewer: Viewer): Viewer => ({ ...viewer, scope: 'EVERYTHING', own: viewer.scope })

/** A viewer who sees what their grants let them see, although others read it, too. */
export const byGrants = ({ own, ...viewer }: Viewer): Viewer => ({ ...viewer, scope: own ?? viewer.scope })

/** Whether a viewer sees no row of any table: nobody without a key where reading is closed, or a user without grants. */
export const seesNothing = ({ scope }: Viewer): boolean =>
  scope !== 'EVERYTHING' && scope.above.regions.length === 0

/** Whether a scope holds what belongs to a place; `inScope` says the same of a row in SQL. */
export function holds(scope: Scope, { regionId, municipalityId, schoolId }: Omit<Grant, 'role'>): boolean {
  if (scope === 'EVERYTHING') return true
  const { regions, municipalities, schools, above } = scope
  const among = (ids: readonly string[], id: string | null) => id !== null && ids.includes(id)
  if (among(regions, regionId) || among(municipalities, municipalityId) || among(schools, schoolId))
    return true
  if (schoolId !== null || above.regions.length === 0) return false
  return municipalityId === null
    ? regionId === null || among(above.regions, regionId)
    : among(above.municipalities, municipalityId)
}

/** A grant with the territory that its place lies in. */
export type PlacedGrant = Grant & {
  readonly within: {
    readonly regionId: string | null
    readonly municipalityId: string | null
    /** The municipalities whose place that municipality has taken. */
    readonly formerMunicipalityIds: readonly string[]
    /** The schools that left records elsewhere: those that have moved to it, or that the school has taken the place of. */
    readonly formerSchoolIds: readonly string[]
  }
}

/** The rows that grants let see. */
export function scopeOf(grants: readonly PlacedGrant[]): Scope {
  if (grants.some(one => !one.regionId && !one.municipalityId && !one.schoolId)) return 'EVERYTHING'
  const all = (ids: (grant: PlacedGrant) => readonly (string | null)[]) => [
    ...new Set(grants.flatMap(ids).filter(one => one !== null)),
  ]
  return {
    regions: all(one => [one.regionId]),
    municipalities: all(({ municipalityId, within }) =>
      municipalityId === null ? [] : [municipalityId, ...within.formerMunicipalityIds],
    ),
    schools: all(({ schoolId, within }) => [schoolId, ...within.formerSchoolIds]),
    above: {
      regions: all(({ within }) => [within.regionId]),
      municipalities: all(({ within }) => [within.municipalityId, ...within.formerMunicipalityIds]),
    },
  }
}

/**
 * The predicate over the alias `t` that keeps a viewer inside their scope. Every read of every table goes
 * through it. Besides their places a viewer sees what is common above them, and the rows of no region (federal
 * bodies). A table that names a school and no territory holds parts of rows that the viewer sees already.
 */
export function visible(viewer: Viewer, table: Pick<Table<unknown>, 'scope' | 'only'>): Sql {
  if (table.only) return table.only(viewer)
  if (viewer.scope === 'EVERYTHING') return sql`t.archived_at is null`
  if (seesNothing(viewer)) return sql`false`
  return sql`t.archived_at is null and ${inScope(viewer.scope, table)}`
}

/** The predicate over the alias `t` that a row, archived or not, lies in a scope. */
export function inScope(scope: Scope, table: Pick<Table<unknown>, 'scope'>): Sql {
  if (scope === 'EVERYTHING') return sql`true`
  if (scope.above.regions.length === 0) return sql`false`
  const { region } = table.scope
  const cases = region ? casesOf(scope, { ...table.scope, region }) : partCases(scope, table.scope)
  return sql`(${sql.join(cases, ' or ')})`
}

/** The predicate over the alias `t` that a row's place is seen whole, and not only because the row lies above what is seen. */
export function wholly(scope: Scope, table: Pick<Table<unknown>, 'scope'>): Sql {
  if (scope === 'EVERYTHING') return sql`true`
  const cases = wholeCases(scope, table.scope)
  return cases.length === 0 ? sql`false` : sql`coalesce(${sql.join(cases, ' or ')}, false)`
}

/** `wholly` of a row that has been read. */
export const seesWhole = (scope: Scope, { regionId, municipalityId, schoolId }: Partial<Located>): boolean =>
  scope === 'EVERYTHING' ||
  (regionId != null && scope.regions.includes(regionId)) ||
  (municipalityId != null && scope.municipalities.includes(municipalityId)) ||
  (schoolId != null && scope.schools.includes(schoolId))

/** A row that says where it lies. */
type Located = Omit<Grant, 'role' | 'validTo'>

/**
 * The predicates of a filter by a record that a viewer may not see: nothing is found by it, so that nothing can be
 * learnt of it. Needed where the rows filtered may be the viewer's while the record named is not.
 */
export function seen(viewer: Viewer, table: Table<unknown>, id: string): readonly Sql[] {
  if (viewer.scope === 'EVERYTHING') return []
  return [sql`exists (select from ${table.name} t where t.id = ${id}::uuid and ${visible(viewer, table)})`]
}

/**
 * The predicate over the alias `t` that a row belongs to one of the places of grants or lies below it, as `covers` says of
 * one row. What lies above a place is no part of it.
 */
export function coveredBy(
  places: readonly Omit<Grant, 'role'>[],
  { scope }: Pick<Table<unknown>, 'scope'>,
): Sql {
  if (places.some(one => !one.regionId && !one.municipalityId && !one.schoolId)) return sql`true`
  const all = (id: (place: Omit<Grant, 'role'>) => string | null) => [
    ...new Set(places.map(id).filter(one => one !== null)),
  ]
  const cases = [
    ...[scope.school ?? []]
      .flat()
      .slice(0, 1)
      .flatMap(column =>
        within(
          column,
          all(one => one.schoolId),
        ),
      ),
    ...(scope.municipality
      ? within(
          scope.municipality,
          all(one => one.municipalityId),
        )
      : []),
    ...(scope.region
      ? within(
          scope.region,
          all(one => one.regionId),
        )
      : []),
  ]
  return cases.length === 0 ? sql`false` : sql`(${sql.join(cases, ' or ')})`
}

function casesOf(
  places: Places,
  { region, regionless, municipality, school }: ScopeColumns & { readonly region: Sql },
): readonly Sql[] {
  const schools = [school ?? []].flat()
  const whole = wholeCases(places, { region, ...(municipality && { municipality }), school: schools })
  const ofNoSchool = schools.map(school => sql`${school} is null`)
  const ofNoMunicipality = municipality ? [sql`${municipality} is null`, ...ofNoSchool] : ofNoSchool
  const all = (...parts: readonly Sql[]) => sql`(${sql.join(parts, ' and ')})`
  // A place that is seen whole is not compared again: one comparison alone lets an index be walked in the order of a list.
  const above = {
    regions: places.above.regions.filter(id => !places.regions.includes(id)),
    municipalities: places.above.municipalities.filter(id => !places.municipalities.includes(id)),
  }
  return [
    ...whole,
    ...(municipality ? within(municipality, above.municipalities) : []).map(one => all(one, ...ofNoSchool)),
    ...within(region, above.regions).map(one => all(one, ...ofNoMunicipality)),
    ...(regionless ? [all(sql`${region} is null`, ...ofNoMunicipality)] : []),
  ]
}

function wholeCases(places: Places, { region, municipality, school }: ScopeColumns): readonly Sql[] {
  return [
    ...(region ? within(region, places.regions) : []),
    ...(municipality ? within(municipality, places.municipalities) : []),
    ...[school ?? []].flat().flatMap(one => within(one, places.schools)),
  ]
}

function partCases(places: Places, { municipality, school: schools }: ScopeColumns): readonly Sql[] {
  if (!schools) return [sql`true`]
  const ofOwner = municipality ? within(municipality, places.municipalities) : []
  const ofSchools = [schools].flat().flatMap(school => [
    sql`${school} is null`,
    ...within(school, places.schools),
    sql`exists (select from core.school named where named.id = ${school} and (
      named.region_id = any(${places.regions}::uuid[])
      or named.municipality_id = any(${places.municipalities}::uuid[])))`,
  ])
  return [...ofOwner, ...ofSchools]
}

const within = (column: Sql, ids: readonly string[]): readonly Sql[] => {
  if (ids.length === 0) return []
  return [ids.length === 1 ? sql`${column} = ${ids[0]}::uuid` : sql`${column} = any(${ids}::uuid[])`]
}
