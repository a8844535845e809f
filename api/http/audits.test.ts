import { serverAudits } from 'graphql-http'
import { afterAll, describe, expect, test } from 'vitest'
import { issueKey } from '../auth/issue-key.ts'
import { createServer } from '../server/server.ts'
import { testDatabase } from '../testing/database.ts'
import { listen } from './listen.ts'

const database = await testDatabase({ seeded: false })
const key = await issueKey(database.transact, {
  title: 'Разработчик',
  grants: [{ role: 'ADMIN', on: null }],
  personalData: false,
  expiresAt: new Date('2100-01-01'),
})
const { read, transact } = database
const server = await createServer({ read, transact, plugins: [] })
const { url, drain } = await listen(server, '127.0.0.1', 0)
/** A charset in Accept, which says nothing new, takes a request past `plainPosts` to Yoga's HTTP. */
const ways = [
  ['as it comes', ''],
  ['by the HTTP of Yoga', '; charset=utf-8'],
] as const

const auditsBy = (charset: string) =>
  serverAudits({
    url: `${url}/graphql`,
    fetchFn: (address: string, init: RequestInit = {}) => {
      const headers = new Headers(init.headers)
      headers.set('authorization', `Bearer ${key}`)
      const accept = headers.get('accept')
      if (accept) headers.set('accept', `${accept}${charset}`)
      return fetch(address, { ...init, headers })
    },
  })
afterAll(async () => {
  await drain()
  await database.close()
})

describe.each(ways)('GraphQL over HTTP, for a signed-in developer, %s', (_, charset) => {
  const audits = auditsBy(charset)

  test('has sixty-one audits', () => {
    expect(audits).toHaveLength(61)
  })

  test.each(audits.map(audit => [audit.name, audit] as const))('%s', async (_, audit) => {
    const result = await audit.fn()
    expect(result.status, 'reason' in result ? result.reason : '').toBe('ok')
  })
})
