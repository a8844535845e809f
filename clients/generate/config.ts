import { join } from 'node:path'
import type { CodegenConfig } from '@graphql-codegen/cli'
import { buildASTSchema, concatAST } from 'graphql'
import { type Contract, coreContract, type Folders, pluginContracts } from './contract.ts'
import { labelsText } from './labels.ts'
import { openEnums, openName } from './open.ts'
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

const output = (core: Contract, plugins: readonly Contract[], { id, document }: Contract, folder: string) => {
  const whole = id === core.id ? document : concatAST([core.document, document])
  const opened = openEnums(whole)
  const names = opened.enums.map(({ name }) => openName(name.value))
  return {
    // The core's operations belong to every client, so that a region's front end has one place to import from.
    documents: [...new Set([core.id, id])].map(one => join(folder, one, '*.graphql')),
    schema: buildASTSchema(opened.document),
    preset: documentsPreset(
      id,
      plugins,
      opened,
      labelsText(whole, id === core.id ? undefined : core.document),
    ),
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
  return {
    generates: Object.fromEntries(
      [core, ...plugins].map(contract => [
        join(folders.clients, contract.id, 'generated/'),
        output(core, plugins, contract, folders.clients),
      ]),
    ),
  }
}
