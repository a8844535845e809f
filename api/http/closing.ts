import type { RequestListener, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

/** A listener whose answers may be told to be the last of their connections. */
export interface Closing {
  readonly handler: RequestListener
  /** From now on every connection is told `Connection: close` with the last answer that it waits for. */
  readonly begin: () => void
}

/**
 * Tells callers who keep their connections that this one ends. Of several requests that were sent down one connection
 * without waiting, only the last answer may say so: after it nothing more is answered there.
 */
export function closing(next: RequestListener): Closing {
  const last = new Map<Socket, ServerResponse>()
  let isClosing = false
  const tell = (outgoing: ServerResponse) => {
    if (!outgoing.headersSent) outgoing.setHeader('connection', 'close')
  }
  return {
    handler: (incoming, outgoing) => {
      const { socket } = incoming
      const before = last.get(socket)
      last.set(socket, outgoing)
      outgoing.once('close', () => last.get(socket) === outgoing && last.delete(socket))
      if (isClosing) {
        if (before && !before.headersSent) before.removeHeader('connection')
        tell(outgoing)
      }
      return next(incoming, outgoing)
    },
    begin: () => {
      isClosing = true
      for (const outgoing of last.values()) tell(outgoing)
    },
  }
}
