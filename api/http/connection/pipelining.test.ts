import { once } from 'node:events'
import { connect } from 'node:net'
import type { FastifyReply } from 'fastify'
import { expect, test } from 'vitest'
import { patientLimits } from '../../testing/limits.ts'
import { createApp } from '../app.ts'
import { listen } from '../listen.ts'

/** Sends requests for these paths at once over one connection; gives what the server has begun and the connection. */
const pipelining = async (paths: readonly string[], pipelined: number) => {
  const begun: string[] = []
  const answers: FastifyReply[] = []
  const app = createApp({ ...patientLimits, pipelined })
  app.get('/*', ({ url }, reply) => {
    begun.push(url)
    answers.push(reply)
  })
  const { url, drain } = await listen(app, '127.0.0.1', 0)
  const socket = connect(Number(new URL(url).port), '127.0.0.1').setEncoding('utf8')
  socket.on('error', () => undefined)
  socket.write(paths.map(path => `GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`).join(''))
  await once(app.server, 'request')
  const close = async () => {
    socket.destroy()
    await drain()
  }
  return { begun, answers, socket, close }
}

test('pipelined requests of one connection start one by one, each after the previous answer', async () => {
  const { begun, answers, socket, close } = await pipelining(['/a', '/b', '/c'], 3)
  let text = ''
  socket.on('data', chunk => {
    text += chunk
  })
  for (const [index, path] of ['/a', '/b', '/c'].entries()) {
    await expect.poll(() => begun).toEqual(['/a', '/b', '/c'].slice(0, index + 1))
    answers[index]?.send(path)
    await expect.poll(() => text).toContain(path)
  }
  await close()
})

test('a connection with too many pipelined requests is closed and starts no more of them', async () => {
  const { begun, socket, close } = await pipelining(Array<string>(5).fill('/a'), 3)
  await once(socket.resume(), 'close')
  expect(begun).toEqual(['/a'])
  await close()
})
