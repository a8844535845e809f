import { inTransaction } from '../action/transaction.ts'
import { audit } from '../audit/audit.ts'
import type { Context } from '../context.ts'
import { load } from '../loader.ts'
import { purposeOf } from './purpose.ts'

/** A record whose personal data are read. */
export interface Read {
  readonly type: string
  readonly id: string
}

/**
 * Whether a viewer is told personal data of a record: they have the right, say what for, and the reading is in the audit
 * log before the answer. One transaction for all records of a tick, and one entry a record and request.
 */
export async function mayRead(context: Context, { type, id }: Read): Promise<boolean> {
  const purpose = context.viewer.personalData ? purposeOf(context.headers) : null
  if (purpose === null) return false
  await load(context, 'personal data', `${type}:${id}`, async keys => {
    await inTransaction(context, tx => audit(tx, context, 'readPersonalData', keys.map(entryOf(purpose))))
    return new Map(keys.map(key => [key, true]))
  })
  return true
}

const nowhere = { regionId: null, municipalityId: null, schoolId: null }

const entryOf = (basis: string) => (key: string) => {
  const [type = '', id = ''] = key.split(':')
  return { type, id, version: 0, place: nowhere, before: null, after: null, basis }
}
