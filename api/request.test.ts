import { expect, test } from 'vitest'
import { testServer } from './testing.server.ts'

const server = testServer({ seeded: false })

test('answers under the number that the caller gave the request', async () => {
  const { headers } = await server().ask('{ __typename }', {}, { headers: { 'x-request-id': 'web-1:42' } })
  expect(headers.get('x-request-id')).toBe('web-1:42')
})

test('makes a number of its own where the caller gave none, or one that is no number', async () => {
  for (const given of [{}, { 'x-request-id': 'a b' }, { 'x-request-id': 'a'.repeat(101) }]) {
    const { headers } = await server().ask('{ __typename }', {}, { headers: given })
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
  }
})
