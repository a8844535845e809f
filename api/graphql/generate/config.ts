import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import type { CodegenConfig } from '@graphql-codegen/cli'
import { buildASTSchema, concatAST, type DocumentNode, parse, Source } from 'graphql'
import { pluginFolders } from '../../../schema/plugins/folders.ts'
import { readPlugin } from '../../../schema/read-sdl.ts'
import type { Expanded } from '../../../schema/records/expand.ts'
import { contractInterface, type SdlFile } from './contract-interface.ts'
import { coreContract, ownTypesPreset, withOwnAlone } from './own-types.ts'
import { recordRows } from './record-rows.ts'

const text = { input: 'string', output: 'string' }

const settings = {
  enumsAsTypes: true,
  immutableTypes: true,
  useTypeImports: true,
  disableDescriptions: true,
  strictScalars: true,
  avoidOptionals: { field: true },
  inputMaybeValue: 'T | null | undefined',
  scalars: { ID: text, UUID: text, Date: text, DateTime: { input: 'Date', output: 'Date' } },
}

const read = (path: string): SdlFile => ({
  id: basename(path, '.graphql'),
  document: parse(new Source(readFileSync(path, 'utf8'), path)),
})

const corePath = 'api/graphql/generated/contract.ts'

const output = (schema: DocumentNode, content: string) => ({
  schema: buildASTSchema(schema),
  plugins: ['typescript', { add: { placement: 'append' as const, content } }],
  config: settings,
})

const coreOutput = (core: readonly SdlFile[]) => {
  const everything = concatAST(core.map(({ document }) => document))
  return output(everything, contractInterface(everything, core))
}

const pluginOutput = (core: readonly SdlFile[], id: string, own: Expanded, path: string) => ({
  ...output(
    withOwnAlone(concatAST(core.map(({ document }) => document)), own.document),
    contractInterface(own.document, [{ id, document: own.authored }], coreContract),
  ),
  preset: ownTypesPreset(own.document, relative(dirname(path), corePath), recordRows(own.records)),
})

/** The types of the contract for the server: those of the core, and for each plugin its own. */
export const serverConfig = (folders: { readonly schema: string; readonly plugins: string }) => {
  const core = readdirSync(folders.schema)
    .filter(name => name.endsWith('.graphql'))
    .sort()
    .map(name => read(join(folders.schema, name)))
  const generates: CodegenConfig['generates'] = {
    [corePath]: coreOutput(core),
  }
  for (const folder of pluginFolders(folders.plugins)) {
    const path = join(folder, 'generated/contract.ts')
    generates[path] = pluginOutput(core, basename(folder), readPlugin(join(folder, 'schema.graphql')), path)
  }
  return generates
}
