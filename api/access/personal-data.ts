import {
  type DirectiveNode,
  defaultFieldResolver,
  type GraphQLNamedType,
  type GraphQLSchema,
  isObjectType,
} from 'graphql'
import type { Place } from '../action/unit-of-work.ts'
import type { Context } from '../graphql/context.ts'
import { mayRead, type Read } from './reading.ts'

/**
 * Hides the fields that the contract marks `@personal` from viewers who may not read personal data, and records each
 * read with its purpose in the audit log.
 */
export function hidePersonalData(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue
    for (const field of Object.values(type.getFields())) {
      if (!isMarked(field.astNode?.directives)) continue
      const { resolve = defaultFieldResolver } = field
      field.resolve = async (parent, args, context: Context, info) =>
        (await mayRead(context, recordOf(type.name, parent))) ? resolve(parent, args, context, info) : null
    }
  }
  return schema
}

/** Whether the contract marks a field `@personal`. */
export const isMarked = (directives: readonly DirectiveNode[] | undefined): boolean =>
  directives?.some(directive => directive.name.value === 'personal') ?? false

/** Whether a type has fields that the contract marks `@personal`. */
export const isPersonal = (type: GraphQLNamedType | undefined): boolean =>
  isObjectType(type) && Object.values(type.getFields()).some(({ astNode }) => isMarked(astNode?.directives))

/** A row is a record itself, or an entry of the audit log that names one; either says where it belongs. */
function recordOf(type: string, row: PersonalRow): Read {
  const { regionId = null, municipalityId = null, schoolId = null } = row
  const place = { regionId, municipalityId, schoolId }
  if (typeof row.id === 'string') return { type, id: row.id, place }
  if (typeof row.recordType === 'string' && typeof row.recordId === 'string') {
    return { type: row.recordType, id: row.recordId, place }
  }
  throw new Error(`a field of ${type} is personal, and its row names no record to note the reading of`)
}

interface PersonalRow extends Partial<Place> {
  readonly id?: unknown
  readonly recordType?: unknown
  readonly recordId?: unknown
}
