/** The types of the core that a plugin's records belong to. */
export const owners = ['School', 'Municipality', 'Region', 'Roadmap'] as const
export type Owner = (typeof owners)[number]

/** What a field of a record holds. */
export type FieldKind =
  | 'TEXT'
  | 'INT'
  | 'FLOAT'
  | 'BOOLEAN'
  | 'DATE'
  | 'ENUM'
  | 'ENUMS'
  | 'REFERENCE'
  | 'TERM'

/** A stored field of a record, as `@field` completes it. */
export interface RecordField {
  readonly name: string
  readonly kind: FieldKind
  /** The type of the contract that it names. */
  readonly type: string
  readonly isRequired: boolean
  readonly description: string
  readonly min: number | null
  readonly max: number | null
  /** A day that has come. */
  readonly isPast: boolean
  /** The field of a day that this day may not follow. */
  readonly notAfter: string | null
  /** Whether lists may be ordered by it. */
  readonly isOrder: boolean
  /** A link of the web. */
  readonly isLink: boolean
  readonly isMultiline: boolean
}

/** A type of records that a plugin declares by `@record`; everything about it follows from here. */
export interface RecordType {
  readonly plugin: string
  /** `VologdaMeeting`. */
  readonly type: string
  /** `meeting`: the type without the plugin's name. */
  readonly name: string
  /** The description without its final dot. */
  readonly title: string
  readonly owner: Owner
  /** The field of `School.vologda` that gives the records. */
  readonly field: string
  /** Whether an owner has many of them, as a list. */
  readonly isList: boolean
  /** The fields that tell the records of an owner apart; null where nothing does. */
  readonly key: readonly string[] | null
  /** The roles that may write. */
  readonly roles: readonly string[]
  readonly fields: readonly RecordField[]
}

export const capital = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`
export const small = (name: string): string => `${name.charAt(0).toLowerCase()}${name.slice(1)}`

/** The field of a row that holds a field of a record. */
export const columnField = ({ name, kind }: RecordField): string =>
  kind === 'REFERENCE' ? `${name}Id` : name

/** The fields of a row that say where it belongs. */
export const placeFields: Readonly<Record<Owner, readonly string[]>> = {
  Region: ['regionId'],
  Municipality: ['regionId', 'municipalityId'],
  School: ['regionId', 'municipalityId', 'schoolId'],
  Roadmap: ['regionId', 'municipalityId', 'schoolId', 'roadmapId'],
}

/** The field of a row that names its owner. */
export const ownerField = ({ owner }: RecordType): string => `${small(owner)}Id`

/** The orders of a list by name: a field, ascending and descending. */
export const ordersOf = ({ fields }: RecordType) =>
  fields
    .filter(({ isOrder }) => isOrder)
    .flatMap(field => {
      const name = field.name.replace(/(?<=[a-z0-9])[A-Z]/g, letter => `_${letter}`).toUpperCase()
      return [
        { name: `${name}_ASC`, field, isDescending: false },
        { name: `${name}_DESC`, field, isDescending: true },
      ]
    })
