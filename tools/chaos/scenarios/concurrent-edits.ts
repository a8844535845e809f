import { readId } from '../../../api/graphql/global-id.ts'
import { describeReplies, mutate, type Saved } from '../client.ts'
import { type Environment, patientServer } from '../environment.ts'
import { checkInvariants } from '../invariants.ts'
import { assertion, measurement, type Result } from '../result.ts'

/**
 * Clients edit one record at the same time. The final version equals the number of successes and the start, every
 * loser gets CONFLICT, every success has one audit entry and one row in the change feed.
 */
export async function concurrentEdits(
  environment: Environment,
  { clients = 50, attempts = 1_000 } = {},
): Promise<readonly Result[]> {
  const ask = environment.caller(await environment.serve(patientServer))
  const first = await mutate(ask, 'registerOrganization', { kind: 'WORKING_GROUP', name: 'Спорная запись' })
  if (!first.saved) return [assertion(`запись не создана: ${first.message}`, false)]
  const organization = first.saved.id
  const saved: Saved[] = [first.saved]
  const lost: Awaited<ReturnType<typeof mutate>>[] = []
  let left = attempts
  const edit = async (client: number) => {
    for (let version = 1; left > 0; ) {
      left -= 1
      const note = `Правка клиента ${client}`
      const reply = await mutate(ask, 'updateOrganization', { organization, version, note })
      if (reply.saved) saved.push(reply.saved)
      else lost.push(reply)
      version = reply.saved?.version ?? (await latest(environment, organization))
    }
  }
  const began = performance.now()
  await Promise.all(Array.from({ length: clients }, (_, client) => edit(client)))
  const seconds = (performance.now() - began) / 1_000
  const version = await latest(environment, organization)
  const strangers = lost.filter(({ code }) => code !== 'CONFLICT')
  return [
    measurement(`правок ${attempts} от ${clients} клиентов за ${seconds.toFixed(1)} с`),
    assertion(`сохранено ${saved.length - 1}, версия ${version}`, version === saved.length),
    assertion(
      `отказов ${lost.length}, из них не CONFLICT: ${describeReplies(strangers)}`,
      strangers.length === 0,
    ),
    ...(await checkInvariants(environment, saved)),
  ]
}

async function latest({ pool }: Environment, organization: string): Promise<number> {
  const { rows } = await pool.query<{ readonly version: number }>(
    'select version from core.organization where id = $1',
    [readId(organization)?.id],
  )
  return rows[0]?.version ?? 0
}
