import type { RequestListener, Server, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { answerOn, tunnel, unreadable } from './parse-errors.ts'

/**
 * Answers in words what Node itself would refuse with a bare status line: requests that its parser cannot read or that
 * come too slowly, CONNECT, an odd `Expect`.
 */
export function watchConnections(server: Server, handler: RequestListener): void {
  const unanswered = new WeakMap<Duplex, Set<ServerResponse>>()
  const refused = new WeakSet<Duplex>()
  server.prependListener('request', ({ socket }, outgoing) => {
    const waiting = unanswered.get(socket) ?? new Set()
    unanswered.set(socket, waiting.add(outgoing))
    outgoing.once('close', () => waiting.delete(outgoing))
  })
  server.on('checkExpectation', handler)
  server.on('connect', (_, socket) => answerOn(socket, tunnel))
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    // What goes on coming after a refusal is no second request.
    if (refused.has(socket)) return
    refused.add(socket)
    if (error.code === 'ECONNRESET') return void socket.destroy()
    const waiting = [...(unanswered.get(socket) ?? [])]
    const begun = waiting.some(({ req, headersSent }) => !req.complete && headersSent)
    const refuse = () => (begun ? socket.destroy() : answerOn(socket, unreadable(error.code)))
    // Requests that came whole before are answered first, or the refusal would be taken for one of their answers.
    const last = waiting.findLast(({ req }) => req.complete)
    if (last) last.once('close', refuse)
    else refuse()
  })
}
