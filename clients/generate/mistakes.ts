import { relative } from 'node:path'
import {
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  NoUnusedFragmentsRule,
  specifiedRules,
  validate,
} from 'graphql'
import { type Contract, defines } from './contract.ts'

const unknownField = /^Cannot query field "(\w+)" on type "(\w+)"/

// A fragment may be unused today.
const rules = specifiedRules.filter(rule => rule !== NoUnusedFragmentsRule)

const place = ({ source, locations }: GraphQLError) =>
  `${relative('.', source?.name ?? '')}:${locations?.[0]?.line ?? 1}:${locations?.[0]?.column ?? 1}`

/** Every mistake of a client's operations against its contract. */
export const mistakes = (
  id: string,
  schema: GraphQLSchema,
  operations: DocumentNode,
  plugins: readonly Contract[],
): readonly string[] =>
  validate(schema, operations, rules, { maxErrors: 100 }).map(error => {
    const [, field = '', type = ''] = unknownField.exec(error.message) ?? []
    const owner = plugins.find(plugin => plugin.id !== id && defines(plugin, type, field))
    if (owner)
      return `${place(error)} ${type}.${field} – поле плагина ${owner.id}, клиент ${id} его не знает: перенесите запрос в clients/${owner.id}.`
    return `${place(error)} ${error.message}`
  })
