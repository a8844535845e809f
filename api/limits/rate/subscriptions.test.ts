import { describe, expect, test } from 'vitest'
import { listening } from '../../testing/listener.ts'

const most = 3
const server = listening({ subscriptions: most })

/** Opens a subscription; gives its answer, and how to hang up. */
const open = async (query = 'subscription { changes { cursor } }') => {
  const gone = new AbortController()
  const response = await fetch(`${server()}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query }),
    signal: gone.signal,
  })
  return { response, leave: () => gone.abort() }
}

describe('subscriptions from one address', () => {
  test('are limited in number, and one that ends makes room for another', async () => {
    const first = await open()
    const others = await Promise.all([open(), open()])
    expect([first, ...others].map(({ response }) => response.status)).toEqual([200, 200, 200])
    const refused = await open()
    expect(refused.response.status).toBe(429)
    expect(refused.response.headers.get('retry-after')).toBe('60')
    expect(await refused.response.text()).toMatch(/Открыто подписок: 3.*"TOO_MANY_REQUESTS"/)
    first.leave()
    await expect
      .poll(async () => {
        const again = await open()
        again.leave()
        return again.response.status
      })
      .toBe(200)
    for (const { leave } of others) leave()
  })

  test('that fail or are dropped at once free their places', async () => {
    for (let count = 0; count < 2 * most; count++) {
      // Whom the test before has left is noticed in a moment.
      await expect
        .poll(async () => {
          const { response } = await open('subscription { changes(after: "x") { cursor } }')
          await response.text()
          return response.status
        })
        .toBe(400)
    }
    for (let count = 0; count < 4 * most; count++) {
      const gone = new AbortController()
      const body = JSON.stringify({ query: 'subscription { changes { cursor } }' })
      const headers = { 'content-type': 'application/json', accept: 'text/event-stream' }
      const dropped = fetch(`${server()}/graphql`, { method: 'POST', headers, body, signal: gone.signal })
      setTimeout(() => gone.abort(), count)
      await dropped.catch(() => undefined)
    }
    await expect
      .poll(async () => {
        const again = await open()
        again.leave()
        return again.response.status
      })
      .toBe(200)
  })
})
