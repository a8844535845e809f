/**
 * What has come between a statement and its answer, through no mistake of the statement:
 * - `UNAVAILABLE` no connection, or a database that cannot serve now; perhaps in a second it can;
 * - `BUSY` another transaction holds the record for longer than one waits;
 * - `UNDONE` transactions stood in each other's way, and this one was undone;
 * - `TOO_LONG` the statement ran into its time limit.
 */
export type Fault = 'UNAVAILABLE' | 'BUSY' | 'UNDONE' | 'TOO_LONG'

/** PostgreSQL's SQLSTATE, Prisma's codes and those of the operating system; they do not collide. */
const faults: readonly (readonly [RegExp, Fault])[] = [
  [/^(40001|40P01|P2034)$/, 'UNDONE'],
  [/^55P03$/, 'BUSY'],
  [/^57014$/, 'TOO_LONG'],
  // Connections lost and refused, resources used up (a full disk, too many connections), a server that only reads,
  // files that were taken from under it.
  [/^(08\w{3}|53\w{3}|57P0[1-5]|25006|25P0[34]|58\w{3}|28000|28P01|3D000)$/, 'UNAVAILABLE'],
  [/^(P1000|P1001|P1002|P1003|P1008|P1010|P1017|P2024|P2028|P2037)$/, 'UNAVAILABLE'],
  [
    /^E(CONNREFUSED|CONNRESET|CONNABORTED|PIPE|TIMEDOUT|HOSTUNREACH|NETUNREACH|NOTFOUND|AI_AGAIN)$/,
    'UNAVAILABLE',
  ],
  // This machine has run out of files, ports or memory for connections.
  [/^(EMFILE|ENFILE|ENOBUFS|ENOMEM|EADDRNOTAVAIL|ERR_STREAM_DESTROYED)$/, 'UNAVAILABLE'],
]

/** Prisma's adapter names a fault of the network so, and gives it no code where the statement was raw. */
const kinds = /^(ConnectionClosed|SocketTimeout|DatabaseNotReachable|TlsConnectionError|TooManyConnections)$/

/** The driver gives its own errors no code: a pool used up, and connections that broke under a statement. */
const withoutCode =
  /^(timeout exceeded when trying to connect|Connection terminated.*|timeout expired|Query read timeout|Client (has encountered a connection error|was closed) and is not queryable|Cannot use a pool after calling end on the pool)$/

/** An error may be its own cause. */
const deepest = 8

/** What kept the database from answering; null if the error is of another kind, most often a bug. */
export function faultOf(error: unknown, depth = 0): Fault | null {
  if (typeof error !== 'object' || error === null || depth > deepest) return null
  for (const code of codesOf(error)) {
    const [, fault] = faults.find(([pattern]) => pattern.test(code)) ?? []
    if (fault) return fault
  }
  if (error instanceof Error && withoutCode.test(error.message)) return 'UNAVAILABLE'
  if ('kind' in error && typeof error.kind === 'string' && kinds.test(error.kind)) return 'UNAVAILABLE'
  for (const cause of causesOf(error)) {
    const fault = faultOf(cause, depth + 1)
    if (fault) return fault
  }
  return null
}

/** Whether a statement failed because a unique value is taken. */
export function isDuplicate(error: unknown, depth = 0): boolean {
  if (typeof error !== 'object' || error === null || depth > deepest) return false
  if (codesOf(error).some(code => code === '23505' || code === 'P2002')) return true
  return causesOf(error).some(cause => isDuplicate(cause, depth + 1))
}

const codesOf = (error: object): readonly string[] =>
  ['originalCode' in error && error.originalCode, 'code' in error && error.code].filter(
    code => typeof code === 'string',
  )

/** Prisma keeps the driver's error in `meta`, Node.js the errors of all addresses of a host in `errors`. */
const causesOf = (error: object): readonly unknown[] => [
  ...('meta' in error && typeof error.meta === 'object' && error.meta !== null
    ? Object.values(error.meta)
    : []),
  ...('cause' in error ? [error.cause] : []),
  ...('errors' in error && Array.isArray(error.errors) ? error.errors : []),
]
