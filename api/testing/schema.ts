import type { GraphQLSchema } from 'graphql'
import { createSchema } from '../graphql/schema.ts'
import type { RegionPlugin } from '../plugin-api.ts'

const made: { readonly plugins: readonly RegionPlugin[]; readonly schema: GraphQLSchema }[] = []

/** Plugins that one test has made are needed by no other. */
const most = 6

/** The schema of these plugins, made once for all test servers of a process. */
export function sharedSchema(plugins: readonly RegionPlugin[]): GraphQLSchema {
  const known = made.find(
    one => one.plugins.length === plugins.length && one.plugins.every((plugin, at) => plugin === plugins[at]),
  )
  if (known) return known.schema
  const schema = createSchema(plugins)
  made.push({ plugins, schema })
  made.splice(0, made.length - most)
  return schema
}
