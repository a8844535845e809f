import { access, constants, mkdir } from 'node:fs/promises'
import type { Database } from '../database/connect.ts'
import { directory } from '../file/directory.ts'
import { s3 } from '../file/s3.ts'
import { arrivals } from '../file/spool.ts'
import type { Storage } from '../file/storage.ts'
import { sweep } from '../file/sweep.ts'
import { log } from '../log/log.ts'
import { trace } from '../log/trace.ts'
import type { EvidenceEnvironment } from './environment/environment.ts'
import { StartFailure } from './startup-error.ts'

const hourMs = 60 * 60 * 1000

/** Prepares the folder and gives the storage. Fails with StartFailure: BAD_ENVIRONMENT. */
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
export const keepSwept = (database: Database, storage: Storage, folder: string): (() => Promise<void>) => {
  let turn = Promise.resolve()
  const once = () => {
    turn = sweep(database, storage, folder, new Date()).then(
      () => undefined,
      error => log.error({ error: trace(error) }, 'files not swept'),
    )
  }
  once()
  const timer = setInterval(once, hourMs)
  return () => {
    clearInterval(timer)
    return turn
  }
}
