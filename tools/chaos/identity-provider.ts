import { createServer } from 'node:http'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'

/** An identity provider of the scenario's own. */
export interface Provider extends AsyncDisposable {
  /** The variables of a server that accepts its tokens. */
  readonly variables: Readonly<Record<string, string>>
  /** A token of this subject, issued and ending so many seconds from now. */
  readonly token: (subject: string, issued: number, ending: number) => Promise<string>
}

const issuer = 'https://login.chaos'
const audience = 'podyom'

export async function openProvider(): Promise<Provider> {
  const { publicKey, privateKey } = await generateKeyPair('ES256')
  const keys = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), alg: 'ES256', kid: 'chaos' }] })
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'application/json').end(keys)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    variables: { JWT_ISSUER: issuer, JWT_AUDIENCE: audience, JWT_JWKS_URL: `http://127.0.0.1:${port}/jwks` },
    token: (subject, issued, ending) => {
      const now = Math.floor(Date.now() / 1_000)
      return new SignJWT()
        .setProtectedHeader({ alg: 'ES256', kid: 'chaos' })
        .setIssuer(issuer)
        .setAudience(audience)
        .setSubject(subject)
        .setIssuedAt(now + issued)
        .setExpirationTime(now + ending)
        .sign(privateKey)
    },
    [Symbol.asyncDispose]: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
