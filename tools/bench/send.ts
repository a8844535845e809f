import type { Kind, Known } from './kind.ts'
import type { Measured, Told } from './process.ts'

/** Sends a kind of request to a server, another one each time; answers what went wrong, a status or a code. */
export interface Sender {
  readonly server: Measured
  readonly send: () => Promise<string | null>
}

interface Answer {
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[]
}

const post = (url: string, body: object, key?: string) =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(key ? { authorization: `Bearer ${key}` } : {}) },
    body: JSON.stringify(body),
  })

/** Sends a kind of request to the platform. */
export function asking(server: Measured, { query, variables, as = 'admin' }: Kind, known: Known): Sender {
  let turn = 0
  const send = async () => {
    const body = { query, variables: variables?.(turn++, known) }
    const response = await post(`${server.url}/graphql`, body, known.keys[as])
    const { errors }: Answer = await response.json()
    return errors ? (errors[0]?.extensions?.code ?? `${response.status}`) : null
  }
  return { server, send }
}

/** Sends the same to the reference. */
export function byHand(server: Measured, { name, values }: Kind, known: Known): Sender {
  let turn = 0
  const send = async () => {
    const response = await post(server.url, { kind: name, values: values?.(turn++, known) ?? [] })
    const text = await response.text()
    return response.ok ? null : text
  }
  return { server, send }
}

/** What requests sent one after another have shown. */
export interface Lone extends Pick<Told, 'hold' | 'statements'> {
  readonly fault: string | null
}

const trials = 5

/** How long trials may go on, in milliseconds: what takes longer is tried once. */
const patience = 2_000

/** Sends some requests one after another; the hold is the median, for other work on the machine holds a loop as well. */
export async function sendAlone({ server, send }: Sender): Promise<Lone> {
  await send()
  const told: Lone[] = []
  const until = performance.now() + patience
  while (told.length === 0 || (told.length < trials && performance.now() < until)) {
    await server.tell()
    const fault = await send()
    told.push({ ...(await server.tell()), fault })
  }
  const [middle = { hold: 0, statements: 0, fault: null }] = told
    .toSorted((one, other) => one.hold - other.hold)
    .slice(Math.floor(told.length / 2))
  return { ...middle, fault: told.find(({ fault }) => fault)?.fault ?? null }
}

/** Sends over so many connections for so many milliseconds; how long each took. */
export async function sendTogether(
  { send }: Sender,
  connections: number,
  lasting: number,
): Promise<readonly number[]> {
  const times: number[] = []
  const until = performance.now() + lasting
  const work = async () => {
    do {
      const sent = performance.now()
      await send()
      times.push(performance.now() - sent)
    } while (performance.now() < until)
  }
  await Promise.all(Array.from({ length: connections }, work))
  return times
}
