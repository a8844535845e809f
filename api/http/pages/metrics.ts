import { fits, hashOf } from '../../auth/key.ts'
import { apiError } from '../../graphql/errors/table.ts'
import type { Metrics } from '../../metrics/metrics.ts'
import type { Page } from './page.ts'

const bearer = /^Bearer +(\S+)$/i

const message =
  'Для чтения метрик нужен токен: передайте «Authorization: Bearer …» со строкой из METRICS_TOKEN.'

/** `/metrics`: the metrics for callers with this token. It is not a user's key, so metrics work without the database. */
export const metricsPage = (metrics: Pick<Metrics, 'print' | 'contentType'>, token: string): Page => {
  const hash = hashOf(token)
  return async ({ headers }, reply) => {
    const [, given = ''] = bearer.exec(headers.authorization ?? '') ?? []
    if (fits(given, hash)) return reply.type(metrics.contentType).send(await metrics.print())
    reply.header('www-authenticate', 'Bearer')
    throw apiError('UNAUTHENTICATED', message)
  }
}
