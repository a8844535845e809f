import { useGenericAuth } from '@envelop/generic-auth'
import { getOperationAST } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { type Need, needsOf } from '../access/needs.ts'
import { seesNothing, type Viewer } from '../data/scope.ts'
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
  const requested = getOperationAST(args.document, args.operationName)
  const needs = needsOf(args.schema, args.document).filter(
    ({ operation }) => operation === null || operation === requested,
  )
  const refusal = accessRefusal(args.contextValue.viewer, needs)
  if (refusal) setResultAndStopExecution({ errors: [refusal] })
}

/** The error for a viewer who lacks what fields need; null for one who does not. */
export function accessRefusal(viewer: Viewer, needs: readonly Pick<Need, 'field' | 'roles'>[]) {
  const isMet = ({ field, roles }: Pick<Need, 'field' | 'roles'>) =>
    roles.includes('PUBLIC')
      ? !seesNothing(viewer) || isAnswered(viewer, field)
      : viewer.grants.some(({ role }) => roles.includes(role))
  return needs.every(isMet) ? null : refusalOf(viewer)
}

/** What is answered to those who see nothing: who they are, and to a user that their copy has to be emptied. */
const isAnswered = ({ user }: Viewer, field: string): boolean =>
  field === 'viewer' || (field === 'changes' && user !== null)

function refusalOf({ user, grants }: Viewer): ReturnType<typeof apiError> {
  if (!user) {
    return apiError(
      'UNAUTHENTICATED',
      'Для этого действия нужен вход: передайте ключ доступа в заголовке «Authorization: Bearer …».',
    )
  }
  return grants.length > 0
    ? apiError('FORBIDDEN')
    : apiError('FORBIDDEN', 'У вас нет действующих прав: попросите администратора предоставить их.')
}
