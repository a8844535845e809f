import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { CriticalityLevel, diff } from '@graphql-inspector/core'
import { printSchemaWithDirectives } from '@graphql-tools/utils'
import { buildSchema, type GraphQLSchema } from 'graphql'
import { createSchema } from '../api/schema.ts'
import { plugins } from '../plugins/index.ts'

// node schema/check.ts             compares the contract with the published one; a breaking change fails
// node schema/check.ts --publish   writes down today's contract as the published one (a release does it)

const folder = new URL('./published/', import.meta.url)

/** Every set whose contract is published: the core alone, and the core with each plugin. */
const sets: readonly { readonly name: string; readonly schema: GraphQLSchema }[] = [
  { name: 'core', schema: createSchema([]) },
  ...plugins.map(plugin => ({ name: plugin.id, schema: createSchema([plugin]) })),
]

const publish = process.argv.includes('--publish')
let broken = 0

for (const { name, schema } of sets) {
  const file = new URL(`${name}.graphql`, folder)
  const text = `${printSchemaWithDirectives(schema)}\n`
  if (publish) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(file, text)
  } else if (!existsSync(file)) {
    console.error(`${name}: контракт ещё не опубликован; выполните npm run contract:publish.`)
    broken += 1
  } else {
    const changes = await diff(buildSchema(readFileSync(file, 'utf8')), buildSchema(text))
    const breaking = changes.filter(change => change.criticality.level === CriticalityLevel.Breaking)
    for (const change of breaking) console.error(`${name}: ${change.path ?? ''}: ${change.message}`)
    broken += breaking.length
  }
}

if (broken > 0) {
  console.error(
    `Несовместимых изменений контракта: ${broken}. Клиенты, собранные по нему, перестанут работать.`,
  )
  process.exitCode = 1
} else {
  console.log(publish ? 'Контракт опубликован.' : 'Контракт совместим с опубликованным.')
}
