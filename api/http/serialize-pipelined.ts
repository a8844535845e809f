import type { RequestListener } from 'node:http'
import type { Socket } from 'node:net'
import type { Limits } from '../server/limits.ts'

/**
 * Works on the requests of one connection one after another: who sends many at once and reads no answers (pipelining)
 * waits for themselves, and holds no more than one answer in memory. Hangs up on who has too many waiting.
 */
export const withTurns = (
  { pipelined }: Pick<Limits, 'pipelined'>,
  next: RequestListener,
): RequestListener => {
  const queues = new WeakMap<Socket, (() => void)[]>()
  return (incoming, outgoing) => {
    const { socket } = incoming
    const queue = queues.get(socket) ?? []
    queues.set(socket, queue)
    queue.push(() => next(incoming, outgoing))
    outgoing.once('close', () => {
      queue.shift()
      if (!socket.destroyed) queue[0]?.()
    })
    if (queue.length === 1) return queue[0]?.()
    if (queue.length > pipelined) socket.destroy()
  }
}
