import { describeReplies, type Mutated, mutate, type Saved } from '../../client.ts'
import { type Environment, patientServer } from '../../environment.ts'
import { checkInvariants } from '../../invariants.ts'
import { assertion, measurement, type Result } from '../../result.ts'

/** How many clients write at the same time. */
const levels = [1, 4, 16] as const

/**
 * Clients write records of their own, by one, by four and by sixteen in turns, so that other load on the machine affects
 * all alike. Nothing is refused, and every write is in the audit log, whose chains are unbroken.
 */
export async function writeScaling(
  environment: Environment,
  { writes = 320, rounds = 4 } = {},
): Promise<readonly Result[]> {
  const ask = environment.caller(await environment.serve(patientServer))
  const saved: Saved[] = []
  const lost: Mutated[] = []
  const send = async (name: string, input: object): Promise<Saved | null> => {
    const reply = await mutate(ask, name, input)
    if (reply.saved) saved.push(reply.saved)
    else lost.push(reply)
    return reply.saved
  }
  const records = await Promise.all(
    Array.from({ length: Math.max(...levels) }, (_, client) =>
      send('registerOrganization', { kind: 'COUNCIL', name: `Совет ${client}` }),
    ),
  )
  const write = async (client: number, times: number) => {
    for (let time = 0; time < times; time += 1) {
      const own = records[client]
      if (!own) return
      const input = { organization: own.id, version: own.version, note: `Запись ${saved.length}` }
      records[client] = await send('updateOrganization', input)
    }
  }
  const spent = new Map<number, number>(levels.map(clients => [clients, 0]))
  for (let round = 0; round < rounds; round += 1)
    for (const clients of levels) {
      const began = performance.now()
      await Promise.all(Array.from({ length: clients }, (_, client) => write(client, writes / clients)))
      spent.set(clients, (spent.get(clients) ?? 0) + performance.now() - began)
    }
  return [
    measurement(describeRates(spent, writes * rounds)),
    assertion(`отказов ${lost.length}: ${describeReplies(lost)}`, lost.length === 0),
    ...(await checkInvariants(environment, saved)),
  ]
}

const describeRates = (spent: ReadonlyMap<number, number>, writes: number): string => {
  const rates = [...spent].map(([clients, ms]) => [clients, (writes / ms) * 1_000] as const)
  const [, alone = Number.NaN] = rates[0] ?? []
  return rates
    .map(
      ([clients, rate]) =>
        `клиентов ${clients}: ${rate.toFixed(0)} записей/с (×${(rate / alone).toFixed(1)})`,
    )
    .join('; ')
}
