import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'
import { afterAll, beforeAll } from 'vitest'

const clientSecret = 'secret-of-the-client'

/** What a test's provider knows of a user. */
export interface Account {
  readonly groups: readonly string[]
}

/** A real OpenID provider on a port of this machine, with these users; any password is right. */
export const testProvider = (origin: string, accounts: Readonly<Record<string, Account>>) => {
  let issuer = ''
  const server = createServer()
  beforeAll(async () => {
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const provider = new Provider(issuer, {
      clients: [
        {
          client_id: 'podyom',
          client_secret: clientSecret,
          token_endpoint_auth_method: 'client_secret_post',
          redirect_uris: [`${origin}/auth/callback`],
          post_logout_redirect_uris: [`${origin}/`],
          grant_types: ['authorization_code'],
          response_types: ['code'],
        },
      ],
      pkce: { required: () => true },
      claims: { openid: ['sub'], profile: ['groups'] },
      cookies: { keys: ['only in tests'] },
      findAccount: (_: unknown, id: string) => {
        const account = accounts[id]
        return account && { accountId: id, claims: async () => ({ sub: id, groups: account.groups }) }
      },
    })
    server.on('request', provider.callback())
  })
  afterAll(() => {
    server.close()
    server.closeAllConnections()
  })

  /** Signs in at the provider as a browser does: from its address to the one to which it sends the browser back. */
  const signIn = async (start: string, login: string): Promise<string> => {
    const jar = new Map<string, string>()
    const visit = async (url: string, form?: Readonly<Record<string, string>>) => {
      const response = await fetch(url, {
        redirect: 'manual',
        headers: { cookie: [...jar].map(pair => pair.join('=')).join('; ') },
        ...(form && { method: 'POST', body: new URLSearchParams(form) }),
      })
      for (const cookie of response.headers.getSetCookie()) {
        const [name = '', value = ''] = cookie.split(';', 1)[0]?.split('=', 2) ?? []
        jar.set(name, value)
      }
      const next = response.headers.get('location')
      return next ? new URL(next, url).href : ''
    }
    let url = start
    // A page of the provider asks for the login, and then for the consent.
    for (let step = 0; step < 12 && url !== '' && !url.startsWith(origin); step += 1) {
      const page = /\/interaction\/[^/]+$/.test(url)
      if (!page) url = await visit(url)
      else {
        const text = await (
          await fetch(url, { headers: { cookie: [...jar].map(pair => pair.join('=')).join('; ') } })
        ).text()
        const prompt = /name="prompt" value="(\w+)"/.exec(text)?.[1] ?? 'login'
        url = await visit(url, { prompt, login, password: 'any' })
      }
    }
    return url
  }
  return { signIn, issuer: () => new URL(issuer), clientSecret }
}
