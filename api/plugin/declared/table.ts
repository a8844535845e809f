import { readPlugin } from '../../../schema/read-sdl.ts'
import { columnField, placeFields, type RecordType } from '../../../schema/records/record.ts'
import { type ScopeFields, type Table, table } from '../../data/table.ts'

/** What the row of each declared record says of its place. */
interface PlacedRow {
  readonly id: string
  readonly version: number
  readonly regionId: string
  readonly municipalityId: string | null
  readonly schoolId: string | null
}

/** A row of a declared record: where it belongs, and its fields by name. */
export interface RecordRow extends PlacedRow {
  readonly [field: string]: unknown
}

const scopes: Readonly<Record<RecordType['owner'], ScopeFields<PlacedRow>>> = {
  Region: { region: 'regionId' },
  Municipality: { region: 'regionId', municipality: 'municipalityId' },
  School: { region: 'regionId', municipality: 'municipalityId', school: 'schoolId' },
  Roadmap: { region: 'regionId', municipality: 'municipalityId', school: 'schoolId' },
}

const known = new WeakMap<RecordType, Table<RecordRow>>()

/** The table of a declared type, as its migration makes it; one for each declaration. */
export function recordTable(record: RecordType): Table<RecordRow> {
  const found = known.get(record)
  if (found) return found
  const names = [
    'id',
    ...placeFields[record.owner],
    ...record.fields.map(columnField),
    'version',
    'createdAt',
    'updatedAt',
    'archivedAt',
  ]
  const fields = Object.fromEntries(names.map(name => [name, name]))
  // The declared fields are columns, too: the migration is made of the same declaration.
  const made = table<PlacedRow>(record.plugin, record.type, fields, scopes[record.owner]) as Table<RecordRow>
  known.set(record, made)
  return made
}

/**
 * The tables of the records that a contract declares, by type, for facts and resolvers. `Rows` is generated from the contract:
 *
 *     const { VologdaMeeting: meetings } = recordTables<Rows>(region.sdl)
 */
export const recordTables = <Rows extends object>(
  sdl: URL,
): { readonly [Type in keyof Rows]: Table<Rows[Type]> } =>
  Object.fromEntries(readPlugin(sdl).records.map(record => [record.type, recordTable(record)])) as never
