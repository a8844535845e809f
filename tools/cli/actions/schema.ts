import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { CriticalityLevel, diff } from '@graphql-inspector/core'
import { buildSchema } from 'graphql'
import { printContract } from '../../../api/graphql/contract.ts'
import { createSchema } from '../../../api/graphql/schema.ts'
import { plugins } from '../../../plugins/index.ts'
import { complain, say, sayText } from '../output.ts'

const published = new URL('../../../schema/published/contract.graphql', import.meta.url)

const contract = () => printContract(createSchema(plugins))

export const printSdl = (ids?: string): void => {
  const wanted = ids?.split(',').filter(Boolean) ?? plugins.map(plugin => plugin.id)
  const unknown = wanted.filter(id => !plugins.some(plugin => plugin.id === id))
  if (unknown.length > 0) {
    complain(
      `Плагина ${unknown.join(', ')} нет: исправьте имя. Есть: ${plugins.map(plugin => plugin.id).join(', ')}.`,
    )
    process.exitCode = 1
    return
  }
  sayText(printContract(createSchema(plugins.filter(plugin => wanted.includes(plugin.id)))).trimEnd())
}

export const checkContract = async (): Promise<void> => {
  const changes = await diff(buildSchema(readFileSync(published, 'utf8')), buildSchema(contract()))
  const breaking = changes.filter(change => change.criticality.level === CriticalityLevel.Breaking)
  if (breaking.length === 0) return say('Контракт совместим с опубликованным.')
  complain(
    ...breaking.map(change => `${change.path ?? ''}: ${change.message}`),
    `Несовместимых изменений контракта: ${breaking.length}. Клиенты, собранные по нему, перестанут работать.`,
  )
  process.exitCode = 1
}

export const publishContract = (): void => {
  mkdirSync(new URL('.', published), { recursive: true })
  writeFileSync(published, contract())
  say('Контракт опубликован.')
}
