import type { CodegenConfig } from '@graphql-codegen/cli'

const text = { input: 'string', output: 'string' }

/** Types of every operation in `operations/`, made of `schema.graphql`. A misspelt field fails here with its place. */
const config: CodegenConfig = {
  schema: 'schema.graphql',
  documents: 'operations/*.graphql',
  generates: {
    'src/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'documentNode',
        documentNodeImport: '@urql/core#TypedDocumentNode',
        enumType: 'string-literal',
        useTypeImports: true,
        strictScalars: true,
        scalars: { ID: text, UUID: text, Date: text, DateTime: text, JSON: 'unknown' },
      },
    },
  },
}

export default config
