import { connect } from 'node:net'
import { setTimeout as pass } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { patientLimits } from '../testing/limits.ts'
import { listen } from './listen.ts'

const idleMs = 1_000

/** What becomes of a caller who asks for a path and reads nothing: how the server was left, and how long it has waited for a movement. */
const ask = async (path: string) => {
  const left = Promise.withResolvers<'hung up'>()
  const waited = { ms: 0 }
  const server = await listen(
    ({ url }, outgoing) => {
      outgoing.prependListener('timeout', ({ timeout = 0 }) => {
        waited.ms += timeout
      })
      outgoing.once('close', () => left.resolve('hung up'))
      if (url === '/large') outgoing.end(Buffer.alloc(16_000_000))
    },
    '127.0.0.1',
    0,
    { ...patientLimits, idleMs },
  )
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1').on('error', () => undefined)
  socket.pause().write(`GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`)
  return {
    left: left.promise,
    waited,
    end: async () => {
      socket.destroy()
      await server.drain()
    },
  }
}

describe.concurrent('a connection on which nothing moves', () => {
  test.each(['/large', '/nothing'])('is hung up before its time has passed twice: %s', async path => {
    const { left, waited, end } = await ask(path)
    await left
    // By the server's own timers, for on a machine that stops the clock says something else.
    expect(waited.ms).toBeGreaterThanOrEqual(idleMs)
    expect(waited.ms).toBeLessThan(2 * idleMs)
    await end()
  })

  test('is not hung up before its time has passed', async () => {
    const { left, end } = await ask('/nothing')
    expect(await Promise.race([left, pass(idleMs / 2, 'still there')])).toBe('still there')
    await end()
  })
})
