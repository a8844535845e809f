import { randomUUID } from 'node:crypto'
import { caller, mutate, type Saved } from '../client.ts'
import type { Environment } from '../environment.ts'
import { openProvider } from '../identity-provider.ts'
import { checkInvariants } from '../invariants.ts'
import { assertion, type Result } from '../result.ts'
import type { Served } from '../server.ts'

const minutes = 60
const off = 10 * minutes
const subject = 'clock'

const user = `with one as (
    insert into core.app_user (id, subject, title) values (gen_random_uuid(), '${subject}', 'Часы') returning id)
  insert into core.user_grant (id, user_id, role) select gen_random_uuid(), id, 'ADMIN' from one`

const serveAt = (environment: Environment, variables: Readonly<Record<string, string>>, seconds: number) =>
  environment.serve({
    ...variables,
    CLOCK_SHIFT: `${seconds * 1_000}`,
    NODE_OPTIONS: `--import=${new URL('../preload/clock-skew.ts', import.meta.url).href}`,
  })

/** Who the server takes the holder of this token for: a name, or what it says instead. */
const signIn = async (server: Served, token: string): Promise<string> => {
  const reply = await caller(
    server.url,
    token,
  )<{ readonly viewer: { readonly title: string } }>('{ viewer { title } }')
  return reply.data?.viewer?.title ?? `${reply.status} ${reply.message}`
}

/** Clocks of two servers are ten minutes off, ahead and behind: nothing is done twice or lost, and answers say what is wrong. */
export async function clockSkew(environment: Environment, { repeats = 20 } = {}): Promise<readonly Result[]> {
  await using provider = await openProvider()
  await environment.pool.query(user)
  const [ahead, behind] = await Promise.all([
    serveAt(environment, provider.variables, off),
    serveAt(environment, provider.variables, -off),
  ])
  const longLived = await provider.token(subject, -20 * minutes, 40 * minutes)
  const brief = await provider.token(subject, 0, 5 * minutes)
  const [longAhead, longBehind] = [await signIn(ahead, longLived), await signIn(behind, longLived)]
  const [briefAhead, briefBehind] = [await signIn(ahead, brief), await signIn(behind, brief)]

  const saved: Saved[] = []
  let differing = 0
  for (let number = 0; number < repeats; number += 1) {
    const key = randomUUID()
    const servers = number % 2 === 0 ? [ahead, behind] : [behind, ahead]
    const input = { kind: 'WORKING_GROUP', name: `Часы ${number}` }
    const ids = []
    for (const server of servers) {
      const reply = await mutate(environment.caller(server), 'registerOrganization', input, key)
      ids.push(reply.saved?.id)
      if (reply.saved) saved.push(reply.saved)
    }
    if (ids[0] === undefined || ids[0] !== ids[1]) differing += 1
  }
  return [
    assertion(
      `токен с запасом времени: часы вперёд – ${longAhead}, часы назад – ${longBehind}`,
      longAhead === 'Часы' && longBehind === 'Часы',
    ),
    assertion(`токен на пять минут, часы вперёд: ${briefAhead}`, /^401 Срок действия/.test(briefAhead)),
    assertion(`токен на пять минут, часы назад: ${briefBehind}`, /^401 .*часы/.test(briefBehind)),
    assertion(
      `повторов через сервер с другими часами ${repeats}, сделано дважды ${differing}`,
      differing === 0,
    ),
    ...(await checkInvariants(environment, saved)),
  ]
}
