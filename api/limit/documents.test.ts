import { describe, expect, test } from 'vitest'
import { testServer } from '../testing/server.ts'
import { documentStore } from './documents.ts'

const kept = (texts: readonly string[], most: number) => {
  const store = documentStore<string>(most)
  for (const text of texts) store.set(text, text)
  return texts.filter(text => store.get(text) !== undefined)
}

describe('a store of parsed documents', () => {
  test('forgets the oldest first', () => {
    expect(kept(['a', 'b', 'c'], 5_000)).toEqual(['b', 'c'])
  })

  test('counts a short document by the tree that is made of it', () => {
    const many = Array.from({ length: 5_000 }, (_, i) => `{ a${i} }`)
    expect(kept(many, 2_000_000).length).toBeLessThan(1_000)
  })

  test('keeps what is asked for again', () => {
    const store = documentStore<number>(5_000)
    store.set('a', 1)
    store.set('b', 2)
    store.get('a')
    store.set('c', 3)
    expect([store.get('a'), store.get('b'), store.get('c')]).toEqual([1, undefined, 3])
  })
})

const server = testServer({ seeded: false })

test('a document that is refused is answered the same again, and one that is not stays good', async () => {
  for (const _ of [1, 2]) {
    expect((await server().ask('{ noSuchField }')).errors).toHaveLength(1)
    expect((await server().ask('{ __typename }')).data).toEqual({ __typename: 'Query' })
  }
})
