import type { GrantSpec } from '../auth/resolve-grant.ts'
import { form, type Sent, testFiles } from '../file/testing.ts'
import type { Limits } from '../server/limits.ts'
import type { TestServer } from '../testing/server.ts'

interface Settings {
  readonly limits?: Partial<Limits>
  readonly as?: readonly GrantSpec[]
  readonly now?: () => Date
  readonly isWorker?: true
}

type Fields = Readonly<Record<string, string>>

export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Sends files of rows to a server over HTTP. */
export function testImports(server: () => TestServer, { as = [], ...settings }: Settings) {
  const files = testFiles(server, settings)
  const address = () => files().url.replace('/files', '/imports')
  const signed = new Map<string, Promise<Fields>>()
  /** The same user for the same grants. */
  const sign = (grants: readonly GrantSpec[]): Promise<Fields> => {
    const name = JSON.stringify(grants)
    const headers = signed.get(name) ?? files().sign(...grants)
    signed.set(name, headers)
    return headers
  }
  const post = async (
    content: string | Uint8Array<ArrayBuffer>,
    fields: Fields,
    { name = 'Список.csv', headers = {}, grants = as }: Options = {},
  ) => {
    const body = form(content, name)
    for (const [field, value] of Object.entries(fields)) body.set(field, value)
    const own = grants.length > 0 ? await sign(grants) : {}
    return fetch(address(), { method: 'POST', headers: { ...own, ...headers }, body })
  }
  return {
    send: async (...[content, fields, options]: Parameters<typeof post>): Promise<Sent> => {
      const response = await post(content, fields, options)
      return { status: response.status, headers: response.headers, body: await response.json() }
    },
    /** The workbook of errors. */
    workbook: async (content: string | Uint8Array<ArrayBuffer>, fields: Fields): Promise<Response> =>
      post(content, fields, { headers: { accept: workbookType } }),
    get: async () => (await fetch(address(), { headers: await sign(as) })).json(),
    /** Asks at the address of an import. */
    at: async (location: string, method = 'GET', grants = as): Promise<Sent> => {
      const response = await fetch(new URL(location, address()), { method, headers: await sign(grants) })
      return { status: response.status, headers: response.headers, body: await response.json() }
    },
    /** The workbook of errors of an import. */
    workbookAt: async (location: string): Promise<Response> =>
      fetch(new URL(location, address()), { headers: { ...(await sign(as)), accept: workbookType } }),
    stored: () => files().stored(),
  }
}

interface Options {
  readonly name?: string
  readonly headers?: Fields
  readonly grants?: readonly GrantSpec[]
}
