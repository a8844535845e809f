import type { Places, Viewer } from './scope.ts'
import { type Sql, sql } from './sql.ts'

/** Which columns of a table say whose row it is; `scope.ts` compares them, and nothing walks up a tree. */
export interface ScopeColumns {
  readonly region?: Sql
  /** Whether there are rows of no region as well: everybody sees what lies nowhere. */
  readonly regionless?: true
  readonly municipality?: Sql
  /** A row may belong to several schools (a partnership); each of them sees it. */
  readonly school?: Sql | readonly Sql[]
}

/** The fields of a row that say whose it is. Where the region may be null the table is called `regionless`, and nowhere else. */
export type ScopeFields<R> = PartFields<R> &
  (
    | { readonly region?: NeverNull<R>; readonly regionless?: never }
    | { readonly region: Exclude<keyof R & string, NeverNull<R>>; readonly regionless: true }
  )

type NeverNull<R> = { [K in keyof R & string]: null extends R[K] ? never : K }[keyof R & string]

interface PartFields<R> {
  readonly municipality?: keyof R & string
  readonly school?: (keyof R & string) | readonly (keyof R & string)[]
}

/** The fields of a row that hold its place, by database id. */
export interface PlaceFields {
  readonly region: string
  readonly municipality: string
  readonly schools: readonly string[]
}

/** A table as lists and loaders see it. In every statement its rows go by the alias `t`. */
export interface Table<R> {
  /** The GraphQL type of its rows and the first half of their global ids. */
  readonly type: string
  /** `schema.table`, quoted. */
  readonly name: Sql
  /** All columns, named as the model names them. */
  readonly columns: Sql
  /** The names of these columns, as the model names them. */
  readonly fields: readonly string[]
  readonly column: (field: keyof R & string) => Sql
  readonly scope: ScopeColumns
  /** The fields of a row that say where it belongs. */
  readonly placeFields: PlaceFields
  /** Which rows a viewer sees if places do not decide it; replaces `scope`. */
  readonly only?: (viewer: Viewer) => Sql
  /** Which of the current rows are in lists, if not all: a corrected row is reached from its correction. */
  readonly listed?: Sql
  /** Which rows beyond a reader's places stay named where a record that the reader sees names them. */
  readonly named?: (places: Places) => Sql
  /** Which rows tell what was, on a day: they stay in their municipality when a school or all of it leaves. */
  readonly past?: (on: string) => Sql
  /** Whose rows own these, by a field, if not a roadmap: a row stays where its owner stays. */
  readonly owner?: {
    readonly table: Pick<Table<unknown>, 'type' | 'name' | 'fields' | 'owner'>
    readonly field: string
  }
  /** The municipality that follows from other records than the owner: that of both schools of a partnership. */
  readonly derivedMunicipality?: Sql
  /** Carries the row type and is never set. */
  readonly row?: R
}

/** The name of a column by the field of its model. */
export const columnOf = (name: string): string =>
  name.replace(/(?<=[a-z0-9])[A-Z]/g, letter => `_${letter}`).toLowerCase()

/**
 * Describes a model's table for reading. `fields` is the model's generated field list
 * (`Prisma.SchoolScalarFieldEnum`); columns are the same names in snake case, as the models map them.
 */
export function table<R>(
  schema: string,
  type: string,
  fields: Readonly<Record<string, string>>,
  scope: ScopeFields<R> = {},
): Table<R> {
  const column = (field: string) => sql.raw(`t."${columnOf(field)}"`)
  const names = Object.values(fields)
  return {
    type,
    name: sql.raw(`"${schema}"."${columnOf(type)}"`),
    columns: sql.raw(names.map(field => `t."${columnOf(field)}" as "${field}"`).join(', ')),
    fields: names,
    column,
    placeFields: {
      region: scope.region ?? 'regionId',
      municipality: scope.municipality ?? 'municipalityId',
      schools: [scope.school ?? 'schoolId'].flat(),
    },
    scope: {
      ...(scope.region && { region: column(scope.region) }),
      ...(scope.regionless && { regionless: true }),
      ...(scope.municipality && { municipality: column(scope.municipality) }),
      ...(scope.school && { school: [scope.school].flat().map(column) }),
    },
  }
}

type Named = Pick<Table<unknown>, 'name' | 'fields'>

/** A table under a name of its own in a statement, and its columns; the compiler knows both. */
export type Aliased<R> = { readonly [Field in keyof R & string]: Sql } & {
  /** What follows `from` or `join`. */
  readonly as: Sql
}

/**
 * Names tables for a statement, so that the compiler refuses a table or a column that is not there:
 *
 *     const { r, s } = aliases({ r: roadmaps, s: schools })
 *     sql`select ${s.shortName} from ${r.as} join ${s.as} on ${s.id} = ${r.schoolId}`
 */
export const aliases = <const T extends Readonly<Record<string, Named>>>(tables: T) =>
  // Each alias has the columns that its table lists, which are those of its rows.
  Object.fromEntries(
    Object.entries(tables).map(([alias, { name, fields }]) => [
      alias,
      {
        as: sql`${name} ${sql.raw(alias)}`,
        ...Object.fromEntries(fields.map(field => [field, sql.raw(`${alias}."${columnOf(field)}"`)])),
      },
    ]),
  ) as { readonly [A in keyof T]: T[A] extends { readonly row?: infer R } ? Aliased<R> : never }
