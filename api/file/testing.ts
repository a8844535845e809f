import { randomUUID } from 'node:crypto'
import { readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { issueKey } from '../auth/issue-key.ts'
import type { GrantSpec } from '../auth/resolve-grant.ts'
import { listen } from '../http/listen.ts'
import { openJobs } from '../job/jobs.ts'
import type { Limits } from '../server/limits.ts'
import { createServer } from '../server/server.ts'
import { patientLimits } from '../testing/limits.ts'
import type { TestServer } from '../testing/server.ts'
import { directory } from './directory.ts'
import type { Storage } from './storage.ts'

/** The server of files of a test, on a port of its own. */
export interface TestFiles {
  readonly url: string
  /** The folder of the files. */
  readonly folder: string
  /** `authorization` of a new user with these grants. */
  readonly sign: (...grants: readonly GrantSpec[]) => Promise<Readonly<Record<string, string>>>
  readonly send: (headers: Readonly<Record<string, string>>, form: FormData) => Promise<Sent>
  /** Every file below the folder, by its path there. */
  readonly stored: () => Promise<readonly string[]>
}

export interface Sent {
  readonly status: number
  readonly headers: Headers
  // biome-ignore lint/suspicious/noExplicitAny: a test asserts what it expects of an answer
  readonly body: any
}

interface Settings {
  readonly limits?: Partial<Limits>
  readonly now?: () => Date
  /** Another storage than the folder. */
  readonly storage?: (folder: string) => Storage
  /** Whether it performs jobs. */
  readonly isWorker?: true
}

/** Serves files over the database of a test server. */
export function testFiles(api: () => TestServer, settings: Settings = {}): () => TestFiles {
  const folder = join(tmpdir(), `podyom-files-${randomUUID()}`)
  let files: TestFiles | undefined
  let close = async () => {}
  beforeAll(async () => {
    const { read, transact } = api().database
    const storage = settings.storage?.(folder) ?? directory(folder)
    const now = settings.now ?? (() => new Date('2021-03-01T09:00:00Z'))
    const limits = { ...patientLimits, ...settings.limits }
    const jobs = settings.isWorker ? await openJobs(api().database.pool) : null
    const server = await createServer({
      read,
      transact,
      plugins: [],
      now,
      limits,
      files: { storage, folder },
      ...(jobs && { background: { jobs, isWorker: true, webhookNetworks: [] } }),
    })
    const listening = await listen(server, '127.0.0.1', 0)
    close = async () => {
      await listening.drain(AbortSignal.abort())
      await jobs?.close()
    }
    const url = `${listening.url}/files`
    files = {
      url,
      folder,
      sign: async (...grants) => {
        const expiresAt = new Date('2100-01-01')
        const user = { title: 'Тестовый пользователь', grants, personalData: false, expiresAt }
        return { authorization: `Bearer ${await issueKey(transact, user)}` }
      },
      send: async (headers, body) => {
        const response = await fetch(url, { method: 'POST', headers, body })
        return { status: response.status, headers: response.headers, body: await response.json() }
      },
      stored: async () => {
        const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
        return found
          .filter(one => one.isFile())
          .map(one => join(one.parentPath, one.name).slice(folder.length + 1))
      },
    }
  })
  afterAll(async () => {
    await close()
    await rm(folder, { recursive: true, force: true })
  })
  return () => {
    if (!files) throw new Error('the server of files is there only inside tests')
    return files
  }
}

/** A form with one file. */
export function form(content: string | Uint8Array<ArrayBuffer>, name: string, type?: string): FormData {
  const body = new FormData()
  body.set('file', new Blob([content], { ...(type && { type }) }), name)
  return body
}

/** A small PDF that differs from others by its text. */
export const pdf = (text = 'Протокол'): string =>
  `%PDF-1.4\n% ${text}\n1 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n`
