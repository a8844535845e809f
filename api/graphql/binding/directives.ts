import { type ConstDirectiveNode, type ConstValueNode, type DocumentNode, Kind, visit } from 'graphql'

/** What an SDL says to code of one field. */
export interface FieldBinding {
  /** The types of record that an ID names. */
  readonly idTypes?: readonly string[]
  /** How many records a list without a page size may give at most. */
  readonly assumedSize?: number
  /** What the field costs itself, in records; 1 by default. */
  readonly weight?: number
  /** Whether a text keeps its line breaks. */
  readonly isMultiline?: boolean
  /** Whether a field that may be left out cannot be null. */
  readonly isNotNull?: boolean
  /** Why and how long the personal data that it may hold are processed. */
  readonly personalData?: PersonalData
}

/** Personal data of a field, as the register of their processing names them. */
export interface PersonalData {
  readonly category: string
  readonly purpose: string
  readonly retention: string
}

/** What an SDL says to code, by coordinate (`UpdateSchoolInput.school`, `Roadmap.sections`). */
export type Binding = ReadonlyMap<string, FieldBinding>

/** How each directive is read. They speak to code and are no part of what is published. */
const directives: Readonly<Record<string, (values: Values) => FieldBinding>> = {
  of: ({ type, types }) => ({ idTypes: (type ?? types ?? []).map(String) }),
  listSize: ({ assumedSize = [] }) => ({ assumedSize: Number(assumedSize[0]) }),
  cost: ({ weight = [] }) => ({ weight: Number(weight[0]) }),
  multiline: () => ({ isMultiline: true }),
  notNull: () => ({ isNotNull: true }),
  personalData: ({ category = [], purpose = [], retention = [] }) => ({
    personalData: {
      category: String(category[0]),
      purpose: String(purpose[0]),
      retention: String(retention[0]),
    },
  }),
}

type Values = Readonly<Record<string, readonly (string | number)[]>>

const valuesOf = (value: ConstValueNode): readonly (string | number)[] => {
  if (value.kind === Kind.LIST) return value.values.flatMap(valuesOf)
  return value.kind === Kind.STRING || value.kind === Kind.INT ? [value.value] : []
}

const read = ({ name, arguments: args = [] }: ConstDirectiveNode): FieldBinding =>
  directives[name.value]?.(Object.fromEntries(args.map(arg => [arg.name.value, valuesOf(arg.value)]))) ?? {}

/** What the directives of a document say to code. */
export function readBinding({ definitions }: DocumentNode): Binding {
  const fields = definitions.flatMap(definition =>
    'fields' in definition && 'name' in definition
      ? (definition.fields ?? []).map(
          field => [`${definition.name.value}.${field.name.value}`, field] as const,
        )
      : [],
  )
  return new Map(
    fields.map(([coordinate, field]) => [
      coordinate,
      Object.assign({}, ...(field.directives ?? []).map(read)) as FieldBinding,
    ]),
  )
}

/** A document without what it says to code. */
export const published = (document: DocumentNode): DocumentNode => {
  const drop = ({ name }: { readonly name: { readonly value: string } }) =>
    ['label', 'record', 'field', 'action', 'takes'].includes(name.value) ||
    Object.hasOwn(directives, name.value)
      ? null
      : undefined
  return visit(document, { Directive: drop, DirectiveDefinition: drop })
}
