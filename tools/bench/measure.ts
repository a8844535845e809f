import { runConcurrently, runSequentially, type Sender, type SingleRun } from './send.ts'

/** What a kind of request has come to at one server. */
export interface Outcome extends SingleRun {
  readonly p50: number
  readonly p95: number
  /** Processor time of the server for a request, in milliseconds. */
  readonly cpu: number
}

const rounds = 4

/** Runs senders in turns, so that other load on the machine affects all of them; each runs for `duration` ms. */
export async function measure(
  senders: readonly Sender[],
  connections: number,
  duration: number,
): Promise<readonly Outcome[]> {
  const found: Found[] = []
  for (const sender of senders)
    found.push({ sender, single: await runSequentially(sender), times: [], cpu: 0 })
  const enough = performance.now() + duration * senders.length * 3
  for (let round = 0; round < rounds && performance.now() < enough; round += 1) {
    for (const one of found) {
      const { server } = one.sender
      await server.usage()
      one.times.push(...(await runConcurrently(one.sender, connections, duration / rounds)))
      one.cpu += (await server.usage()).cpu
    }
  }
  return found.map(({ single, times, cpu }) => ({
    ...single,
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    cpu: cpu / times.length,
  }))
}

interface Found {
  readonly sender: Sender
  readonly single: SingleRun
  readonly times: number[]
  cpu: number
}

const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(share * (values.length - 1))] ?? Number.NaN
