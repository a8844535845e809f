import type { IncomingMessage, ServerResponse } from 'node:http'

const longest = 1_000
const most = 1_048_576

/**
 * Ends an answer. Who was refused while still sending is read on for a moment, a megabyte at most, and thrown away: a
 * connection closed under their hands would take the answer with it.
 */
export function end(incoming: IncomingMessage, outgoing: ServerResponse): void {
  if (incoming.complete || incoming.destroyed) return void outgoing.end()
  let read = 0
  const close = () => {
    clearTimeout(late)
    outgoing.end()
    incoming.destroy()
  }
  const late = setTimeout(close, longest)
  incoming.once('close', () => clearTimeout(late))
  incoming.once('end', () => {
    clearTimeout(late)
    outgoing.end()
  })
  incoming.on('data', (chunk: Buffer) => {
    read += chunk.length
    if (read > most) close()
  })
  incoming.resume()
}
