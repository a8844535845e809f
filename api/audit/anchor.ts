import { createHmac, timingSafeEqual } from 'node:crypto'
import { appendFile, mkdir, readFile } from 'node:fs/promises'
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

const anchor = z.object({
  sequence: z.int().positive(),
  hash: z.string(),
  at: z.string(),
  signature: z.string(),
})

const signatureOf = (key: string, { sequence, hash }: Head, at: string): Buffer =>
  createHmac('sha256', key)
    .update(JSON.stringify(['podyom audit', sequence, hash, at]))
    .digest()

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

/** A head signed with a key that the database does not know, as one line. */
export function anchorLine(key: string, head: Head, at: Date): string {
  const moment = at.toISOString()
  const signature = signatureOf(key, head, moment).toString('hex')
  return JSON.stringify({ ...head, at: moment, signature })
}

/** The heads of anchors; null where a line was not signed with the key. */
export function readAnchors(key: string, text: string): readonly Head[] | null {
  const heads: Head[] = []
  for (const line of text.split('\n').filter(Boolean)) {
    const head = readAnchor(key, line)
    if (!head) return null
    heads.push(head)
  }
  return heads
}

function readAnchor(key: string, line: string): Head | null {
  try {
    const { sequence, hash, at, signature } = anchor.parse(JSON.parse(line))
    const given = Buffer.from(signature, 'hex')
    const right = signatureOf(key, { sequence, hash }, at)
    return given.length === right.length && timingSafeEqual(given, right) ? { sequence, hash } : null
  } catch {
    return null
  }
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

const intervalMs = 60_000

/**
 * Writes the heads of the log down outside of the database, into a file and the server's log: every minute those that have
 * moved, and at the end.
 */
export function keepAnchored(
  database: Pick<ClientBase, 'query'>,
  { key, file }: { readonly key: string; readonly file: string },
): { readonly close: () => Promise<void> } {
  let written: ReadonlySet<string> = new Set()
  const write = async () => {
    const heads = await readHeads(database)
    const now = new Date()
    const lines = heads.filter(one => !written.has(one.hash)).map(one => anchorLine(key, one, now))
    if (lines.length === 0) return
    await mkdir(dirname(file), { recursive: true, mode: 0o700 })
    await appendFile(file, lines.map(line => `${line}\n`).join(''), { mode: 0o600, flush: true })
    for (const line of lines) log.info({ anchor: line }, 'audit anchor')
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
