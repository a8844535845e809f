import { useGenericAuth } from '@envelop/generic-auth'
import { type ExecutionArgs, getOperationAST } from 'graphql'
import { needsOf } from '../access/needs.ts'
import type { Viewer } from '../data/scope.ts'
import type { Context } from '../graphql/context.ts'
import { apiError } from '../graphql/errors/table.ts'
import type { Authenticate } from './authenticate.ts'

/** Finds who asks, before anything else is looked at. Who comes without a key or a token is the visitor. */
export const useAuth = (authenticate: Authenticate, visitor: Viewer) =>
  useGenericAuth<Viewer, { request: Request }, 'viewer'>({
    mode: 'resolve-only',
    contextFieldName: 'viewer',
    resolveUserFn: async ({ request }) => (await authenticate(request)) ?? visitor,
  })

/**
 * Holds each field of a request against its `@access` before anything is executed: 401 for a caller who has not signed
 * in, 403 for a user without any of the roles.
 */
export const useAccess = () => ({
  onExecute: hold,
  onSubscribe: hold,
})

interface Execution {
  readonly args: ExecutionArgs
  readonly setResultAndStopExecution: (result: { errors: ReturnType<typeof apiError>[] }) => void
}

function hold({ args, setResultAndStopExecution }: Execution): void {
  // Every request is executed with the context that server.ts makes.
  const { viewer } = args.contextValue as Context
  const asked = getOperationAST(args.document, args.operationName)
  const needs = needsOf(args.schema, args.document).filter(
    ({ operation }) => operation === null || operation === asked,
  )
  if (needs.every(({ roles }) => viewer.grants.some(({ role }) => roles.includes(role)))) return
  const error = viewer.user
    ? apiError('FORBIDDEN')
    : apiError('UNAUTHENTICATED', 'Это может только пользователь с ключом: войдите.')
  setResultAndStopExecution({ errors: [error] })
}
