import { connect, type Socket } from 'node:net'
import { afterAll, beforeAll } from 'vitest'
import { listen } from '../http/listen.ts'
import { health } from '../http/pages/health.ts'
import type { Limits } from '../server/limits.ts'
import { createServer } from '../server/server.ts'
import { type TestDatabase, testDatabase } from './database.ts'
import { patientLimits } from './limits.ts'

/** Opens a server with these limits, as main.ts does, for a test file; gives its address without a path. */
export const listening = (
  changed: Partial<Limits>,
  use?: (database: TestDatabase) => Promise<void>,
): (() => string) => {
  const limits = { ...patientLimits, ...changed }
  let url = ''
  const closing = new AsyncDisposableStack()
  beforeAll(async () => {
    const database = await testDatabase({ seeded: true })
    closing.defer(() => database.close())
    await use?.(database)
    const { read, transact } = database
    const pages = { '/health': health }
    const server = await createServer({ read, transact, plugins: [], limits, pages })
    const listening = await listen(server, '127.0.0.1', 0, limits)
    closing.defer(listening.drain)
    url = listening.url
  })
  afterAll(() => closing.disposeAsync())
  return () => url
}

/** `raw` whose answer has one character for each byte. */
export const rawBytes = (url: string) => raw(url, 'latin1')

/** A connection as it is, for what no HTTP client would send. */
export const raw = (
  url: string,
  encoding: BufferEncoding = 'utf8',
): { readonly socket: Socket; readonly answer: Promise<string> } => {
  const socket = connect(Number(new URL(url).port), '127.0.0.1').setEncoding(encoding)
  let text = ''
  socket.on('data', chunk => {
    text += chunk
  })
  // A server that closes while the client still sends resets the connection; the bytes before that count.
  socket.on('error', () => undefined)
  return { socket, answer: new Promise(resolve => socket.once('close', () => resolve(text))) }
}
