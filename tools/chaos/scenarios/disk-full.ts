import { execFile } from 'node:child_process'
import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Environment } from '../environment.ts'
import { assertion, measurement, type Result } from '../result.ts'

const run = promisify(execFile)
const kilobyte = 1_024

/** Mounts a disk of a megabyte; false if this system or this user cannot. */
const mountSmall = async (environment: Environment, folder: string): Promise<boolean> => {
  await mkdir(folder)
  try {
    await run('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'podyom-chaos', folder])
  } catch {
    return false
  }
  environment.defer(async () => {
    await run('umount', ['-l', folder])
  })
  return true
}

/** The disk of the files is full: an upload is refused and leaves nothing, everything else works. */
export async function diskFull(environment: Environment): Promise<readonly Result[]> {
  const folder = join(environment.folder, 'small')
  if (!(await mountSmall(environment, folder)))
    return [measurement('маленький диск не подключить (нужны Linux и права root): сценарий пропущен')]
  const server = await environment.serve({ EVIDENCE_DIR: folder })
  const headers = { authorization: `Bearer ${environment.key}` }
  const upload = async (name: string, size: number) => {
    const form = new FormData()
    form.set('file', new Blob([`%PDF-1.4\n% ${name}\n`, Buffer.alloc(size, '%')]), `${name}.pdf`)
    const response = await fetch(`${server.url}/files`, { method: 'POST', headers, body: form })
    const body: { readonly id?: string; readonly errors?: readonly { readonly message: string }[] } =
      await response.json()
    return {
      status: response.status,
      id: body.id,
      message: body.errors?.[0]?.message ?? JSON.stringify(body),
    }
  }
  const kept = async () => {
    const { rows } = await environment.pool.query<{ readonly n: number }>(`select
      (select count(*) from core.stored_file)::int + (select count(*) from core.audit_entry)::int as n`)
    const names = await readdir(folder, { recursive: true, withFileTypes: true })
    return [rows[0]?.n, names.filter(entry => entry.isFile()).length].join(' и ')
  }
  const small = await upload('Справка', 10 * kilobyte)
  const before = await kept()
  const big = await upload('Отчёт', 3 * kilobyte * kilobyte)
  const after = await kept()
  const read = await environment.caller(server)('{ schools(first: 5) { nodes { key } } }')
  const file = await fetch(`${server.url}/files/${small.id}`, { headers })
  const next = await upload('Протокол', 10 * kilobyte)
  return [
    assertion(
      `файл больше диска: ${big.status} ${big.message}`,
      big.status === 503 && /закончилось место/.test(big.message),
    ),
    assertion(`строк базы и файлов до отказа ${before}, после ${after}`, before === after),
    assertion(
      `чтение тем временем ${read.status}, прежний файл ${file.status}, следующий маленький файл ${next.status}`,
      read.status === 200 && file.status === 200 && small.status === 201 && next.status === 201,
    ),
  ]
}
