import { readFileSync } from 'node:fs'
import { usePersistedOperations } from '@graphql-yoga/plugin-persisted-operations'
import type { DocumentNode } from 'graphql'
import type { GraphQLParams, Plugin } from 'graphql-yoga'
import { z } from 'zod'
import { idOfText, plainText } from '../../schema/document.ts'
import { apiError } from '../graphql/errors/table.ts'
import { StartFailure } from '../server/startup-error.ts'

/** Documents by the SHA-256 of their text, as `npm run generate` writes them for each client. */
export type TrustedDocuments = ReadonlyMap<string, string>

const manifest = z.record(z.string().regex(/^[0-9a-f]{64}$/), z.string())

/** Reads manifests into one. Fails with StartFailure: BAD_ENVIRONMENT. */
export const readTrusted = (files: readonly string[]): TrustedDocuments =>
  new Map(files.flatMap(file => Object.entries(readManifest(file))))

const readManifest = (file: string) => {
  try {
    return manifest.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch (cause) {
    throw new StartFailure(
      'BAD_ENVIRONMENT',
      `В переменной TRUSTED_DOCUMENTS указан файл «${file}», но списка запросов в нём нет: создайте его командой npm run generate (clients/*/generated/persisted-documents.json).`,
      { cause },
    )
  }
}

const refusal = () =>
  apiError(
    'FORBIDDEN',
    'Сервер выполняет только заранее известные запросы: передайте запрос из клиента или попросите администратора добавить ваш.',
  )

/** The id of a document: of the persisted documents' draft of GraphQL over HTTP, or as Apollo and urql send it. */
const idOf = ({ extensions, ...params }: GraphQLParams & { documentId?: unknown }): string | null => {
  const id = params.documentId ?? extensions?.persistedQuery?.sha256Hash
  return typeof id === 'string' ? id.replace(/^sha256:/, '') : null
}

/** Executes the trusted documents alone, sent by id or in full. */
export const useTrustedDocuments = (documents: TrustedDocuments): Plugin[] => [
  usePersistedOperations({
    allowArbitraryOperations: true,
    extractPersistedOperationId: idOf,
    getPersistedOperation: id => documents.get(id) ?? null,
    customErrors: { notFound: refusal, keyNotFound: refusal },
  }),
  {
    onValidate({ params }) {
      if (!documents.has(hashOf(params.documentAST))) throw refusal()
    },
  },
]

const hashes = new WeakMap<DocumentNode, string>()

const hashOf = (document: DocumentNode): string => {
  const hash = hashes.get(document) ?? idOfText(plainText(document))
  hashes.set(document, hash)
  return hash
}
