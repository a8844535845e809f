import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { z } from 'zod'
import type { Head } from '../../api/audit/anchor.ts'
import { StartFailure } from '../../api/server/startup-error.ts'
import { openPlain } from './open-plain.ts'

/** What a copy says of itself: the checksum of its data and the head of its audit log, signed where there is a key. */
const manifest = z.object({
  podyom: z.literal(1),
  takenAt: z.string(),
  data: z.string(),
  audit: z.object({ sequence: z.int(), hash: z.string() }).nullable(),
  signature: z.string().nullable(),
})

type Manifest = z.infer<typeof manifest>

const longest = 65_536

const signatureOf = (key: string, { takenAt, data, audit }: Omit<Manifest, 'signature'>): Buffer =>
  createHmac('sha256', key)
    .update(JSON.stringify(['podyom backup', takenAt, data, audit?.sequence ?? null, audit?.hash ?? null]))
    .digest()

async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline((await openPlain(file)).createReadStream(), hash)
  return hash.digest('hex')
}

/** Writes the manifest of a copy in a folder. */
export async function writeManifest(
  folder: string,
  takenAt: Date,
  audit: Head | null,
  key: string | null,
): Promise<void> {
  const data = await sha256Of(join(folder, 'data.gz'))
  const manifest = { podyom: 1 as const, takenAt: takenAt.toISOString(), data, audit }
  const signature = key === null ? null : signatureOf(key, manifest).toString('hex')
  const text = JSON.stringify({ ...manifest, signature }, null, 2)
  await writeFile(join(folder, 'manifest.json'), `${text}\n`, { flag: 'wx', mode: 0o600, flush: true })
}

const refuse = (what: string): never => {
  throw new StartFailure(
    'BAD_BACKUP',
    `${what} Возьмите другую копию или, если доверяете этой, повторите с --trust. В базе ничего не изменено.`,
  )
}

/**
 * Checks that a copy is the one that was made: its data are those of its manifest, and the manifest is signed with the key.
 * Gives the head of its audit log. Fails with StartFailure: BAD_BACKUP.
 */
export async function checkManifest(folder: string, key: string | null): Promise<Head | null> {
  const manifest = await readManifest(join(folder, 'manifest.json'))
  if (!manifest) return refuse('В копии нет описания manifest.json, или оно не читается.')
  if (manifest.data !== (await sha256Of(join(folder, 'data.gz'))))
    return refuse('Данные копии не те, что названы в её описании manifest.json.')
  if (manifest.signature !== null && key === null)
    return refuse('Копия подписана, а ключа для проверки нет: задайте AUDIT_KEY.')
  if (key !== null && !isSigned(manifest, key)) return refuse('Копия не подписана вашим ключом AUDIT_KEY.')
  return manifest.audit
}

function isSigned(manifest: Manifest, key: string): boolean {
  const [given, right] = [Buffer.from(manifest.signature ?? '', 'hex'), signatureOf(key, manifest)]
  return given.length === right.length && timingSafeEqual(given, right)
}

async function readManifest(file: string): Promise<Manifest | null> {
  try {
    const handle = await openPlain(file)
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(longest), 0, longest, 0)
      return manifest.parse(JSON.parse(buffer.toString('utf8', 0, bytesRead)))
    } finally {
      await handle.close()
    }
  } catch {
    return null
  }
}
