import * as oidc from 'openid-client'
import { groupsIn } from '../auth/groups.ts'
import { isSubject } from '../auth/token/tokens.ts'
import { apiError } from '../graphql/errors/table.ts'
import { log } from '../log/log.ts'
import { trace } from '../log/trace.ts'
import { callbackPath } from './callback-path.ts'

/** The identity provider by which browsers sign in. */
export interface ProviderSettings {
  readonly issuer: URL
  readonly clientId: string
  readonly clientSecret: string | null
  readonly scopes: string
  /** The claim that holds a user's groups. */
  readonly groupsClaim: string
  /** Seconds by which the clocks may differ. */
  readonly leeway: number
  /** The origin of the platform as browsers see it. */
  readonly origin: string
}

/** A sign-in that has begun: what only the browser that began it may finish it with. */
export interface Pending {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
  readonly returnTo: string
}

/** Who the provider says has signed in. */
export interface SignedIn {
  readonly subject: string
  readonly groups: readonly string[]
}

/** The sign-in of browsers by an identity provider: Authorization Code with PKCE. */
export interface Provider {
  readonly begin: (returnTo: string) => Promise<{ readonly url: URL; readonly pending: Pending }>
  /** Who has signed in, by the address to which the provider sent the browser back. UNAUTHENTICATED. */
  readonly finish: (back: URL, pending: Pending) => Promise<SignedIn>
  /** Where a browser ends its session at the provider; null where the provider has no such address. */
  readonly end: () => Promise<URL | null>
}

const keptMs = 600_000
const timeoutSeconds = 5

const away = (error: unknown) => {
  log.error({ error: trace(error) }, 'identity provider away')
  return apiError('UNAVAILABLE', 'Служба входа не отвечает: повторите позже или войдите с ключом доступа.', 5)
}

/** A provider, whose addresses and keys are discovered when they are first needed, and again after ten minutes. */
export function providerOf(settings: ProviderSettings): Provider {
  const { issuer, clientId, clientSecret, scopes, groupsClaim, leeway, origin } = settings
  const redirectUri = new URL(callbackPath, origin).href
  let known: { readonly config: Promise<oidc.Configuration>; readonly until: number } | undefined

  const discover = (): Promise<oidc.Configuration> => {
    if (known && known.until > Date.now()) return known.config
    const metadata = { [oidc.clockTolerance]: leeway }
    const config = oidc.discovery(
      issuer,
      clientId,
      metadata,
      clientSecret === null ? oidc.None() : oidc.ClientSecretPost(clientSecret),
      {
        timeout: timeoutSeconds,
        // The environment lets only the machine itself be spoken with in the clear.
        ...(issuer.protocol === 'http:' && { execute: [oidc.allowInsecureRequests] }),
      },
    )
    known = { config, until: Date.now() + keptMs }
    config.catch(() => {
      known = undefined
    })
    return config
  }
  const configuration = () =>
    discover().catch(error => {
      throw away(error)
    })

  return {
    begin: async returnTo => {
      const config = await configuration()
      const pending = {
        state: oidc.randomState(),
        nonce: oidc.randomNonce(),
        verifier: oidc.randomPKCECodeVerifier(),
        returnTo,
      }
      const url = oidc.buildAuthorizationUrl(config, {
        redirect_uri: redirectUri,
        scope: scopes,
        code_challenge: await oidc.calculatePKCECodeChallenge(pending.verifier),
        code_challenge_method: 'S256',
        state: pending.state,
        nonce: pending.nonce,
      })
      return { url, pending }
    },
    finish: async (back, { state, nonce, verifier }) => {
      const config = await configuration()
      const tokens = await oidc
        .authorizationCodeGrant(config, back, {
          pkceCodeVerifier: verifier,
          expectedState: state,
          expectedNonce: nonce,
          idTokenExpected: true,
        })
        .catch(refuseGrant)
      const claims = tokens.claims()
      if (!claims || !isSubject(claims.sub)) throw apiError('UNAUTHENTICATED', refused)
      const named = groupsIn(claims, groupsClaim)
      if (named.length > 0 || !config.serverMetadata().userinfo_endpoint)
        return { subject: claims.sub, groups: named }
      // Providers may keep claims out of the ID token.
      const more = await oidc.fetchUserInfo(config, tokens.access_token, claims.sub).catch(refuseGrant)
      return { subject: claims.sub, groups: groupsIn(more, groupsClaim) }
    },
    end: async () => {
      const config = await configuration()
      if (!config.serverMetadata().end_session_endpoint) return null
      return oidc.buildEndSessionUrl(config, { post_logout_redirect_uri: new URL('/', origin).href })
    },
  }
}

const refused = 'Служба входа не подтвердила вход: войдите ещё раз.'

/** What the provider or the checks refuse is the caller's to repeat; what does not answer is not. */
function refuseGrant(error: unknown): never {
  const isRefusal =
    error instanceof oidc.AuthorizationResponseError ||
    error instanceof oidc.ResponseBodyError ||
    error instanceof oidc.ClientError
  if (!isRefusal) throw away(error)
  log.warn({ error: trace(error), reason: error.code }, 'sign-in refused')
  throw apiError('UNAUTHENTICATED', refused)
}
