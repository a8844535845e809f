import { randomUUID } from 'node:crypto'
import { GraphQLError } from 'graphql'
import { currentRequest } from '../../log/entry.ts'
import { log } from '../../log/log.ts'
import { trace } from '../../log/trace.ts'
import { PluginError } from '../../plugin/plugin-error.ts'
import { answerTo } from './database.ts'

/**
 * Keeps what is not meant for callers inside. An error made for the caller (a GraphQLError of ours or of the
 * query's own mistakes) passes; a fault of the database becomes its clear answer; anything else is
 * a bug: it is logged under a number, with the plugin whose it is, and the caller gets the number alone.
 */
export function maskError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError && meantForCaller(error)) return error
  const place = {
    ...(error instanceof GraphQLError && error.nodes && { nodes: error.nodes }),
    ...(error instanceof GraphQLError && error.path && { path: error.path }),
  }
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error
  const answer = answerTo(cause)
  if (answer) return new GraphQLError(answer.message, { ...place, extensions: answer.extensions })
  const id = randomUUID()
  const plugin = cause instanceof PluginError ? { plugin: cause.plugin } : {}
  log.error({ errorId: id, requestId: currentRequest(), ...plugin, error: trace(cause) }, 'bug')
  return new GraphQLError(`Внутренняя ошибка сервера. Сообщите администратору её номер: ${id}.`, {
    ...place,
    extensions: { code: 'INTERNAL_SERVER_ERROR', errorId: id, http: { status: 500 } },
  })
}

const meantForCaller = ({ originalError }: GraphQLError): boolean =>
  !originalError || (originalError instanceof GraphQLError && meantForCaller(originalError))
