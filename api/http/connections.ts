import type { RequestListener, Server, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { answerOn, tunnel, unreadable } from './unreadable.ts'

/**
 * Answers in words what Node itself would refuse with a bare status line: requests that its parser cannot read or that
 * come too slowly, CONNECT, an odd `Expect`.
 */
export function watchConnections(server: Server, handler: RequestListener): void {
  const answers = new WeakMap<Duplex, ServerResponse>()
  const refused = new WeakSet<Duplex>()
  server.prependListener('request', (incoming, outgoing) => void answers.set(incoming.socket, outgoing))
  server.on('checkExpectation', handler)
  server.on('connect', (_, socket) => answerOn(socket, tunnel))
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    // What goes on coming after a refusal is no second request.
    if (refused.has(socket)) return
    refused.add(socket)
    if (error.code === 'ECONNRESET' || isAnswering(answers.get(socket))) return void socket.destroy()
    answerOn(socket, unreadable(error.code))
  })
}

/** Whether an answer to a request that came whole, or a part of one, would be taken for that of another. */
const isAnswering = (outgoing: ServerResponse | undefined): boolean =>
  outgoing !== undefined && !outgoing.writableFinished && (outgoing.headersSent || outgoing.req.complete)
