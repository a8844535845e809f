import { describe, expect, test } from 'vitest'
import { testServer } from '../testing/server.ts'
import { documentCache } from './document-cache.ts'

const kept = (texts: readonly string[], most: number) => {
  const store = documentCache<{ text: string }>(most)
  for (const text of texts) store.set(text, { text })
  return texts.filter(text => store.get(text) !== undefined)
}

describe('a cache of parsed documents', () => {
  test('removes the oldest first', () => {
    expect(kept(['a', 'b', 'c'], 5_000)).toEqual(['b', 'c'])
  })

  test('counts a short document by the tree that is made of it', () => {
    const many = Array.from({ length: 5_000 }, (_, i) => `{ a${i} }`)
    expect(kept(many, 2_000_000).length).toBeLessThan(1_000)
  })

  test('keeps what is used again', () => {
    const store = documentCache<{ n: number }>(5_000)
    store.set('a', { n: 1 })
    store.set('b', { n: 2 })
    store.get('a')
    store.set('c', { n: 3 })
    expect(['a', 'b', 'c'].map(text => store.get(text)?.n)).toEqual([1, undefined, 3])
  })
})

const server = testServer({ seeded: false })

test('a refused document is refused again, and a valid one stays valid', async () => {
  for (const _ of [1, 2]) {
    expect((await server().ask('{ noSuchField }')).errors).toHaveLength(1)
    expect((await server().ask('{ __typename }')).data).toEqual({ __typename: 'Query' })
  }
})
