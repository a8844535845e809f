import type { Plugin } from 'graphql-yoga'
import { LRUCache } from 'lru-cache'

/** Texts of documents that are kept at most, in characters; with what is parsed of them some forty times as many bytes. */
const mostCharacters = 2_000_000

/** What the shortest document weighs, in characters: the tree has its own weight. */
const leastWeight = 2_000

/** Parsed documents by their texts; bounded by the length of the texts and not by their number. */
export const documentCache = <V extends object>(maxSize = mostCharacters) =>
  new LRUCache<string, V>({ maxSize, sizeCalculation: (_, text) => text.length + leastWeight })

/** Stores nothing: what is refused is refused quickly again. */
export const noCache = { get: () => undefined, set: () => undefined }

/** Removes a document that is refused: what is found wrong with it keeps the request that it came with in memory. */
export const useValidDocumentsOnly = (documents: { readonly delete: (text: string) => boolean }): Plugin => ({
  onValidate:
    ({ context }) =>
    ({ valid }) => {
      if (!valid && context.params.query) documents.delete(context.params.query)
    },
})
