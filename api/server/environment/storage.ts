import { access, constants, mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { PrismaClient } from '../../../prisma/generated/client.ts'
import { directory } from '../../file/directory.ts'
import { type S3Settings, s3 } from '../../file/s3.ts'
import { arrivals } from '../../file/spool.ts'
import type { Storage } from '../../file/storage.ts'
import { sweep } from '../../file/sweep.ts'
import { log } from '../../log/log.ts'
import { trace } from '../../log/trace.ts'
import { StartFailure } from '../startup-error.ts'

/** Where the files of evidence lie. */
export interface EvidenceEnvironment {
  /** The folder of all files; where they go to a bucket, only of those that arrive. */
  readonly folder: string
  /** The bucket to keep them in; null keeps them in the folder. */
  readonly s3: S3Settings | null
}

const hour = 60 * 60 * 1000
const bad = (message: string) => new StartFailure('BAD_ENVIRONMENT', message)

/** Reads EVIDENCE_DIR and S3_*. Fails with StartFailure: BAD_ENVIRONMENT. */
export const readEvidenceEnvironment = (
  variables: Readonly<NodeJS.ProcessEnv>,
  dataDir: string,
): EvidenceEnvironment => ({
  folder: variables.EVIDENCE_DIR ? resolve(variables.EVIDENCE_DIR) : join(dataDir, 'files'),
  s3: readS3(variables),
})

const readS3 = (variables: Readonly<NodeJS.ProcessEnv>): S3Settings | null => {
  const { S3_ENDPOINT, S3_BUCKET, S3_REGION, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY } = variables
  const needed = { S3_ENDPOINT, S3_BUCKET, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY }
  if (!S3_REGION && Object.values(needed).every(value => !value)) return null
  if (!S3_ENDPOINT || !S3_BUCKET || !S3_ACCESS_KEY_ID || !S3_SECRET_ACCESS_KEY) {
    const missing = Object.entries(needed).flatMap(([name, value]) => (value ? [] : [name]))
    throw bad(`Хранилище S3 указано не полностью: задайте ещё ${missing.join(', ')}.`)
  }
  const endpoint = URL.parse(S3_ENDPOINT)
  if (!endpoint || !['http:', 'https:'].includes(endpoint.protocol) || endpoint.search || endpoint.username) {
    throw bad('В переменной S3_ENDPOINT ожидается адрес вида https://s3.example.ru, без имени корзины.')
  }
  if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(S3_BUCKET)) {
    throw bad(
      'В переменной S3_BUCKET ожидается имя корзины: от 3 до 63 строчных латинских букв, цифр, точек и дефисов.',
    )
  }
  const keys = { accessKeyId: S3_ACCESS_KEY_ID, secretAccessKey: S3_SECRET_ACCESS_KEY }
  return { endpoint, bucket: S3_BUCKET, region: S3_REGION || 'us-east-1', ...keys }
}

/** Makes the folder ready and gives the storage. Fails with StartFailure: BAD_ENVIRONMENT. */
export const openEvidence = async (evidence: EvidenceEnvironment): Promise<Storage> => {
  const { folder, s3: bucket } = evidence
  try {
    await mkdir(arrivals(folder), { recursive: true, mode: 0o700 })
    await access(arrivals(folder), constants.W_OK)
  } catch (cause) {
    const message = `Каталог файлов ${folder} недоступен для записи: проверьте EVIDENCE_DIR и права на каталог.`
    throw new StartFailure('BAD_ENVIRONMENT', message, { cause })
  }
  return bucket ? s3(bucket) : directory(folder)
}

/** Sweeps the store of files now and every hour; gives what ends it. */
export const keepSwept = (db: PrismaClient, storage: Storage, folder: string): (() => Promise<void>) => {
  let turn = Promise.resolve()
  const once = () => {
    turn = sweep(db, storage, folder, new Date()).then(
      () => undefined,
      error => log.error({ error: trace(error) }, 'files not swept'),
    )
  }
  once()
  const timer = setInterval(once, hour)
  return () => {
    clearInterval(timer)
    return turn
  }
}
