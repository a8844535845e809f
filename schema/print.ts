import { parseArgs } from 'node:util'
import { printSchemaWithDirectives } from '@graphql-tools/utils'
import { createSchema } from '../api/graphql/schema.ts'
import { plugins } from '../plugins/index.ts'

// npm run schema -- --plugins oryol,perm     prints the SDL of the core with these plugins; all of them by default

const { values } = parseArgs({ options: { plugins: { type: 'string' } } })
const wanted = values.plugins?.split(',').filter(Boolean) ?? plugins.map(plugin => plugin.id)
const unknown = wanted.filter(id => !plugins.some(plugin => plugin.id === id))

if (unknown.length > 0) {
  const known = plugins.map(plugin => plugin.id).join(', ')
  console.error(`Нет плагина ${unknown.join(', ')}. Есть: ${known}.`)
  process.exitCode = 1
} else {
  console.log(printSchemaWithDirectives(createSchema(plugins.filter(plugin => wanted.includes(plugin.id)))))
}
