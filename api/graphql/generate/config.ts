import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { CodegenConfig } from '@graphql-codegen/cli'
import { buildASTSchema, concatAST, parse, Source } from 'graphql'
import { contractInterface, type SdlFile } from './plugin.ts'

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

const output = (known: readonly SdlFile[], own: readonly SdlFile[]) => {
  const everything = concatAST([...known, ...own].map(({ document }) => document))
  return {
    schema: buildASTSchema(everything),
    plugins: [
      'typescript',
      { add: { placement: 'append' as const, content: contractInterface(everything, own) } },
    ],
    config: settings,
  }
}

/** The types of the contract for the server: those of the core, and for each plugin those of the core with its own. */
export const serverConfig = (folders: { readonly schema: string; readonly plugins: string }) => {
  const core = readdirSync(folders.schema)
    .filter(name => name.endsWith('.graphql'))
    .sort()
    .map(name => read(join(folders.schema, name)))
  const plugins = readdirSync(folders.plugins, { withFileTypes: true })
    .filter(
      entry =>
        entry.isDirectory() && readdirSync(join(folders.plugins, entry.name)).includes('schema.graphql'),
    )
    .map(({ name }) => name)
    .sort()
  const generates: CodegenConfig['generates'] = {
    'api/graphql/generated/contract.ts': output([], core),
  }
  for (const id of plugins) {
    const { document } = read(join(folders.plugins, id, 'schema.graphql'))
    generates[join(folders.plugins, id, 'generated/contract.ts')] = output(core, [{ id, document }])
  }
  return generates
}
