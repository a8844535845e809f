import { afterAll, beforeAll } from 'vitest'
import { issueKey } from '../auth/issue-key.ts'
import type { GrantSpec } from '../auth/resolve-grant.ts'
import { stranger } from '../data/scope.ts'
import { listen } from '../http/listen.ts'
import type { RegionPlugin } from '../plugin-api.ts'
import type { Limits } from '../server/limits.ts'
import { createServer } from '../server/server.ts'
import { patientLimits } from '../testing/limits.ts'
import type { TestServer } from '../testing/server.ts'

type Signed = Readonly<Record<string, string>>

/** A server of exports on a port of its own. */
export interface TestExports {
  readonly url: string
  /** `authorization` of a new user with these grants. */
  readonly sign: (...grants: readonly GrantSpec[]) => Promise<Signed>
  readonly get: (path: string, headers?: Signed) => Promise<Response>
}

interface Settings {
  readonly plugins?: readonly RegionPlugin[]
  readonly limits?: Partial<Limits>
  readonly now?: string
}

/** Serves exports over the database of a test server. */
export function testExports(api: () => TestServer, settings: Settings = {}): () => TestExports {
  let exports: TestExports | undefined
  let close = async () => {}
  beforeAll(async () => {
    const { read, transact, snapshot } = api().database
    const server = await createServer({
      read,
      transact,
      snapshot,
      visitor: stranger,
      plugins: settings.plugins ?? [],
      now: () => new Date(settings.now ?? '2021-03-01T09:00:00Z'),
      limits: { ...patientLimits, ...settings.limits },
    })
    const { url, drain } = await listen(server, '127.0.0.1', 0)
    close = () => drain(AbortSignal.abort())
    exports = {
      url,
      sign: async (...grants) => {
        const user = { title: 'Тестовый пользователь', grants, personalData: false }
        return {
          authorization: `Bearer ${await issueKey(transact, { ...user, expiresAt: new Date('2100-01-01') })}`,
        }
      },
      get: (path, headers = {}) => fetch(`${url}${path}`, { headers }),
    }
  })
  afterAll(() => close())
  return () => {
    if (!exports) throw new Error('the server of exports is there only inside tests')
    return exports
  }
}
