import { expect, test } from 'vitest'
import { testServer } from '../testing/server.ts'

const server = testServer({ seeded: false })

test.each(['4bf92f3577b34da6a3ce929d0e0e4736', '01a204df-582b-76cb-83ce-72fcd9f4905e'])(
  'an answer has the request id %s that the caller sent',
  async id => {
    const { headers } = await server().ask('{ __typename }', {}, { headers: { 'x-request-id': id } })
    expect(headers.get('x-request-id')).toBe(id)
  },
)

test('the server makes a request id if the caller sent none or an invalid one', async () => {
  for (const id of ['', 'a b', 'a'.repeat(65), '79005550101', 'kanareykin-vydumannyy', '1234567890123456']) {
    const { headers } = await server().ask('{ __typename }', {}, { headers: { 'x-request-id': id } })
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
  }
})
