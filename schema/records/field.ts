import { type FieldDefinitionNode, type InputValueDefinitionNode, Kind, type TypeNode } from 'graphql'
import { directiveArgs, directiveOf } from '../actions/directives.ts'
import type { FieldKind, RecordField } from './record.ts'

/** The kinds of the scalars that a record holds. */
export const scalars: Readonly<Record<string, FieldKind>> = {
  String: 'TEXT',
  Int: 'INT',
  Float: 'FLOAT',
  Boolean: 'BOOLEAN',
  Date: 'DATE',
  Term: 'TERM',
}

/** The named type of a field and what is around it. */
export function unwrap(type: TypeNode): {
  readonly type: string
  readonly isList: boolean
  readonly isNonNull: boolean
} {
  if (type.kind === Kind.NON_NULL_TYPE) return { ...unwrap(type.type), isNonNull: true }
  if (type.kind === Kind.LIST_TYPE) return { type: unwrap(type.type).type, isList: true, isNonNull: false }
  return { type: type.name.value, isList: false, isNonNull: false }
}

/** What `@field` and the description say of a field of a type or an input. */
export function fieldDetails(
  node: FieldDefinitionNode | InputValueDefinitionNode,
): Omit<RecordField, 'kind' | 'type' | 'isRequired'> {
  const { min, max, past, order, link, notAfter } = directiveArgs(directiveOf(node, 'field'))
  return {
    name: node.name.value,
    description: node.description?.value ?? '',
    min: typeof min === 'number' ? min : null,
    max: typeof max === 'number' ? max : null,
    isPast: past === true,
    notAfter: typeof notAfter === 'string' ? notAfter : null,
    isOrder: order === true,
    isLink: link === true,
    isMultiline: directiveOf(node, 'multiline') !== undefined,
  }
}
