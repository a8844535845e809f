import { useGenericAuth } from '@envelop/generic-auth'
import type { Authenticate } from './auth/authenticate.ts'
import { apiError } from './errors.ts'
import type { Viewer } from './scope.ts'

/**
 * Finds who asks, and holds each field of the request against its `@access` before anything is executed: 401 for a
 * caller who has not signed in, 403 for a user without any of the roles. Who comes without a key is the visitor.
 */
export const useAuth = (authenticate: Authenticate, visitor: Viewer) =>
  useGenericAuth<Viewer, { request: Request }, 'viewer'>({
    mode: 'protect-granular',
    authDirectiveName: 'access',
    contextFieldName: 'viewer',
    resolveUserFn: async ({ request }) => (await authenticate(request)) ?? visitor,
    validateUser: ({ user, fieldAuthArgs }) => {
      // The directive's argument is a list of roles: the SDL says so.
      const roles = fieldAuthArgs?.to as readonly string[] | undefined
      if (!roles || roles.includes('PUBLIC') || user.grants.some(({ role }) => roles.includes(role))) return
      return user.user === null
        ? apiError('UNAUTHENTICATED', 'Это может только пользователь с ключом: войдите.')
        : apiError('FORBIDDEN')
    },
  })
