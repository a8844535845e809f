import type { ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import type { onRequestHookHandler, onSendHookHandler, preCloseHookHandler } from 'fastify'
import type { Limits } from '../../server/limits.ts'
import { answerOn, type Unreadable } from '../parse-errors.ts'

/** A request of a connection that has not been answered yet. */
interface Waiting {
  readonly outgoing: ServerResponse
  readonly start: () => void
}

export interface ConnectionQueues {
  /** Lets the requests of one connection begin one after another. */
  readonly wait: onRequestHookHandler
  /** Sends `Connection: close` with the last answer of each connection while the server is closing. */
  readonly closeLast: onSendHookHandler
  readonly close: preCloseHookHandler
  /** Refuses what cannot be parsed, after the requests before it have been answered. */
  readonly refuse: (socket: Duplex, unreadable: Unreadable | null) => void
}

/**
 * The unanswered requests of each connection (HTTP/1.1 pipelining). A caller who sends many at once and reads no answers
 * has only one in progress and one answer in memory. If too many wait, the connection is closed.
 */
export function connectionQueues({ pipelined }: Pick<Limits, 'pipelined'>): ConnectionQueues {
  const queues = new WeakMap<Duplex, Waiting[]>()
  const refused = new WeakSet<Duplex>()
  let isClosing = false

  return {
    wait: (request, reply, done) => {
      const { socket } = request.raw
      const queue = queues.get(socket) ?? []
      queues.set(socket, queue)
      queue.push({ outgoing: reply.raw, start: done })
      reply.raw.once('close', () => {
        queue.shift()
        if (!socket.destroyed) queue[0]?.start()
      })
      if (queue.length === 1) done()
      else if (queue.length > pipelined) socket.destroy()
    },

    closeLast: (request, reply, payload, done) => {
      // Nothing is answered on a connection after `Connection: close`.
      const isLast = queues.get(request.raw.socket)?.length === 1
      if (isClosing && isLast) reply.header('connection', 'close')
      else if (isClosing) reply.raw.removeHeader('connection')
      done(null, payload)
    },

    close: done => {
      isClosing = true
      done()
    },

    refuse: (socket, unreadable) => {
      // Bytes that arrive after a refusal are not a second request.
      if (refused.has(socket)) return
      refused.add(socket)
      if (!unreadable) return void socket.destroy()
      const queue = queues.get(socket) ?? []
      const isBegun = queue.some(({ outgoing }) => !outgoing.req.complete && outgoing.headersSent)
      const refuse = () => (isBegun ? socket.destroy() : answerOn(socket, unreadable))
      // Complete requests are answered first, or the refusal would be taken for one of their answers.
      const last = queue.findLast(({ outgoing }) => outgoing.req.complete)
      if (last) last.outgoing.once('close', refuse)
      else refuse()
    },
  }
}
