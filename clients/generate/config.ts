import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { CodegenConfig } from '@graphql-codegen/cli'
import { buildASTSchema, concatAST, type DocumentNode } from 'graphql'
import { type Contract, coreContract, type Folders, pluginContracts } from './contract.ts'
import { labelsText } from './labels.ts'
import { openEnums, openName } from './open.ts'
import { panelsText } from './panels.ts'
import { possibleTypesText } from './possible-types.ts'
import { documentsPreset } from './preset.ts'

const settings = {
  // A document is a parsed constant: nothing runs or is imported when the file loads, so that Node takes it as it is,
  // any GraphQL client can send it, and a bundler drops what is not used.
  documentMode: 'documentNode',
  documentNodeImport: '@urql/core#TypedDocumentNode',
  enumType: 'string-literal',
  useTypeImports: true,
  // `__typename` is in a type exactly where the operation selects it.
  skipTypeNameForRoot: true,
  immutableTypes: true,
  inlineFragmentTypes: 'combine',
  arrayInputCoercion: false,
  strictScalars: true,
} as const

const text = (name: string) => [name, { input: 'string', output: 'string' }] as const

const output = (
  plugins: readonly Contract[],
  id: string,
  whole: DocumentNode,
  documents: readonly string[],
  others: Readonly<Record<string, string>>,
) => {
  const opened = openEnums(whole)
  const names = opened.enums.map(({ name }) => openName(name.value))
  return {
    documents: [...documents],
    schema: buildASTSchema(opened.document),
    preset: documentsPreset(id, plugins, opened, others),
    config: {
      ...settings,
      scalars: Object.fromEntries([
        ...['ID', 'UUID', 'Date', 'DateTime'].map(text),
        ...names.map(name => [name, { input: 'never', output: name }] as const),
      ]),
    },
  }
}

/** The typed clients: one of the core, and one of each plugin that has a contract. */
export const clientsConfig = (folders: Folders): CodegenConfig => {
  const core = coreContract(folders)
  const plugins = pluginContracts(folders)
  const { clients } = folders
  // The core's operations belong to every client, so that a region's front end has one place to import from.
  const operationsOf = (id: string) => [
    ...new Set([core.id, id].map(one => join(clients, one, '*.graphql'))),
    ...[join(folders.plugins, id, 'operations.graphql')].filter(file => existsSync(file)),
  ]
  const own = [core, ...plugins].map(({ id, document }) => {
    const whole = id === core.id ? document : concatAST([core.document, document])
    const labels = labelsText(whole, id === core.id ? undefined : core.document)
    return [
      join(clients, id, 'generated/'),
      output(plugins, id, whole, operationsOf(id), {
        'labels.ts': labels,
        'possible-types.ts': possibleTypesText(whole),
      }),
    ]
  })
  const web = join(clients, 'web/operations')
  // The front end asks the core alone: it has to work with every set of plugins, whose fields its panels ask for by themselves.
  const shell = () => [
    join(clients, 'web/generated/'),
    output(plugins, 'web', core.document, [join(web, '*.graphql')], {
      'panels.ts': panelsText(core, plugins),
      'possible-types.ts': possibleTypesText(concatAST([core, ...plugins].map(({ document }) => document))),
    }),
  ]
  return { generates: Object.fromEntries([...own, ...(existsSync(web) ? [shell()] : [])]) }
}
