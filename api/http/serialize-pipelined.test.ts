import { once } from 'node:events'
import { createServer, type RequestListener, type ServerResponse } from 'node:http'
import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { withTurns } from './serialize-pipelined.ts'

/** Sends requests for these paths at once over one connection; gives what the server has begun and the connection. */
const pipelining = async (paths: readonly string[], pipelined: number) => {
  const begun: string[] = []
  const answers: ServerResponse[] = []
  const listener: RequestListener = ({ url = '' }, outgoing) => {
    begun.push(url)
    answers.push(outgoing)
  }
  const server = createServer(withTurns({ pipelined }, listener)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const socket = connect(typeof address === 'object' ? (address?.port ?? 0) : 0, '127.0.0.1').setEncoding(
    'utf8',
  )
  socket.on('error', () => undefined)
  socket.write(paths.map(path => `GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`).join(''))
  await once(server, 'request')
  const close = async () => {
    socket.destroy()
    await new Promise(resolve => server.close(resolve))
  }
  return { begun, answers, socket, server, close }
}

test('requests of one connection are begun one after another, each when the one before it is answered', async () => {
  const { begun, answers, socket, close } = await pipelining(['/a', '/b', '/c'], 3)
  let text = ''
  socket.on('data', chunk => {
    text += chunk
  })
  for (const [index, path] of ['/a', '/b', '/c'].entries()) {
    await expect.poll(() => begun).toEqual(['/a', '/b', '/c'].slice(0, index + 1))
    answers[index]?.end(path)
    await expect.poll(() => text).toContain(path)
  }
  await close()
})

test('who sends more than may wait is hung up on, and nothing more is begun', async () => {
  const { begun, socket, close } = await pipelining(Array<string>(5).fill('/a'), 3)
  await once(socket.resume(), 'close')
  expect(begun).toEqual(['/a'])
  await close()
})
