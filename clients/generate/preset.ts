import { preset } from '@graphql-codegen/client-preset'
import { concatAST, type DocumentNode, separateOperations } from 'graphql'
import { idOfText, plainText } from '../../schema/document.ts'
import type { Contract } from './contract.ts'
import { mistakes } from './mistakes.ts'
import { type Opened, openTypes } from './open.ts'

type Preset = typeof preset

/** The operations by id, for servers that execute known documents only. */
const manifestOf = (operations: DocumentNode): string => {
  const texts = Object.values(separateOperations(operations)).map(plainText)
  return JSON.stringify(Object.fromEntries(texts.map(text => [idOfText(text), text])), null, 2)
}

const notice = '// Written by `npm run generate`; changes made here are lost.'

/**
 * The client preset, of which two files are kept: the types and documents of the .graphql files, and their manifest; the labels
 * of enums are added. Its tag function and fragment masks serve operations written inside components, which the clients do not have.
 */
export const documentsPreset = (
  id: string,
  plugins: readonly Contract[],
  opened: Opened,
  others: Readonly<Record<string, string>>,
): Preset => ({
  buildGeneratesSection: async options => {
    const { schemaAst } = options
    if (!schemaAst) throw new Error(`Контракт клиента ${id} не прочитан.`)
    const operations = concatAST(options.documents.flatMap(({ document }) => document ?? []))
    const wrong = mistakes(id, schemaAst, operations, plugins)
    if (wrong.length > 0)
      throw new Error(`Операции клиента ${id} расходятся с контрактом:\n  ${wrong.join('\n  ')}`)
    const types = openTypes(opened, schemaAst, operations).map(content => ({
      add: { content, placement: 'append' },
    }))
    const sections = await preset.buildGeneratesSection({
      ...options,
      presetConfig: { ...options.presetConfig, fragmentMasking: false },
    })
    const kept = sections
      .filter(({ filename }) => filename.endsWith('/graphql.ts'))
      .map(section => ({
        ...section,
        config: { ...section.config, ...options.config },
        plugins: [{ add: { content: notice } }, ...section.plugins.slice(1), ...types],
      }))
    const written = (name: string, text: string) => ({
      filename: `${options.baseOutputDir}${name}`,
      schema: options.schema,
      documents: [],
      config: {},
      plugins: [{ text: {} }],
      pluginMap: { text: { plugin: () => text } },
    })
    return [
      ...kept,
      ...Object.entries(others).map(([name, text]) => written(name, `${notice}\n${text}`)),
      written('persisted-documents.json', `${manifestOf(operations)}\n`),
    ]
  },
})
