import type { RequestListener } from 'node:http'
import { currentRequest } from '../log/entry.ts'
import { log } from '../log/log.ts'
import { trace } from '../log/trace.ts'

/**
 * Answers 500 where anything behind it throws or rejects, and logs the place: nothing that one caller sends may end the
 * process, and with it the requests of all others.
 */
export const withGuard =
  (next: RequestListener): RequestListener =>
  async (incoming, outgoing) => {
    try {
      // A listener may be asynchronous, whatever its type says.
      await next(incoming, outgoing)
    } catch (error) {
      log.error({ requestId: currentRequest(), error: trace(error) }, 'bug')
      if (outgoing.headersSent) return void outgoing.destroy()
      outgoing.writeHead(500, { 'content-type': 'application/json; charset=utf-8' })
      outgoing.end(JSON.stringify({ errors: [{ message, extensions: { code: 'INTERNAL_SERVER_ERROR' } }] }))
    }
  }

const message = 'Внутренняя ошибка сервера: сообщите администратору, что и когда вы сделали.'
