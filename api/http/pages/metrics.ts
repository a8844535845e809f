import { fits, hashOf } from '../../auth/key.ts'
import { apiErrors } from '../../graphql/errors/table.ts'
import type { Metrics } from '../../metrics/metrics.ts'
import type { Page } from '../routes.ts'

const bearer = /^Bearer +(\S+)$/i

const message =
  'Показатели сервера читает система наблюдения: передайте «Authorization: Bearer …» со строкой из METRICS_TOKEN.'

const refused = () =>
  Response.json(
    { errors: [{ message, extensions: { code: 'UNAUTHENTICATED' } }] },
    { status: apiErrors.UNAUTHENTICATED.status, headers: { 'www-authenticate': 'Bearer' } },
  )

/** `/metrics`: the figures for who shows this token. It is no key of a user, so that they are there without the database too. */
export const metricsPage = (metrics: Metrics, token: string): Page => {
  const hash = hashOf(token)
  return async ({ headers }) => {
    const [, given = ''] = bearer.exec(headers.get('authorization') ?? '') ?? []
    if (!fits(given, hash)) return refused()
    return new Response(await metrics.print(), { headers: { 'content-type': metrics.contentType } })
  }
}
