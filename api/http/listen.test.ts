import { once } from 'node:events'
import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { defaultLimits } from '../server/limits.ts'
import { createApp } from './app.ts'
import { listen } from './listen.ts'

const request = (path: string) => `GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`
const caller = (url: string) => {
  const socket = connect(Number(new URL(url).port), '127.0.0.1').setEncoding('utf8')
  const received = { text: '' }
  socket.on('data', text => {
    received.text += text
  })
  socket.on('error', () => undefined)
  return { socket, received, closed: new Promise<void>(resolve => socket.once('close', () => resolve())) }
}
/** A server that answers each path when the test allows it. */
const serve = async () => {
  const requested: string[] = []
  const free = Promise.withResolvers<void>()
  const app = createApp(defaultLimits)
  app.get('/*', async ({ url }) => {
    requested.push(url)
    await free.promise
    return `answer of ${url}`
  })
  const arrived = { count: 0 }
  app.server.on('request', () => {
    arrived.count += 1
  })
  const listening = await listen(app, '127.0.0.1', 0)
  return { ...listening, requested, arrived, let: free.resolve }
}

test('a stopping server answers all pipelined requests and sends Connection: close with the last one', async () => {
  const server = await serve()
  const { socket, received, closed } = caller(server.url)
  socket.write(request('/1') + request('/2'))
  await expect.poll(() => server.arrived.count).toBe(2)
  const drained = server.drain()
  socket.write(request('/3'))
  await expect.poll(() => server.arrived.count).toBe(3)
  server.let()
  await Promise.all([closed, drained])
  const answers = received.text.split('HTTP/1.1 200 OK').slice(1)
  expect(answers.map(one => /answer of (\S+)/.exec(one)?.[1])).toEqual(['/1', '/2', '/3'])
  expect(answers.map(one => /connection: close/i.test(one))).toEqual([false, false, true])
})

test('a server that stops answers connections that it has just been sent', async () => {
  const server = await serve()
  server.let()
  const callers = Array.from({ length: 50 }, () => caller(server.url))
  // They are in the queue of the listener: nothing has been accepted in this turn.
  for (const { socket } of callers) socket.write(request('/new'))
  await Promise.all([server.drain(), ...callers.map(({ closed }) => closed)])
  for (const { received } of callers) expect(received.text).toContain('answer of /new')
})

test('a server that stops answers a connection whose first request comes a moment later', async () => {
  const server = await serve()
  server.let()
  const { socket, received, closed } = caller(server.url)
  await once(socket, 'connect')
  const drained = server.drain()
  await new Promise(resolve => setTimeout(resolve, 300))
  socket.write(request('/late'))
  await Promise.all([closed, drained])
  expect(received.text).toContain('answer of /late')
  expect(received.text).toMatch(/connection: close/i)
})

test('a server that stops waits for no connection that sends nothing', async () => {
  const server = await serve()
  const { closed } = caller(server.url)
  const began = performance.now()
  await Promise.all([closed, server.drain()])
  expect(performance.now() - began).toBeLessThan(defaultLimits.graceMs)
})

test('a forced stop does not wait for requests', async () => {
  const server = await serve()
  const { socket, received, closed } = caller(server.url)
  socket.write(request('/1'))
  await expect.poll(() => server.requested).toEqual(['/1'])
  const hurry = new AbortController()
  const drained = server.drain(hurry.signal)
  hurry.abort()
  await Promise.all([closed, drained])
  expect(received.text).toBe('')
  server.let()
})
