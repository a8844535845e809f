import { Socket } from 'node:net'
import { Client, type Pool, type PoolClient } from 'pg'

/** How long a connection may be quiet under a statement, in ms, before somebody new goes and asks. */
const suspicion = 2_000

/** How long the database may take to say its first word to somebody new, in ms. */
const patience = 3_000

/** How long the whole conversation may take where there is a first word, in ms. */
const conversation = 10_000

/** How long after its limit a statement may still be answered, in ms. */
const slack = 2_000

/** How long PostgreSQL may take to close a connection, in ms. */
const farewell = 2_000

const hangUp = ({ connection }: Client | PoolClient, reason?: Error) => connection.stream.destroy(reason)

/** Ends connections, politely at first: a database that has gone silent says no good-bye. */
export async function leave(ending: Promise<void>, clients: Iterable<Client | PoolClient>): Promise<void> {
  const late = setTimeout(() => {
    for (const client of clients) hangUp(client)
  }, farewell)
  await ending.finally(() => clearTimeout(late))
}

const giveUp = ({ client }: { readonly client: Client | PoolClient }) =>
  hangUp(client, Object.assign(new Error('PostgreSQL is silent'), { code: 'ETIMEDOUT' }))

/** A connection of the pool, and how many statements it waits for. */
interface Line {
  readonly client: PoolClient
  readonly stream: Socket
  /** The session behind it, as PostgreSQL numbers it; null where a pooler does. */
  readonly session: number | null
  unanswered: number
  sentAt: number
  heardAt: number
}

/** What somebody new hears: not even a word, or perhaps which sessions of ours are at work. */
interface Word {
  readonly isSilence: boolean
  readonly atWork: ReadonlySet<number> | null
}

const unreachable = /^(ETIMEDOUT|EHOSTUNREACH|ENETUNREACH)$/

const isUnreachable = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && unreachable.test(String(error.code))

async function askAnew(url: string, lines: Iterable<Line>): Promise<Word> {
  const client = new Client({ connectionString: url, application_name: 'podyom silence' })
  client.on('error', () => undefined)
  const { stream } = client.connection
  const isHeard = () => stream instanceof Socket && stream.bytesRead > 0
  // What has come while this process itself stood still is read before it is called silence.
  const silent = setTimeout(() => setImmediate(() => isHeard() || giveUp({ client })), patience)
  const late = setTimeout(giveUp, conversation, { client })
  try {
    await client.connect()
    const { rows } = await client.query<{ pid: number }>(
      "SELECT pid FROM pg_stat_activity WHERE pid = ANY ($1) AND coalesce(state, '') NOT LIKE 'idle%'",
      [Array.from(lines, ({ session }) => session)],
    )
    return { isSilence: false, atWork: new Set(rows.map(({ pid }) => pid)) }
  } catch (error) {
    // Even a refusal is a word: the network carries, and the statements under way may still be answered.
    return { isSilence: !isHeard() && isUnreachable(error), atWork: null }
  } finally {
    clearTimeout(silent)
    clearTimeout(late)
    leave(client.end(), [client]).catch(() => undefined)
  }
}

/**
 * Hangs up where nothing will come back, for a network that swallows what it carries closes no connection. A statement may
 * take its time; but where a connection is quiet, somebody new goes and asks the database. If nobody hears a word, all
 * connections are given up. If it is not at work for a connection that waits, that one is. Where it cannot tell (a pooler
 * stands between), the statement's own limit decides.
 */
export function hangUpInSilence(pool: Pool, url: string, statementMs: number, pooled: boolean): void {
  const lines = new Set<Line>()
  let isAsking = false

  const ask = async () => {
    const askedAt = performance.now()
    const { isSilence, atWork } = await askAnew(url, lines)
    const isHeard = [...lines].some(({ heardAt }) => heardAt > askedAt)
    if (isSilence && !isHeard) return lines.forEach(giveUp)
    for (const line of lines) {
      if (line.unanswered === 0) continue
      const { client, stream, session, sentAt, heardAt } = line
      const since = Math.max(sentAt, heardAt)
      const isForgotten = atWork !== null && session !== null && !atWork.has(session)
      // A statement may be on its way for some time.
      if (isForgotten && askedAt - since > patience) giveUp({ client })
      else if (performance.now() - since > statementMs + slack) giveUp({ client })
      else stream.setTimeout(suspicion)
    }
  }

  pool.on('connect', client => {
    const { stream } = client.connection
    if (!(stream instanceof Socket)) return
    const session = !pooled && 'processID' in client ? Number(client.processID) : null
    const line: Line = { client, stream, session, unanswered: 0, sentAt: 0, heardAt: 0 }
    lines.add(line)
    client.on('end', () => lines.delete(line))
    const send = client.query
    Object.assign(client, {
      query: (...args: unknown[]) => {
        line.unanswered += 1
        line.sentAt = performance.now()
        stream.setTimeout(suspicion)
        return Reflect.apply(send, client, args)
      },
    })
    stream.on('data', () => {
      line.heardAt = performance.now()
    })
    client.connection.on('readyForQuery', () => {
      line.unanswered = Math.max(0, line.unanswered - 1)
      // Between statements of a transaction it is for the server to speak.
      if (line.unanswered === 0) stream.setTimeout(0)
    })
    stream.on('timeout', () => {
      if (isAsking) return
      isAsking = true
      ask().finally(() => {
        isAsking = false
      })
    })
  })
}
