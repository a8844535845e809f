import { useGenericAuth } from '@envelop/generic-auth'
import { getOperationAST } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { needsOf } from '../access/needs.ts'
import type { Viewer } from '../data/scope.ts'
import type { ContextArgs, ExecutionContext } from '../graphql/context.ts'
import { apiError } from '../graphql/errors/table.ts'

/** Gives generic-auth the user, who is in the context from the start. */
export const useAuth = () =>
  useGenericAuth<Viewer, ExecutionContext, 'viewer'>({
    mode: 'resolve-only',
    contextFieldName: 'viewer',
    resolveUserFn: ({ viewer }) => viewer,
  })

/**
 * Checks each field of a request against its `@access` before anything is executed: 401 for a caller who has not signed
 * in, 403 for a user without any of the roles.
 */
export const useAccess = (): Plugin<ExecutionContext> => ({
  onExecute: enforceAccess,
  onSubscribe: enforceAccess,
})

interface Execution {
  readonly args: ContextArgs
  readonly setResultAndStopExecution: (result: { errors: ReturnType<typeof apiError>[] }) => void
}

function enforceAccess({ args, setResultAndStopExecution }: Execution): void {
  const { viewer } = args.contextValue
  const requested = getOperationAST(args.document, args.operationName)
  const needs = needsOf(args.schema, args.document).filter(
    ({ operation }) => operation === null || operation === requested,
  )
  if (needs.every(({ roles }) => viewer.grants.some(({ role }) => roles.includes(role)))) return
  const error = viewer.user
    ? apiError('FORBIDDEN')
    : apiError(
        'UNAUTHENTICATED',
        'Для этого действия нужен вход: передайте ключ доступа в заголовке «Authorization: Bearer …».',
      )
  setResultAndStopExecution({ errors: [error] })
}
