import type { GraphQLResolveInfo } from 'graphql'
import type { Prisma } from '../../../prisma/generated/client.ts'
import type { Outcome } from '../../action/unit-of-work.ts'
import type { Connection, Edge } from '../../data/page.ts'
import type { Row } from '../../data/query.ts'
import type { Table } from '../../data/table.ts'
import type { Context } from '../context.ts'
import type { Contract as Core } from '../generated/contract.ts'
import type { Definition } from './fields.ts'
import type { Parents as CoreParents } from './parents.ts'

/** A contract as `npm run generate` writes it down: the types, the arguments of fields, and which SDL file declares what. */
export interface AnyContract {
  readonly types: object
  readonly args: object
  readonly files: object
}

type Model = Prisma.ModelName
type RowOf<M extends Model> = Row<Prisma.TypeMap['model'][M]['payload']['scalars']>

/**
 * What the resolvers of a type are given: a value named in `Parents`, the row of the model of the same name, or what the
 * contract itself describes. Connections and payloads follow from their names.
 */
export type ParentOf<C extends AnyContract, P, N> = N extends keyof P
  ? P[N]
  : N extends 'Query' | 'Mutation' | 'Subscription'
    ? unknown
    : N extends Model
      ? RowOf<N>
      : N extends `${infer T}Connection`
        ? Connection<ParentOf<C, P, T>>
        : N extends `${infer T}Edge`
          ? Edge<ParentOf<C, P, T>>
          : N extends `${string}Payload`
            ? Outcome
            : N extends keyof C['types']
              ? PlainOf<C, P, C['types'][N]>
              : never

/** A type without a row: an object with a property for each of its fields. */
type PlainOf<C extends AnyContract, P, T> = {
  readonly [F in keyof T as F extends '__typename' ? never : F]: Value<C, P, T[F]>
}

/** What a resolver gives where the contract says `V`; a member of a union names its type. */
export type Value<C extends AnyContract, P, V> =
  IsUnion<NameOf<V>> extends true
    ? { readonly __typename: string } | (null extends V ? null : never)
    : One<C, P, V>

type NameOf<V> = NonNullable<V> extends { readonly __typename?: infer N } ? NonNullable<N> : never
type IsUnion<N, Each = N> = [N] extends [never]
  ? false
  : N extends N
    ? [Each] extends [N]
      ? false
      : true
    : never

type One<C extends AnyContract, P, V> = V extends null | undefined
  ? null
  : V extends readonly (infer I)[]
    ? readonly Awaitable<Value<C, P, I>>[]
    : V extends { readonly __typename?: infer N }
      ? ParentOf<C, P, NonNullable<N>>
      : V

type Awaitable<T> = T | Promise<T>

type ArgsOf<C extends AnyContract, T, F> = T extends keyof C['args']
  ? F extends keyof C['args'][T]
    ? C['args'][T][F]
    : object
  : object

/** How one field is resolved: by a function, or by a definition that says from which columns and tables it comes. */
export type FieldOf<C extends AnyContract, P, N, V, A> =
  | ((
      parent: ParentOf<C, P, N>,
      args: A,
      context: Context,
      info: GraphQLResolveInfo,
    ) => Awaitable<N extends 'Subscription' ? AsyncIterable<Value<C, P, V>> : Value<C, P, V>>)
  | Definition<ParentOf<C, P, N>, Value<C, P, V>, A>

/** A field that a convention answers, or a property of the parent. */
type Covered<N, Parent, F, V> = N extends ByConvention
  ? F extends 'record' | 'records' | 'findings' | 'edges' | 'nodes' | 'pageInfo' | 'totalCount'
    ? true
    : CoveredByParent<Parent, F, V>
  : CoveredByParent<Parent, F, V>

type CoveredByParent<Parent, F, V> = F extends 'id'
  ? Parent extends { readonly id: string | null }
    ? true
    : false
  : F extends keyof Parent
    ? Parent[F] extends V
      ? true
      : false
    : false

/** The resolvers of the fields that an SDL file gives a type: all that no property of the parent answers. */
export type ResolversOf<
  C extends AnyContract,
  P,
  File extends keyof C['files'],
  N,
> = N extends keyof C['types'] & keyof C['files'][File]
  ? Checked<C, P, N, C['types'][N], C['files'][File][N]>
  : never

type Checked<C extends AnyContract, P, N, T, F> = {
  readonly [K in F & keyof T as Covered<N, ParentOf<C, P, N>, K, Value<C, P, T[K]>> extends true
    ? never
    : K]: FieldOf<C, P, N, T[K], ArgsOf<C, N, K>>
} & {
  readonly [K in F & keyof T as Covered<N, ParentOf<C, P, N>, K, Value<C, P, T[K]>> extends true
    ? K
    : never]?: FieldOf<C, P, N, T[K], ArgsOf<C, N, K>>
}

/** Connections, edges and payloads resolve themselves. */
type ByConvention = `${string}Connection` | `${string}Edge` | `${string}Payload` | 'PageInfo'

export type ModuleTypes<C extends AnyContract, P, File extends keyof C['files']> = {
  readonly [N in keyof C['files'][File] & keyof C['types'] as object extends ResolversOf<C, P, File, N>
    ? never
    : N extends ByConvention
      ? never
      : N]: ResolversOf<C, P, File, N>
} & {
  readonly [N in keyof C['files'][File] & keyof C['types'] as object extends ResolversOf<C, P, File, N>
    ? N
    : N extends ByConvention
      ? N
      : never]?: Partial<ResolversOf<C, P, File, N>>
}

/** The types that the core's SDL files give code to resolve, by file. */
type Types<File extends keyof Core['files']> = ModuleTypes<Core, CoreParents, File>

type Tables = readonly Pick<Table<unknown>, 'type'>[]

/** What the code knows of the types that one SDL file declares: their tables, and how their fields are resolved. */
export interface Module {
  /** The tables whose records `node(id)` reaches; each is named as its type. */
  readonly tables: readonly Table<{ readonly id: string }>[]
  readonly types: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

/** The resolvers of the fields that `schema/<File>.graphql` gives the type `N`. */
export type Resolvers<File extends keyof Core['files'], N extends keyof Core['files'][File]> = ResolversOf<
  Core,
  CoreParents,
  File,
  N
>

/** The module of `schema/<File>.graphql`; the compiler refuses one that leaves a field without an answer. */
export const defineModule = <const File extends keyof Core['files']>(
  _file: File,
  { tables = [], types }: { readonly tables?: Tables; readonly types: Types<File> },
): Module => moduleOf(tables, types)

/** A module of the core or of a plugin, without its types: resolvers are looked up by coordinate from here on. */
export const moduleOf = (tables: Tables, types: object): Module => ({ tables, types }) as unknown as Module
