import type { Place, Written } from '../action/unit-of-work.ts'
import { audit } from '../audit/audit.ts'
import { load } from '../data/loader.ts'
import { holds } from '../data/scope.ts'
import type { Context } from '../graphql/context.ts'
import { purposeOf } from './purpose.ts'

/** A record whose personal data are read. */
export interface Read {
  readonly type: string
  readonly id: string
  readonly place: Place
}

/**
 * Whether a viewer may see personal data of a record: they have the right, name a purpose, and the read is in the audit
 * log before the answer. One transaction for all records of a tick, and one entry a record and request.
 */
export async function mayRead(context: Context, { type, id, place }: Read): Promise<boolean> {
  const { viewer } = context
  const isAllowed = viewer.personalData && holds(viewer.own ?? viewer.scope, place)
  const purpose = isAllowed ? purposeOf(context.headers) : null
  if (purpose === null) return false
  const { regionId, municipalityId, schoolId } = place
  const name = [type, id, regionId, municipalityId, schoolId].join(':')
  await load(context, 'personal data', name, async keys => {
    const entries = keys.map(entryOf(purpose))
    if (context.collectedReads) context.collectedReads.push(...entries)
    else await auditReads(context, entries)
    return new Map(keys.map(key => [key, true]))
  })
  return true
}

/** Writes reads of personal data into the audit log, in a transaction of their own. */
export const auditReads = (context: Context, entries: readonly Written[]): Promise<void> =>
  context.transact(async tx => audit(tx, context, 'readPersonalData', entries))

const entryOf = (basis: string) => (name: string) => {
  const [type = '', id = '', ...places] = name.split(':')
  const [regionId = null, municipalityId = null, schoolId = null] = places.map(place => place || null)
  const place = { regionId, municipalityId, schoolId }
  return { type, id, version: 0, place, before: null, after: null, basis }
}
