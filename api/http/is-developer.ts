import type { Authenticate } from '../auth/authenticate.ts'

/** Whether a caller may see how the API is made: the schema by introspection, GraphiQL, names in error messages. */
export type IsDeveloper = (request: Request) => Promise<boolean>

/** Everybody, where the platform is tried out. */
export const everybody: IsDeveloper = () => Promise.resolve(true)

/** Those whose key or token is in force; a browser that opens a page may give the key as the password of HTTP Basic. */
export const signedIn =
  (authenticate: Authenticate): IsDeveloper =>
  request =>
    authenticate(bearer(request)).then(
      viewer => viewer !== null,
      () => false,
    )

const bearer = (request: Request): Request => {
  const [, text = ''] = /^Basic +(\S+)$/i.exec(request.headers.get('authorization') ?? '') ?? []
  const key = Buffer.from(text, 'base64').toString().split(':').slice(1).join(':')
  return key ? new Request(request.url, { headers: { authorization: `Bearer ${key}` } }) : request
}
