import type { GraphQLSchema } from 'graphql'
import type { Viewer } from '../data/scope.ts'
import type { Sql } from '../data/sql.ts'
import type { Table } from '../data/table.ts'
import type { ListOf, PageArgs } from '../data/window.ts'
import type { ReadList } from '../graphql/binding/fields.ts'
import type { Choice } from '../graphql/binding/root-record.ts'
import { resolverBehind } from '../graphql/binding/schema-extensions.ts'
import type { Context } from '../graphql/context.ts'
import type { Write } from './root.ts'
import type { Compiling, Field } from './selection.ts'
import type { Request } from './template.ts'

interface Keyed {
  readonly id: string
}

/** A day, or today where it is not named. */
export type Day = string | null | undefined

type Args = Readonly<Record<string, unknown>>

/** Compiles a root field whose answer code of its noun writes as JSON. */
export type CompileText = (compiling: Compiling, field: Field, args: (request: Request) => Args) => Write

/** How a field comes from tables, as `graphql/binding/fields.ts` writes it; there its types have been checked. */
export type Definition =
  | { readonly kind: 'column'; readonly columns: readonly [string] }
  | {
      readonly kind: 'computed' | 'sharedVersion'
      readonly expression?: (viewer: Viewer) => Sql
    }
  | { readonly kind: 'sameRow' }
  | { readonly kind: 'storedObject'; readonly columns: readonly [string] }
  | {
      readonly kind: 'reference'
      /** A table, or the type of its records where a plugin's contract names it. */
      readonly table?: Table<Keyed>
      readonly type?: string
      readonly columns: readonly [string]
      readonly archived: boolean
    }
  | {
      readonly kind: 'list'
      readonly rows: ListOf<unknown>
      readonly belongs: Sql
      readonly where: (args: Args) => readonly Sql[]
    }
  | { readonly kind: 'oneOf'; readonly rows: ListOf<unknown>; readonly belongs: Sql; readonly among: Among }
  | {
      readonly kind: 'connection'
      readonly rows: ReadList<unknown, Args & PageArgs>
      readonly belongs: Sql
      readonly dayOf?: (args: Args) => Day
    }
  | {
      readonly kind: 'rootConnection'
      readonly rows: ReadList<unknown, Args & PageArgs>
      readonly dayOf?: (args: Args) => Day
      /** Whether the resolvers count the total better. */
      readonly isLeft?: (context: Context, args: Args) => boolean
    }
  | { readonly kind: 'onDay'; readonly expression: (context: Context, on: Day) => Sql }
  | {
      readonly kind: 'rootRecord'
      readonly table: Table<Keyed>
      readonly choose: (args: Args) => Choice<Keyed>
    }
  | { readonly kind: 'rootNode' | 'rootNodes' }
  | { readonly kind: 'derived'; readonly resolve: (parent: object, args: Args, context: Context) => unknown }
  | {
      readonly kind: 'rootValue'
      readonly resolve: (
        parent: unknown,
        args: Args,
        context: Context,
        info: { readonly schema: GraphQLSchema },
      ) => unknown
    }
  | { readonly kind: 'rootText'; readonly compile: CompileText }

/** The columns of a row of which one names a record, with the tables of these records. */
export type Among = readonly { readonly column: string; readonly table: Table<Keyed> }[]

/** The definition of a field; `code` if a function resolves it, null if a property of the parent is the answer. */
export function definitionOf(schema: GraphQLSchema, coordinate: string): Definition | 'code' | null {
  const found = resolverBehind(schema, coordinate)
  if (found === undefined) return null
  return typeof found === 'function' ? 'code' : (found as Definition)
}
