import { createHmac, timingSafeEqual } from 'node:crypto'
import { appendFile, mkdir, open, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { ClientBase } from 'pg'
import { z } from 'zod'
import { log } from '../log/log.ts'
import { trace } from '../log/trace.ts'

/** The last entry of a chain of the audit log at a moment. Its hash covers all entries before it in the chain. */
export interface Head {
  readonly sequence: number
  readonly hash: string
}

/** A line that names the heads of all chains, and the line before it: neither can be taken out unnoticed. */
const line = z.object({
  heads: z.array(z.object({ sequence: z.int().positive(), hash: z.string() })),
  at: z.string(),
  previous: z.string(),
  signature: z.string(),
})

/** A line of one head, the former format. */
const single = z
  .object({ sequence: z.int().positive(), hash: z.string(), at: z.string(), signature: z.string() })
  .transform(({ sequence, hash, ...rest }) => ({ heads: [{ sequence, hash }], previous: null, ...rest }))

type Line = Omit<z.infer<typeof line>, 'previous'> & { readonly previous: string | null }

const signatureOf = (key: string, { heads, at, previous }: Omit<Line, 'signature'>): Buffer => {
  const flat = heads.flatMap(({ sequence, hash }) => [sequence, hash])
  const signed =
    previous === null ? ['podyom audit', ...flat, at] : ['podyom audit heads', previous, at, flat]
  return createHmac('sha256', key).update(JSON.stringify(signed)).digest()
}

/** The head of the chain that was written last; null where the log is empty. */
export async function readHead(database: Pick<ClientBase, 'query'>): Promise<Head | null> {
  const { rows } = await database.query<{ sequence: string; hash: string }>(
    'SELECT sequence, hash FROM core.audit_entry ORDER BY sequence DESC LIMIT 1',
  )
  const [last] = rows
  return last ? { sequence: Number(last.sequence), hash: last.hash } : null
}

/** The heads of all chains. */
export async function readHeads(database: Pick<ClientBase, 'query'>): Promise<readonly Head[]> {
  const { rows } = await database.query<{ sequence: string; hash: string }>(`
    SELECT head.sequence, head.hash
    FROM generate_series(0, (SELECT max(chain) FROM core.audit_entry)) AS one (chain) CROSS JOIN LATERAL (
      SELECT e.sequence, e.hash FROM core.audit_entry e WHERE e.chain = one.chain ORDER BY e.position DESC LIMIT 1
    ) head ORDER BY head.sequence`)
  if (rows.length > 0) return rows.map(({ sequence, hash }) => ({ sequence: Number(sequence), hash }))
  const only = await readHead(database)
  return only ? [only] : []
}

/** Heads signed with a key that the database does not know, as one line after another. */
export function anchorLine(key: string, heads: readonly Head[], at: Date, previous: string): string {
  const signed = { heads: [...heads], at: at.toISOString(), previous }
  return JSON.stringify({ ...signed, signature: signatureOf(key, signed).toString('hex') })
}

/** The heads of anchors, each once; null where a line was not signed with the key, or one before it is gone. */
export function readAnchors(key: string, text: string): readonly Head[] | null {
  const heads = new Map<string, Head>()
  const signatures = new Set([''])
  for (const written of text.split('\n').filter(Boolean)) {
    const anchor = readLine(written)
    if (!anchor || !isSigned(key, anchor) || !signatures.has(anchor.previous ?? '')) return null
    signatures.add(anchor.signature)
    for (const head of anchor.heads) heads.set(head.hash, head)
  }
  return [...heads.values()].toSorted((one, other) => one.sequence - other.sequence)
}

function readLine(text: string): Line | null {
  try {
    return z.union([line, single]).parse(JSON.parse(text))
  } catch {
    return null
  }
}

function isSigned(key: string, anchor: Line): boolean {
  const [given, right] = [Buffer.from(anchor.signature, 'hex'), signatureOf(key, anchor)]
  return given.length === right.length && timingSafeEqual(given, right)
}

/** The anchors of a file; none where it is not there yet. */
export const readAnchorFile = async (key: string, file: string): Promise<readonly Head[] | null> =>
  readAnchors(
    key,
    await readFile(file, 'utf8').catch(error => {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return ''
      throw error
    }),
  )

/** More than the longest line. */
const tailLength = 65_536

/** The signature of the last line of a file; empty where there is none. */
async function lastSignature(file: string): Promise<string> {
  try {
    await using handle = await open(file)
    const { size } = await handle.stat()
    const length = Math.min(size, tailLength)
    const { buffer } = await handle.read(Buffer.alloc(length), 0, length, size - length)
    return readLine(buffer.toString('utf8').trimEnd().split('\n').at(-1) ?? '')?.signature ?? ''
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return ''
    throw error
  }
}

const intervalMs = 60_000

/**
 * Writes the heads of the log down outside of the database, into a file and the server's log: every minute where one of them
 * has moved, and at the end.
 */
export function keepAnchored(
  database: Pick<ClientBase, 'query'>,
  { key, file }: { readonly key: string; readonly file: string },
): { readonly close: () => Promise<void> } {
  let written: ReadonlySet<string> = new Set()
  let previous: string | undefined
  const write = async () => {
    const heads = await readHeads(database)
    if (heads.every(one => written.has(one.hash))) return
    previous ??= await lastSignature(file)
    const anchor = anchorLine(key, heads, new Date(), previous)
    await mkdir(dirname(file), { recursive: true, mode: 0o700 })
    await appendFile(file, `${anchor}\n`, { mode: 0o600, flush: true })
    log.info({ anchor }, 'audit anchor')
    previous = readLine(anchor)?.signature
    written = new Set(heads.map(({ hash }) => hash))
  }
  let running: Promise<void> = Promise.resolve()
  const run = () => {
    running = running.then(write).catch(error => log.error({ error: trace(error) }, 'audit log not anchored'))
    return running
  }
  void run()
  const timer = setInterval(run, intervalMs)
  return {
    close: () => {
      clearInterval(timer)
      return run()
    },
  }
}
