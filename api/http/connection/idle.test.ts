import { connect } from 'node:net'
import { setTimeout as pass } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { patientLimits } from '../../testing/limits.ts'
import { createApp } from '../app.ts'
import { listen } from '../listen.ts'

const idleMs = 1_000

/** Sends a request without reading the answer; resolves when the server closes the connection. */
const ask = async (path: string) => {
  const left = Promise.withResolvers<'closed'>()
  const app = createApp({ ...patientLimits, idleMs })
  app.addHook('onRequest', async (_, reply) => {
    reply.raw.once('close', () => left.resolve('closed'))
  })
  app.get('/large', async () => Buffer.alloc(16_000_000))
  app.get('/nothing', () => undefined)
  const server = await listen(app, '127.0.0.1', 0)
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1').on('error', () => undefined)
  socket.pause().write(`GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`)
  return {
    left: left.promise,
    end: async () => {
      socket.destroy()
      await server.drain()
    },
  }
}

describe.concurrent('an idle connection', () => {
  test.each(['/large', '/nothing'])('is closed after its timeout and not before: %s', async path => {
    const { left, end } = await ask(path)
    expect(await Promise.race([left, pass(idleMs / 2, 'still there')])).toBe('still there')
    expect(await left).toBe('closed')
    await end()
  })
})
