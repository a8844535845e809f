import { describe, expect, test, vi } from 'vitest'
import { sql } from '../../data/sql.ts'
import type { TestDatabase } from '../../testing/database.ts'
import { listening, raw } from '../../testing/listener.ts'
import { semaphore } from './semaphore.ts'

/** An answer that refuses because there are too many. */
const tooMany = (answer: Response): Response => {
  expect(answer.status).toBe(429)
  return answer
}

const soon = () => new Promise(resolve => setImmediate(resolve))

describe('a semaphore', () => {
  test('gives each caller a number of places, first come, first served', async () => {
    const places = semaphore(2, 10, 60_000)
    const entered: string[] = []
    const enter = async (name: string) => {
      const leave = await places.acquire('one')
      entered.push(name)
      return leave
    }
    const first = await enter('first')
    await enter('second')
    const third = enter('third')
    const fourth = enter('fourth')
    await places.acquire('another')
    expect(entered).toEqual(['first', 'second'])
    first?.()
    // A second release has no effect.
    first?.()
    await third
    await soon()
    expect(entered).toEqual(['first', 'second', 'third'])
    ;(await third)?.()
    await fourth
    expect(entered).toEqual(['first', 'second', 'third', 'fourth'])
  })

  test('limits the number of waiting requests, and forgets idle callers', async () => {
    const places = semaphore(1, 1, 60_000)
    const leave = await places.acquire('one')
    const waiting = places.acquire('one')
    expect(await places.acquire('one')).toBeNull()
    leave?.()
    ;(await waiting)?.()
    await soon()
    expect(await places.acquire('one')).not.toBeNull()
  })

  test('ends a wait after the timeout, and reserves no place for it', async () => {
    const places = semaphore(1, 1, 1)
    const leave = await places.acquire('one')
    expect(await places.acquire('one')).toBeNull()
    leave?.()
    await soon()
    expect(await places.acquire('one')).not.toBeNull()
  })
})

describe('a caller who sends hundreds of requests at once', () => {
  const own: { database?: TestDatabase } = {}
  const server = listening({ atOnce: 1 }, async database => {
    own.database = database
  })
  const body = JSON.stringify({ query: '{ roadmaps { nodes { title } } }' })
  const request = `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`
  const ask = () =>
    fetch(`${server()}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })

  test('is refused while too many wait, and answered again when they are done', async () => {
    const answers: Promise<Response>[] = []
    await own.database?.transact(async tx => {
      await tx.execute(sql`lock table core.roadmap in access exclusive mode`)
      for (let count = 0; count < 40; count++) answers.push(ask())
      const refused = await Promise.any(answers.map(async answer => tooMany(await answer)))
      expect(refused.headers.get('retry-after')).toBe('1')
      expect(await refused.text()).toMatch(/Слишком много запросов сразу.*"TOO_MANY_REQUESTS"/)
    })
    await Promise.all(answers)
    expect((await ask()).status).toBe(200)
  })

  test('and disconnects releases the places', async () => {
    const gone = Array.from({ length: 20 }, () => raw(server()))
    for (const { socket } of gone) socket.write(request)
    await vi.waitFor(() => expect(gone.some(({ socket }) => socket.bytesRead > 0)).toBe(true))
    for (const { socket } of gone) socket.destroy()
    await expect.poll(async () => (await ask()).status).toBe(200)
  })

  test('has subscriptions beyond the places of requests', async () => {
    const left = new AbortController()
    const subscription = await fetch(`${server()}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ query: 'subscription { changes { cursor } }' }),
      signal: left.signal,
    })
    expect(subscription.status).toBe(200)
    expect((await ask()).status).toBe(200)
    left.abort()
  })
})
