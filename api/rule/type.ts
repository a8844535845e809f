import { derived } from '../graphql/binding/fields.ts'
import type { Resolvers } from '../graphql/binding/module.ts'
import { nameOf } from './enums.ts'

export const Rule: Resolvers<'rule', 'Rule'> = {
  at: derived(rule => rule.at.map(nameOf)),
}
