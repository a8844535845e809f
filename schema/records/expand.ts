import {
  type DefinitionNode,
  type DocumentNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  print,
  Source,
} from 'graphql'
import { completed } from '../actions/complete.ts'
import { isSaving, readActions, type SaveAction } from '../actions/read.ts'
import { derivedText, typeText } from './derive.ts'
import { isRecord, readRecords } from './read.ts'
import type { RecordType } from './record.ts'

/** A contract with all that follows from its records. */
export interface Expanded {
  readonly document: DocumentNode
  /** What is written by hand, for which code gives the resolvers. */
  readonly authored: DocumentNode
  readonly records: readonly RecordType[]
  /** The mutations that save without code. */
  readonly actions: readonly SaveAction[]
}

const personal =
  '@personalData(category: "TEXT", purpose: "Сведения, которые собирает регион", retention: "RECORD")'

/** What the directives of a field declare; a text counts as personal data unless it is marked as impersonal. */
function directivesOf(definition: ObjectTypeDefinitionNode, record: RecordType, name: string): string {
  const directives = definition.fields?.find(one => one.name.value === name)?.directives ?? []
  const kept = directives.filter(one => !['field', 'multiline'].includes(one.name.value)).map(print)
  const isImpersonal = directives.some(
    one => one.name.value === 'field' && one.arguments?.some(arg => arg.name.value === 'impersonal'),
  )
  const isText = record.fields.find(one => one.name === name)?.kind === 'TEXT'
  const isMarked = directives.some(one => one.name.value === 'personalData')
  return [...kept, ...(isText && !isMarked && !isImpersonal ? [personal] : [])].join(' ')
}

/** The contract of a plugin, in which short forms are completed and each `@record` is replaced by what follows from it. */
export function expandRecords(plugin: string, source: DocumentNode, enums: ReadonlySet<string>): Expanded {
  const complete = completed(source)
  const records = readRecords(plugin, complete, enums)
  const actions = readActions(plugin, source, complete, new Set([...enums, ...enumsOf(source)]))
  const written = complete.definitions.filter(one => !isRecord(one))
  const authored = { ...complete, definitions: written.flatMap(resolvedByCode) }
  if (records.length === 0) return { document: complete, authored, records, actions }
  const types = new Map(complete.definitions.filter(isRecord).map(one => [one.name.value, one]))
  const own = records.map(record => {
    const definition = types.get(record.type)
    return typeText(record, name => (definition ? directivesOf(definition, record, name) : ''))
  })
  const text = new Source([...own, derivedText(plugin, records)].join('\n'), `${plugin}/@record`)
  const merged = merge([...written, ...parse(text).definitions])
  return { document: { ...complete, definitions: merged }, authored, records, actions }
}

/** A definition without the mutations that need no code. */
function resolvedByCode(definition: DefinitionNode): readonly DefinitionNode[] {
  if (definition.kind !== Kind.OBJECT_TYPE_EXTENSION || !definition.fields?.some(isSaving))
    return [definition]
  const fields = definition.fields.filter(one => !isSaving(one))
  return fields.length > 0 ? [{ ...definition, fields }] : []
}

type Composite = DefinitionNode & {
  readonly fields?: readonly { readonly name: { readonly value: string } }[]
}

const isDefinition = ({ kind }: DefinitionNode) => /Definition$/.test(kind)

/** What is merged under one key: a type and its extensions, or the extensions of a type of the core. */
const keyOf = (definition: DefinitionNode, own: ReadonlySet<string>): string | null => {
  if (!('fields' in definition) || !('name' in definition)) return null
  const name = definition.name.value
  return own.has(name) ? name : `${definition.kind} ${name}`
}

/** One definition of each type, and one extension; a field written by hand replaces a derived one of its name. */
function merge(definitions: readonly DefinitionNode[]): readonly DefinitionNode[] {
  const own = new Set(
    definitions.filter(isDefinition).flatMap(one => ('name' in one && one.name ? [one.name.value] : [])),
  )
  const groups = Map.groupBy(definitions, definition => keyOf(definition, own) ?? definition)
  return [...groups.values()].flatMap(group => {
    const first = group.find(isDefinition) ?? group[0]
    if (!first || group.length === 1) return group
    // Only types with fields share a key.
    const fields = (group as readonly Composite[]).flatMap(one => one.fields ?? [])
    const firstOf = new Map(fields.toReversed().map(field => [field.name.value, field]))
    const unique = fields.filter(field => firstOf.get(field.name.value) === field)
    return [{ ...first, fields: unique } as Composite]
  })
}

/** The enums of a document. */
export const enumsOf = ({ definitions }: DocumentNode): ReadonlySet<string> =>
  new Set(definitions.flatMap(one => (one.kind === Kind.ENUM_TYPE_DEFINITION ? [one.name.value] : [])))
