import type { Measured, Usage } from './process.ts'
import type { Fixtures, Scenario } from './scenario.ts'

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
export function askServer(
  server: Measured,
  { query, variables, as = 'admin' }: Scenario,
  fixtures: Fixtures,
): Sender {
  let turn = 0
  const send = async () => {
    const body = { query, variables: variables?.(turn++, fixtures) }
    const response = await post(`${server.url}/graphql`, body, fixtures.keys[as])
    const { errors }: Answer = await response.json()
    return errors ? (errors[0]?.extensions?.code ?? `${response.status}`) : null
  }
  return { server, send }
}

/** Sends the same to the reference. */
export function askReference(server: Measured, { name, values }: Scenario, fixtures: Fixtures): Sender {
  let turn = 0
  const send = async () => {
    const response = await post(server.url, { kind: name, values: values?.(turn++, fixtures) ?? [] })
    const text = await response.text()
    return response.ok ? null : text
  }
  return { server, send }
}

/** What requests sent one after another have shown. */
export interface SingleRun extends Pick<Usage, 'longestBlock' | 'statements'> {
  readonly fault: string | null
}

const trials = 5

/** How long trials may go on, in milliseconds: what takes longer is tried once. */
const timeoutMs = 2_000

/** Sends some requests one after another; the longestBlock is the median, for other work on the machine holds a loop as well. */
export async function runSequentially({ server, send }: Sender): Promise<SingleRun> {
  await send()
  const runs: SingleRun[] = []
  const until = performance.now() + timeoutMs
  while (runs.length === 0 || (runs.length < trials && performance.now() < until)) {
    await server.usage()
    const fault = await send()
    runs.push({ ...(await server.usage()), fault })
  }
  const [middle = { longestBlock: 0, statements: 0, fault: null }] = runs
    .toSorted((one, other) => one.longestBlock - other.longestBlock)
    .slice(Math.floor(runs.length / 2))
  return { ...middle, fault: runs.find(({ fault }) => fault)?.fault ?? null }
}

/** Sends over so many connections for so many milliseconds; how long each took. */
export async function runConcurrently(
  { send }: Sender,
  connections: number,
  duration: number,
): Promise<readonly number[]> {
  const times: number[] = []
  const until = performance.now() + duration
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
