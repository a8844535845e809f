import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { defaultLimits } from '../server/limits.ts'
import { createApp } from './app.ts'
import { listen } from './listen.ts'

const request = (path: string) => `GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`
const caller = (url: string) => {
  const socket = connect(Number(new URL(url).port), '127.0.0.1').setEncoding('utf8')
  const heard = { text: '' }
  socket.on('data', text => {
    heard.text += text
  })
  socket.on('error', () => undefined)
  return { socket, heard, closed: new Promise<void>(resolve => socket.once('close', () => resolve())) }
}
/** A server that answers each path when it is let. */
const serve = async () => {
  const asked: string[] = []
  const free = Promise.withResolvers<void>()
  const app = createApp(defaultLimits)
  app.get('/*', async ({ url }) => {
    asked.push(url)
    await free.promise
    return `answer of ${url}`
  })
  const arrived = { count: 0 }
  app.server.on('request', () => {
    arrived.count += 1
  })
  const listening = await listen(app, '127.0.0.1', 0)
  return { ...listening, asked, arrived, let: free.resolve }
}

test('a server that stops answers all pipelined requests, and announces the close with the last answer', async () => {
  const server = await serve()
  const { socket, heard, closed } = caller(server.url)
  socket.write(request('/1') + request('/2'))
  await expect.poll(() => server.arrived.count).toBe(2)
  const drained = server.drain()
  socket.write(request('/3'))
  await expect.poll(() => server.arrived.count).toBe(3)
  server.let()
  await Promise.all([closed, drained])
  const answers = heard.text.split('HTTP/1.1 200 OK').slice(1)
  expect(answers.map(one => /answer of (\S+)/.exec(one)?.[1])).toEqual(['/1', '/2', '/3'])
  expect(answers.map(one => /connection: close/i.test(one))).toEqual([false, false, true])
})

test('a server that is forced to stop waits for no request', async () => {
  const server = await serve()
  const { socket, heard, closed } = caller(server.url)
  socket.write(request('/1'))
  await expect.poll(() => server.asked).toEqual(['/1'])
  const hurry = new AbortController()
  const drained = server.drain(hurry.signal)
  hurry.abort()
  await Promise.all([closed, drained])
  expect(heard.text).toBe('')
  server.let()
})
