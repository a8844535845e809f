import type { Plugin } from 'graphql-yoga'

/** A store of parsed documents as Yoga wants it. */
export interface DocumentStore<V> {
  get(text: string): V | undefined
  set(text: string, value: V): void
  forget(text: string): void
}

/** Texts of documents that are kept at most, in characters; with what is parsed of them some forty times as many bytes. */
const mostCharacters = 2_000_000

/** What the shortest document weighs, in characters: the tree has its own weight. */
const least = 2_000

const weightOf = (text: string) => text.length + least

/** Remembers what was made of documents and forgets the oldest first, by the length of their texts and not by their number. */
export function documentStore<V>(most = mostCharacters): DocumentStore<V> {
  const known = new Map<string, V>()
  let characters = 0
  const forget = (text: string) => {
    if (known.delete(text)) characters -= weightOf(text)
  }
  return {
    get: text => {
      const value = known.get(text)
      if (value === undefined) return undefined
      // Put last again, so that those stand first that nobody has asked for the longest.
      known.delete(text)
      known.set(text, value)
      return value
    },
    set: (text, value) => {
      forget(text)
      known.set(text, value)
      characters += weightOf(text)
      for (const [oldest] of known) {
        if (characters <= most) break
        forget(oldest)
      }
    },
    forget,
  }
}

/** Forgets at once: what is refused is refused quickly again. */
export const forgetful = <V>(): DocumentStore<V> => ({
  get: () => undefined,
  set: () => undefined,
  forget: () => undefined,
})

/** Keeps no document that is refused: what is found wrong with one holds on to the request that it came with. */
export const useForgetting = (documents: Pick<DocumentStore<unknown>, 'forget'>): Plugin => ({
  onValidate:
    ({ context }) =>
    ({ valid }) => {
      if (!valid && context.params.query) documents.forget(context.params.query)
    },
})
