import { Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import type { ClientBase, Pool, PoolClient } from 'pg'
import { withClient } from '../../prisma/migrate/client.ts'
import { preparedNames } from '../data/prepared.ts'
import { type Read, readFrom } from '../data/query.ts'
import { currentUser } from '../log/entry.ts'
import { defaultLimits, type Limits } from '../server/limits.ts'
import { closeStatements } from './close-statements.ts'
import { connectFailure } from './connect-error.ts'
import { PatientPool } from './patient-pool.ts'
import { type OpenSnapshot, snapshotOn } from './snapshot.ts'
import { type Transact, transactOn } from './transaction.ts'

/** A statement as it went to PostgreSQL, `BEGIN` and `COMMIT` among them. */
export interface Statement {
  readonly sql: string
  readonly values: readonly unknown[]
}

export interface Database {
  readonly pool: Pool
  readonly read: Read
  readonly transact: Transact
  /** Opens a long read of one moment. */
  readonly snapshot: OpenSnapshot
  close(): Promise<void>
}

export interface ConnectOptions {
  /** Called with every statement that is sent, from any connection of the pool. */
  readonly onStatement?: (statement: Statement) => void
  readonly limits?: Limits
  /** The role that every connection takes on, less mighty than the URL's user; without it that user's own rights. */
  readonly role?: string | null
}

/**
 * A page read out of turn costs hardly more than the next one on disks of our days: PostgreSQL's own figure, four times as
 * much, made it walk a whole table in the order of a list rather than take the index of a filter.
 */
const settingsOf = (role: string | null | undefined) => ({ random_page_cost: '1.1', ...(role && { role }) })

const waitsOf = (limits: Limits) => ({
  statement_timeout: limits.statementMs,
  lock_timeout: limits.lockMs,
  idle_in_transaction_session_timeout: limits.idleTransactionMs,
})

/** The same database, entered with these settings; those that the URL itself carries stay, and outrank ours. */
const enterWith = (url: string, settings: Readonly<Record<string, string>>): string => {
  const entered = new URL(url)
  const given = entered.searchParams.get('options')
  const ours = Object.entries(settings).map(
    ([name, value]) => `${name}=${value.replaceAll(/[\s\\]/g, '\\$&')}`,
  )
  const options = [...ours.map(one => `-c ${one}`), ...(given ? [given] : [])]
  entered.searchParams.set('options', options.join(' '))
  return entered.href
}

/** A pooler has entered long before us, and takes no settings: they are set in the session that it keeps for us. */
const setting = (settings: Readonly<Record<string, string | number>>, limits: Limits) => {
  const text =
    'SELECT set_config(name, value, false) FROM unnest($1::text[], $2::text[]) AS one (name, value)'
  const values = [Object.keys(settings), Object.values(settings).map(String)]
  const query = { text, values, query_timeout: limits.connectMs }
  return async (client: ClientBase) => {
    await client.query(query)
  }
}

const poolOf = (url: string, limits: Limits, role: string | null | undefined, pooled: boolean) => {
  const [settings, waits] = [settingsOf(role), waitsOf(limits)]
  const entered = pooled
    ? { connectionString: url, onConnect: setting({ ...settings, ...waits }, limits) }
    : { connectionString: enterWith(url, settings), ...waits }
  const config = {
    ...entered,
    max: limits.connections,
    // The last statements of a transaction go out together with its COMMIT.
    pipeline: true,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    application_name: 'podyom',
  }
  return new PatientPool(config, { freeMs: limits.poolWaitMs, connectMs: limits.connectMs }, currentUser)
}

/** How long after its limits a connection may still be silent, in ms. */
const margin = 2_000

/**
 * Destroys connections that are silent for longer than a statement or a transaction at rest may take: a network that
 * swallows packets closes nothing. PostgreSQL ends both earlier, and the pool its idle connections.
 */
const dropSilent =
  ({ statementMs, idleTransactionMs }: Limits) =>
  ({ connection: { stream } }: PoolClient) => {
    const silent = Object.assign(new Error('PostgreSQL is silent'), { code: 'ETIMEDOUT' })
    if (stream instanceof Socket)
      stream.setTimeout(Math.max(statementMs, idleTransactionMs) + margin, () => stream.destroy(silent))
  }

/** How long PostgreSQL may take to close connections, in ms. */
const longestEnd = 2_000

/** Waits for the end of connections, for a limited time: a network that swallows packets never confirms it. */
export const endInTime = (ending: Promise<void>): Promise<void> =>
  Promise.race([ending, pause(longestEnd, undefined, { ref: false })])

/**
 * A session that may only read, as of a standby, would stay what it is when the others may write again: it is given up, at
 * once, so that no answer to a ROLLBACK lets it go back to the pool.
 */
const leaveReader = ({ connection }: PoolClient) => {
  connection.on('errorMessage', ({ code }: { readonly code?: string }) => {
    if (code === '25006') connection.stream.destroy()
  })
}

const readStatement = (query: unknown, values: unknown): Statement => {
  if (typeof query === 'string') return { sql: query, values: Array.isArray(values) ? values : [] }
  const config = typeof query === 'object' && query !== null ? query : {}
  return {
    sql: 'text' in config && typeof config.text === 'string' ? config.text : '',
    values: 'values' in config && Array.isArray(config.values) ? config.values : [],
  }
}

const tell = (client: PoolClient, onStatement: (statement: Statement) => void) => {
  const send = client.query
  Object.assign(client, {
    query: (...args: unknown[]) => {
      onStatement(readStatement(args[0], args[1]))
      return Reflect.apply(send, client, args)
    },
  })
}

/**
 * Connects to PostgreSQL; the first connection is made at once, so that a wrong address fails the start.
 * Fails with StartFailure: DATABASE_UNREACHABLE, WRONG_PASSWORD, NO_DATABASE, TOO_MANY_CONNECTIONS, DATABASE_REFUSED.
 */
export const connect = async (url: string, options: ConnectOptions = {}): Promise<Database> => {
  const { onStatement, limits = defaultLimits, role } = options
  const pooled = await withClient(url, async (_, pooled) => pooled)
  const pool = poolOf(url, limits, role, pooled)
  // An idle connection may break at any time; the pool replaces it, and an unheard error would end the process.
  pool.on('error', () => undefined)
  // So may one that is lent out, in the moments when its borrower does not listen.
  pool.on('connect', client => client.on('error', () => undefined))
  pool.on('connect', leaveReader)
  pool.on('connect', dropSilent(limits))
  if (onStatement) pool.on('connect', client => tell(client, onStatement))
  try {
    await pool.query('SELECT 1')
  } catch (error) {
    await pool.end()
    throw connectFailure(error, url)
  }
  const names = preparedNames()
  pool.on('acquire', closeStatements(names))
  return {
    pool,
    read: readFrom(pool, names.nameOf),
    transact: transactOn(pool, names.nameOf, limits),
    snapshot: snapshotOn(pool, names.nameOf),
    close: () => endInTime(pool.end()),
  }
}
