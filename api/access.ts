import { type DirectiveNode, defaultFieldResolver, type GraphQLSchema, isObjectType } from 'graphql'
import type { Context } from './context.ts'

/** Hides the fields that the contract marks `@personal` from viewers who may not read personal data. */
export function hidePersonalData(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue
    for (const field of Object.values(type.getFields())) {
      if (!isPersonal(field.astNode?.directives)) continue
      const { resolve = defaultFieldResolver } = field
      field.resolve = (parent, args, context: Context, info) =>
        context.viewer.personalData ? resolve(parent, args, context, info) : null
    }
  }
  return schema
}

const isPersonal = (directives: readonly DirectiveNode[] | undefined): boolean =>
  directives?.some(directive => directive.name.value === 'personal') ?? false
