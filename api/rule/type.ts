import type { Resolvers } from '../graphql/module.ts'
import { nameOf } from './enums.ts'

export const Rule: Resolvers<'rule', 'Rule'> = {
  at: rule => rule.at.map(nameOf),
}
