import { inject as provided } from 'vitest'
import { connect, type Database } from '../database/connect.ts'
import type { Limits } from '../server/limits.ts'
import { createServer } from '../server/server.ts'
import { inject } from './inject.ts'
import { patientLimits } from './limits.ts'
import { administrator } from './server.ts'

/** A server with connections and limits of its own, to be brought into trouble. */
export interface TroubledServer {
  readonly database: Database
  readonly ask: (
    query: string,
    variables?: Readonly<Record<string, unknown>>,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<TroubledAnswer>
}

export interface TroubledAnswer {
  readonly status: number
  readonly retryAfter: string | null
  // biome-ignore lint/suspicious/noExplicitAny: the shape of the data depends on the query of the test
  readonly data: any
  /** The codes of the errors. */
  readonly codes: readonly (string | undefined)[]
  readonly messages: readonly string[]
}

/** Starts a server on the database; everything is an administrator's request unless a header says otherwise. */
export async function startServer(url: string, limits: Partial<Limits> = {}): Promise<TroubledServer> {
  const all = { ...patientLimits, ...limits }
  const database = await connect(url, { limits: all, role: provided('apiRole') })
  const { read, transact } = database
  const now = () => new Date('2021-03-01T09:00:00Z')
  const server = await createServer({
    read,
    transact,
    plugins: [],
    visitor: administrator,
    limits: all,
    now,
  })
  return {
    database,
    ask: async (query, variables, headers = {}) => {
      const response = await inject(server, '/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      })
      const { data = null, errors = [] } = await response.json()
      return {
        status: response.status,
        retryAfter: response.headers.get('retry-after'),
        data,
        codes: errors.map((one: { extensions?: { code?: string } }) => one.extensions?.code),
        messages: errors.map(({ message }: { message: string }) => message),
      }
    },
  }
}

export const schools = '{ schools(first: 1) { nodes { id } } }'
export const submitReport = `mutation ($input: SubmitReportInput!) {
  submitReport(input: $input) { record { id revision } findings { code } } }`
