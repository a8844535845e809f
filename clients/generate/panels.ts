import {
  buildASTSchema,
  concatAST,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isScalarType,
} from 'graphql'
import { readLabels } from '../../schema/labels.ts'
import type { Contract } from './contract.ts'

interface PanelField {
  readonly name: string
  readonly label: string
  readonly labels?: Readonly<Record<string, string>>
  readonly fields?: readonly PanelField[]
}

/** The records that have a screen, and how one of them is read by its key. */
const screens = { School: 'school', Roadmap: 'roadmap' } as const
const depth = 3
const hidden = new Set(['id', 'version', 'key', 'note'])

const head = `/** A field of a plugin as a screen shows it. */
export interface PanelField {
  readonly name: string
  readonly label: string
  /** Of an enum: what its values are called. */
  readonly labels?: Readonly<Record<string, string>>
  readonly fields?: readonly PanelField[]
}

export interface Panel {
  readonly type: string
  readonly plugin: string
  readonly title: string
  readonly query: string
  readonly fields: readonly PanelField[]
}
`

/**
 * What plugins add to records that have a screen, with the sentences of their contracts as labels: a region without a panel of its
 * own is shown by these, and the front end knows no region by name.
 */
export const panelsText = (core: Contract, plugins: readonly Contract[]): string => {
  const panels = plugins.flatMap(plugin => {
    const document = concatAST([core.document, plugin.document])
    const schema = buildASTSchema(document)
    const labels = new Map(
      readLabels(document).map(({ name, values }) => [
        name,
        Object.fromEntries(values.map(value => [value.name, value.ru.label])),
      ]),
    )
    return Object.entries(screens).flatMap(([type, root]) => {
      const owner = schema.getType(type)
      const field = isObjectType(owner) ? owner.getFields()[plugin.id] : undefined
      const added = field && getNamedType(field.type)
      if (!field || !isObjectType(added)) return []
      const fields = fieldsOf(added, labels, core, 1)
      const query = `query ($key: String!) { record: ${root}(key: $key) { id ${plugin.id} { ${selection(fields)} } } }`
      return [{ type, plugin: plugin.id, title: labelOf(field), query, fields }]
    })
  })
  return `${head}\nexport const panels: readonly Panel[] = ${JSON.stringify(panels, null, 2)}\n`
}

const labelOf = ({ name, description }: GraphQLField<unknown, unknown>): string =>
  (description ?? name).split(/[.;](?:\s|$)/, 1)[0] ?? name

const selection = (fields: readonly PanelField[]): string =>
  fields.map(({ name, fields: inner }) => (inner ? `${name} { ${selection(inner)} }` : name)).join(' ')

/** A record of the core is shown by its name alone. */
const names: Readonly<Record<string, string>> = {
  School: 'shortName',
  Person: 'position',
  Organization: 'name',
  Activity: 'title',
  Municipality: 'name',
}

const isPage = (type: GraphQLNamedType) => type.name.endsWith('Connection')

function fieldsOf(
  type: GraphQLObjectType,
  labels: ReadonlyMap<string, Readonly<Record<string, string>>>,
  core: Contract,
  level: number,
): readonly PanelField[] {
  return Object.values(type.getFields()).flatMap(field => {
    const inner = getNamedType(field.type)
    if (hidden.has(field.name) || field.args.some(isRequiredArgument)) return []
    const base = { name: field.name, label: labelOf(field) }
    if (isScalarType(inner)) return inner.name === 'ID' ? [] : [base]
    if (isEnumType(inner)) return [{ ...base, labels: labels.get(inner.name) ?? {} }]
    if (!isObjectType(inner) || level >= depth || isPage(inner)) return []
    const name = names[inner.name]
    if (name) return [{ ...base, fields: [{ name, label: base.label }] }]
    if (isOfCore(core, inner)) return []
    const fields = fieldsOf(inner, labels, core, isManyOf(field) ? depth : level + 1)
    return fields.length > 0 ? [{ ...base, fields }] : []
  })
}

const isManyOf = ({ type }: GraphQLField<unknown, unknown>): boolean =>
  isListType(isNonNullType(type) ? type.ofType : type)

const isOfCore = ({ document }: Contract, { name }: GraphQLObjectType): boolean =>
  document.definitions.some(definition => 'name' in definition && definition.name?.value === name)
