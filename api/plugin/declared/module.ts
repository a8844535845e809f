import type { SaveAction } from '../../../schema/actions/read.ts'
import { readPlugin } from '../../../schema/read-sdl.ts'
import { capital, ownerField, type RecordType } from '../../../schema/records/record.ts'
import { actionOf, type InputOf } from '../../action/action.ts'
import type { UnitOfWork } from '../../action/unit-of-work.ts'
import type { Placed } from '../../action/write/record.ts'
import { type Sql, sql } from '../../data/sql.ts'
import { columnOf, type Table } from '../../data/table.ts'
import { type Module, moduleOf } from '../../graphql/binding/module.ts'
import type { Context } from '../../graphql/context.ts'
import { type Archivable, archivable } from '../archive.ts'
import { inRegions } from '../region.ts'
import { ofOwnerField, recordFields, rootList } from './fields.ts'
import { archiveDeclared, type OwnerPlace, saveRecord } from './save.ts'
import { type RecordRow, recordTable } from './table.ts'
import { recordWhere } from './where.ts'

interface Own {
  readonly id: string
  readonly title: string
  readonly regions: readonly string[]
  readonly sdl: URL
}

/** What a plugin asks of the input of an action that needs no other code; it throws an `apiError`. */
export type AnyCheck = (work: UnitOfWork, input: never, place: OwnerPlace) => unknown

/** The checks of a plugin's actions, by mutation. */
export type Checks<C extends { readonly args: { readonly Mutation: object } }> = {
  readonly [N in keyof C['args']['Mutation']]?: (
    work: UnitOfWork,
    input: InputOf<C, N>,
    place: OwnerPlace,
  ) => unknown
}

/** What follows from the records and actions that a plugin declares in its contract. */
export interface Declared {
  readonly module: Module
  readonly archivable: readonly Archivable<Placed>[]
  readonly schoolWhere: (filter: object) => readonly Sql[]
}

type Types = Readonly<Record<string, Readonly<Record<string, unknown>>>>

/** Reads the records and actions of a plugin's contract; null where it declares none. */
export function declaredBy(own: Own, checks: Readonly<Record<string, AnyCheck>>): Declared | null {
  const { records, actions } = readPlugin(own.sdl)
  const unknown = Object.keys(checks).find(name => !actions.some(one => one.name === name))
  if (unknown !== undefined)
    throw new Error(`plugin ${own.id}: checks name ${unknown}, which is no action with @action(saves:)`)
  if (records.length + actions.length === 0) return null
  const types = typesOf(own, records)
  return {
    module: moduleOf(records.map(recordTable), {
      ...types,
      Mutation: { ...types.Mutation, ...savesOf(own, actions, checks) },
    }),
    archivable: records.map(record =>
      archivable({
        table: recordTable(record) as unknown as Table<Placed>,
        mutation: `archive${record.type}`,
      }),
    ),
    schoolWhere: filter =>
      records
        .filter(({ owner }) => owner === 'School')
        .flatMap(record => {
          const given: unknown = Reflect.get(filter, record.field)
          return given == null ? [] : [schoolsWith(record, given)]
        }),
  }
}

/** The schools `t` that have a record of their own as a filter asks. */
function schoolsWith(record: RecordType, filter: object): Sql {
  const owner = sql.raw(`t."${columnOf(ownerField(record))}"`)
  const where = sql.join([sql`t.archived_at is null`, ...recordWhere(record, filter)], ' and ')
  return sql`t.id = any(array(select ${owner} from ${recordTable(record).name} t where ${where}))`
}

const anyAction = (own: Own) =>
  actionOf<{ readonly args: { readonly Mutation: Record<string, { readonly input: never }> } }>(own)

/** The mutations that save what their input says, by name. */
function savesOf(
  own: Own,
  actions: readonly SaveAction[],
  checks: Readonly<Record<string, AnyCheck>>,
): Readonly<Record<string, unknown>> {
  const action = anyAction(own)
  return Object.fromEntries(
    actions.map(({ name, record, basis }) => {
      const tableIn = ({ tables }: UnitOfWork) => {
        const table = tables.find(({ type }) => type === record.type)
        if (!table) throw new Error(`${name} saves ${record.type}, which is no table of the plugin`)
        return table as Table<RecordRow>
      }
      // The check of a mutation is given the input of that mutation.
      const check = checks[name] as ((...given: readonly unknown[]) => unknown) | undefined
      return [name, action(name, saveRecord(record, { tableIn, basis, ...(check && { check }) }))] as const
    }),
  )
}

function typesOf(own: Own, records: readonly RecordType[]): Types {
  const prefix = capital(own.id)
  const action = anyAction(own)
  const ofRegion = (row: { readonly regionId: string }, _: object, context: Context) =>
    inRegions(context, own.regions, row)
  const theRegion = (row: { readonly id: string }, _: object, context: Context) =>
    inRegions(context, own.regions, { ...row, regionId: row.id })
  const owners = [...Map.groupBy(records, ({ owner }) => owner)]
  return {
    ...Object.fromEntries(records.map(record => [record.type, recordFields(record)])),
    ...Object.fromEntries(
      owners.map(([owner]) => [owner, { [own.id]: owner === 'Region' ? theRegion : ofRegion }]),
    ),
    ...Object.fromEntries(
      owners.map(([owner, list]) => [
        `${prefix}${owner}`,
        Object.fromEntries(list.map(record => [record.field, ofOwnerField(record)])),
      ]),
    ),
    Query: Object.fromEntries(
      records
        .filter(({ isList }) => isList)
        .map(record => [`${own.id}${capital(record.field)}`, rootList(record)]),
    ),
    Mutation: Object.fromEntries(
      records.flatMap(record => [
        [`save${record.type}`, action(`save${record.type}`, saveRecord(record))] as const,
        [`archive${record.type}`, action(`archive${record.type}`, archiveDeclared(record))] as const,
      ]),
    ),
  }
}

/** Two modules of a plugin as one; what is written by hand goes before what is derived. */
export function joined(written: Module, derived: Module): Module {
  const names = new Set([...Object.keys(written.types), ...Object.keys(derived.types)])
  return {
    tables: [...written.tables, ...derived.tables],
    types: Object.fromEntries(
      [...names].map(name => [name, { ...derived.types[name], ...written.types[name] }]),
    ),
  }
}
