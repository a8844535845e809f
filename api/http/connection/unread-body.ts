import type { IncomingMessage } from 'node:http'

const longestMs = 1_000
const mostBytes = 1_048_576

/** Whether the request has arrived in full. */
export const isReceived = ({ complete, readableEnded }: IncomingMessage): boolean => complete || readableEnded

/**
 * The body of an answer to a caller who is still sending. It ends when the rest of the request has been read and
 * discarded, for a moment and a megabyte at most: a connection closed earlier would be reset, and the answer lost.
 */
export async function* lingering(incoming: IncomingMessage, answer: string): AsyncGenerator<string> {
  yield answer
  if (!isReceived(incoming) && !incoming.destroyed) await discardRest(incoming)
}

const discardRest = (incoming: IncomingMessage): Promise<void> =>
  new Promise(resolve => {
    const late = setTimeout(resolve, longestMs)
    const end = () => {
      clearTimeout(late)
      resolve()
    }
    let bytes = 0
    incoming.once('end', end)
    incoming.once('close', end)
    incoming.on('data', (chunk: Buffer) => {
      bytes += chunk.length
      if (bytes > mostBytes) end()
    })
    incoming.resume()
  })
