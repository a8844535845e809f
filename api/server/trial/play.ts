import type { Viewer } from '../../data/scope.ts'
import type { Database } from '../../database/connect.ts'
import type { Transact, Transaction } from '../../database/transaction.ts'
import type { RegionPlugin } from '../../plugin/contract.ts'
import { defaultLimits, type Limits } from '../limits.ts'
import { createServer } from '../server.ts'

type Answer = Readonly<
  Record<string, { readonly record?: { readonly id: string; readonly version: number } }>
>

/** Performs mutations as one of two invented users, on any day; nothing but the API's own answers comes back. */
export interface Play {
  /** Sets the day on which what follows happens. */
  readonly on: (day: string) => void
  readonly ask: <R = Answer>(query: string, variables?: object, reviewer?: boolean) => Promise<R>
  /** Performs a mutation that returns a record. */
  readonly perform: (
    name: string,
    input: object,
    reviewer?: boolean,
  ) => Promise<{ id: string; version: number }>
}

const user = (id: string, title: string): Viewer => ({
  user: { id, title },
  grants: [{ role: 'ADMIN', regionId: null, municipalityId: null, schoolId: null }],
  scope: 'EVERYTHING',
  personalData: false,
})

/** Two, for a report is accepted by another user than the one who submitted it. */
const submitter = user('00000000-0000-7000-8000-0000000000a1', 'Учебная школа')
const reviewer = user('00000000-0000-7000-8000-0000000000a2', 'Учебное управление образования')

// Everything comes from one address within seconds.
const limits: Limits = { ...defaultLimits, ratePerAddress: 1_000_000, ratePerKey: 1_000_000 }

/** Transactions inside another one: their last statements are sent with each of them. */
const within =
  (outer: Transaction): Transact =>
  async work => {
    const last: Parameters<Transaction['atCommit']>[] = []
    const result = await work({ ...outer, atCommit: (...statement) => void last.push(statement) })
    for (const [statement, options] of last) await outer.execute(statement, options)
    return result
  }

/** Gives work the whole server on a clock of its own, without a port; all of it is stored, or nothing. */
export const play = <T>(
  { transact }: Database,
  plugins: readonly RegionPlugin[],
  work: (play: Play) => Promise<T>,
): Promise<T> => transact(outer => playOn(outer, plugins, work))

async function playOn<T>(
  outer: Transaction,
  plugins: readonly RegionPlugin[],
  work: (play: Play) => Promise<T>,
): Promise<T> {
  const [read, transact] = [outer.read, within(outer)]
  let clock = new Date()
  const serverOf = (visitor: Viewer) =>
    createServer({ read, transact, plugins, visitor, limits, now: () => clock })
  const servers = [await serverOf(submitter), await serverOf(reviewer)] as const
  const ask = async <R>(query: string, variables: object = {}, isReviewer = false): Promise<R> => {
    const answer = await servers[isReviewer ? 1 : 0].inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      payload: JSON.stringify({ query, variables }),
    })
    const { data, errors } = answer.json()
    if (errors) throw new Error(`the trial region was refused: ${JSON.stringify(errors)}`)
    return data
  }
  const on = (day: string): void => {
    clock = new Date(`${day}T09:00:00Z`)
  }
  const perform: Play['perform'] = async (name, input, isReviewer) => {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`
    const query = `mutation ($input: ${type}!) { ${name}(input: $input) { record { id version } findings { sentence } } }`
    const record = (await ask<Answer>(query, { input }, isReviewer))[name]?.record
    if (!record) throw new Error(`the trial region was refused: ${name}`)
    return record
  }
  try {
    return await work({ ask, perform, on })
  } finally {
    await Promise.all(servers.map(server => server.close()))
  }
}
