import type { FastifyInstance, FastifyRequest } from 'fastify'
import { GraphQLError } from 'graphql'
import { runAction } from '../action/run-action.ts'
import type { Authenticate } from '../auth/authenticate.ts'
import { cookieName, cookieOf, isOwnPage } from '../auth/session.ts'
import type { TokenCipher } from '../data/opaque-token.ts'
import type { Transact } from '../database/transaction.ts'
import type { Context, contextFrom } from '../graphql/context.ts'
import { apiError } from '../graphql/errors/table.ts'
import { allowOnly } from '../http/errors.ts'
import { callbackPath } from './callback-path.ts'
import { signOutEverywhere } from './everywhere.ts'
import { failedPage } from './page.ts'
import type { Pending, Provider } from './provider.ts'
import { endSession, startSession } from './store.ts'

/** The sign-in of browsers; null where no provider is configured. */
export interface SignIn {
  readonly provider: Provider
  readonly origin: string
  readonly sessionMs: number
}

export interface SignInServices {
  readonly transact: Transact
  readonly cipher: () => Promise<TokenCipher>
  readonly now: () => Date
  readonly authenticate: Authenticate
  readonly contextOf: ReturnType<typeof contextFrom>
}

/** How long a person may take at the provider. */
const pendingMs = 600_000
/** Browsers drop a cookie of more than 4 KB, and with it the sign-in. */
const longestPath = 1_000
const unauthenticated = (error: unknown) =>
  error instanceof GraphQLError && error.extensions.code === 'UNAUTHENTICATED'

/**
 * `/auth`: whether browsers can sign in by the provider, and who has; `/auth/sign-in`, from where a browser goes to the
 * provider; `/auth/callback`, to where it comes back; `/auth/sign-out`.
 */
export function signInRoutes(app: FastifyInstance, signIn: SignIn | null, services: SignInServices): void {
  allowOnly(app, '/auth', ['GET', 'HEAD'], 'Состояние входа только читают: запросите его методом GET.')
  if (!signIn) return void app.get('/auth', async () => ({ signIn: null, session: null }))
  const { provider, origin, sessionMs } = signIn
  const { transact, cipher, now, authenticate, contextOf } = services
  const session = cookieName(origin)
  const pending = `${session}_sign_in`
  const secure = origin.startsWith('https:') ? '; Secure' : ''
  const cookie = (name: string, value: string, ms: number, sameSite: 'Strict' | 'Lax') =>
    `${name}=${value}; Path=/; HttpOnly; SameSite=${sameSite}; Max-Age=${Math.floor(ms / 1000)}${secure}`
  const noCookie = (name: string) => cookie(name, '', 0, 'Strict')

  app.get('/auth', async request => {
    const viewer = await authenticate(request).catch(error => {
      if (unauthenticated(error)) return null
      throw error
    })
    return { signIn: '/auth/sign-in', session: viewer?.user ? { title: viewer.user.title } : null }
  })

  app.get<{ Querystring: { return?: unknown } }>('/auth/sign-in', async ({ query }, reply) => {
    const { url, pending: begun } = await provider.begin(pathIn(query.return))
    const until = now().getTime() + pendingMs
    const sealed = (await cipher()).encrypt('sign-in', JSON.stringify({ ...begun, until }))
    // Lax, for the browser comes back from another site.
    return reply.header('set-cookie', cookie(pending, sealed, pendingMs, 'Lax')).redirect(url.href, 303)
  })

  const unseal = async (text: string | undefined): Promise<Pending> => {
    const opened = text && (await cipher()).decrypt('sign-in', text)
    // What was sealed above.
    const begun: (Pending & { readonly until: number }) | null = opened ? JSON.parse(opened) : null
    if (!begun || begun.until < now().getTime())
      throw apiError('UNAUTHENTICATED', 'Вход начат в другом окне или слишком давно: войдите ещё раз.')
    return begun
  }

  app.get(callbackPath, async (request, reply) => {
    reply.header('set-cookie', noCookie(pending))
    try {
      const begun = await unseal(cookieOf(request.headers.cookie, pending))
      const who = await provider.finish(new URL(request.url, origin), begun)
      const [at, { id: requestId }] = [now(), request]
      const expiresAt = new Date(at.getTime() + sessionMs)
      const { token } = await startSession(transact, { ...who, now: at, expiresAt, requestId })
      reply.header('set-cookie', [noCookie(pending), cookie(session, token, sessionMs, 'Strict')])
      return reply.redirect(begun.returnTo, 303)
    } catch (error) {
      return failedPage(error, reply)
    }
  })

  app.post<{ Querystring: { everywhere?: unknown } }>('/auth/sign-out', async (request, reply) => {
    if (!isOwnPage(request, signIn))
      throw apiError('FORBIDDEN', 'Выйти можно только со страницы самой платформы.')
    if (request.query.everywhere === 'true') await everywhere(request, contextOf)
    const token = cookieOf(request.headers.cookie, session)
    if (token) await transact(tx => endSession(tx, token))
    const url = await provider.end().catch(() => null)
    return reply.header('set-cookie', noCookie(session)).send({ url: url?.href ?? null })
  })
  allowOnly(app, '/auth/sign-out', ['POST'], 'Выходят запросом POST /auth/sign-out.')

  async function everywhere(request: FastifyRequest, contextFor: SignInServices['contextOf']): Promise<void> {
    request.caller = await authenticate(request)
    const context: Context = await contextFor(request)
    await runAction(context, 'signOutEverywhere', {}, signOutEverywhere)
  }
}

/** A path on this server to return to; the start page for anything that a browser could read as another address. */
const pathIn = (text: unknown): string =>
  typeof text === 'string' && text.length <= longestPath && /^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(text)
    ? text
    : '/'
