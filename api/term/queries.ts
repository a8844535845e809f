import type { Resolvers } from '../graphql/binding/module.ts'
import { readingOf } from './reading.ts'

export const Query: Resolvers<'term', 'Query'> = {
  parseTerm: (_, args, context) => readingOf(context, args),
}
