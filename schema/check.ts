import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { CriticalityLevel, diff } from '@graphql-inspector/core'
import { printSchemaWithDirectives } from '@graphql-tools/utils'
import { buildSchema } from 'graphql'
import { createSchema } from '../api/graphql/schema.ts'
import { plugins } from '../plugins/index.ts'

// node schema/check.ts             compares the contract with the published one; a breaking change fails
// node schema/check.ts --publish   writes down today's contract as the published one (a release does it)

const file = new URL('./published/contract.graphql', import.meta.url)
const contract = `${printSchemaWithDirectives(createSchema(plugins))}\n`

if (process.argv.includes('--publish')) {
  mkdirSync(new URL('.', file), { recursive: true })
  writeFileSync(file, contract)
  console.log('Контракт опубликован.')
} else {
  const changes = await diff(buildSchema(readFileSync(file, 'utf8')), buildSchema(contract))
  const breaking = changes.filter(change => change.criticality.level === CriticalityLevel.Breaking)
  for (const change of breaking) console.error(`${change.path ?? ''}: ${change.message}`)
  if (breaking.length > 0) {
    console.error(
      `Несовместимых изменений контракта: ${breaking.length}. Клиенты, собранные по нему, перестанут работать.`,
    )
    process.exitCode = 1
  } else console.log('Контракт совместим с опубликованным.')
}
