import { serverAudits } from 'graphql-http'
import { describe, expect, test } from 'vitest'
import { issueKey } from '../auth/issue-key.ts'
import { readFrom } from '../data/query.ts'
import { createServer } from '../server/server.ts'
import { testDatabase } from '../testing/database.ts'

const database = await testDatabase({ seeded: false })
const key = await issueKey(database.db, {
  title: 'Разработчик',
  grants: [{ role: 'ADMIN', on: null }],
  personalData: false,
  expiresAt: new Date('2100-01-01'),
})
const server = createServer({ db: database.db, read: readFrom(database.pool), plugins: [] })
const audits = serverAudits({
  url: 'http://podyom.test/graphql',
  fetchFn: (url: string, init: RequestInit = {}) => {
    const headers = new Headers(init.headers)
    headers.set('authorization', `Bearer ${key}`)
    return server.fetch(url, { ...init, headers })
  },
})

describe('GraphQL over HTTP, for a signed-in developer', () => {
  test('has sixty-one audits', () => {
    expect(audits).toHaveLength(61)
  })

  test.each(audits.map(audit => [audit.name, audit] as const))('%s', async (_, audit) => {
    const result = await audit.fn()
    expect(result.status, 'reason' in result ? result.reason : '').toBe('ok')
  })
})
