import { createRemoteJWKSet, customFetch, type JWTVerifyGetKey } from 'jose'

const maxAge = 600_000
const cooldown = 30_000
const timeoutMs = 2_000

/**
 * The public keys of an identity provider, fetched when a token first needs them and again after ten minutes or for an
 * unknown key, but never twice in half a minute. While the provider is down the keys known so far go on being good.
 */
export function keyring(url: URL): JWTVerifyGetKey {
  const clock = { loadedAt: 0, triedAt: 0 }
  const remote = createRemoteJWKSet(url, {
    cacheMaxAge: Number.POSITIVE_INFINITY,
    cooldownDuration: cooldown,
    timeoutDuration: timeoutMs,
    // jose's own cooldown counts from the last success, so a provider that is down would get a request for every token.
    [customFetch]: async (address, options) => {
      if (Date.now() < clock.triedAt + cooldown)
        throw new Error('the identity provider was requested just now')
      clock.triedAt = Date.now()
      const response = await fetch(address, options)
      if (response.ok) clock.loadedAt = Date.now()
      return response
    },
  })
  return async (header, token) => {
    const isOld = clock.loadedAt > 0 && Date.now() > clock.loadedAt + maxAge
    if (isOld && Date.now() >= clock.triedAt + cooldown) await remote.reload().catch(() => undefined)
    return remote(header, token)
  }
}
