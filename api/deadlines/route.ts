import { createHash } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { readKey } from '../auth/key.ts'
import type { Read } from '../data/query.ts'
import type { OpenSnapshot } from '../database/snapshot.ts'
import type { Exporter } from '../export/request.ts'
import type { contextFrom } from '../graphql/context.ts'
import { apiError } from '../graphql/errors/table.ts'
import { allowOnly } from '../http/errors.ts'
import { calendarName, calendarReader } from './address.ts'
import { deadlines } from './events.ts'

interface Services {
  readonly read: Read
  readonly now: () => Date
  readonly exporter: Exporter
  readonly openSnapshot: OpenSnapshot
  readonly contextOf: ReturnType<typeof contextFrom>
}

const nowhere = () =>
  apiError(
    'NOT_FOUND',
    'Такого календаря нет, или его ключ доступа отозван: получите адрес заново на /calendar.',
  )

/**
 * `GET /calendar` tells the holder of a key the addresses of their calendars. Those need no header, because calendar programs
 * send none.
 */
export function calendarRoutes(app: FastifyInstance, services: Services): void {
  app.get('/calendar', async request => {
    const [, text = ''] = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '') ?? []
    const key = readKey(text)
    if (!key || !request.caller)
      throw apiError(
        'UNAUTHENTICATED',
        'Адрес календаря даётся ключу доступа: передайте его в заголовке «Authorization: Bearer …».',
      )
    const name = calendarName(key)
    return { mine: `/calendar/${name}.ics?mine=true`, all: `/calendar/${name}.ics` }
  })
  app.get<{ Params: { name: string }; Querystring: Readonly<Record<string, unknown>> }>(
    '/calendar/:name.ics',
    { exposeHeadRoute: false },
    async (request, reply) => {
      const caller = await calendarReader(services, request.params.name)
      if (!caller) throw nowhere()
      request.caller = caller
      const text = await deadlines(await services.contextOf(request), services, request.query.mine === 'true')
      const etag = `"${createHash('sha256').update(text).digest('base64url')}"`
      reply.headers({ etag, 'cache-control': 'private, max-age=900' })
      const known = request.headers['if-none-match']?.split(',').map(one => one.trim().replace(/^W\//, ''))
      if (known?.includes(etag)) return reply.code(304).send()
      return reply.type('text/calendar; charset=utf-8').send(text)
    },
  )
  const readOnly = 'Календарь только читают: запросите его методом GET.'
  allowOnly(app, '/calendar', ['GET', 'HEAD'], readOnly)
  allowOnly(app, '/calendar/:name.ics', ['GET'], readOnly)
}
