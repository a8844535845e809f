import { describe, expect, test } from 'vitest'
import type { Sender } from '../../api/data/query.ts'
import { sql } from '../../api/data/sql.ts'
import { comparable, ownConnection, storedOf } from './fixtures/before.ts'
import { mutations } from './fixtures/mutations/all.ts'
import { ownAffairs } from './fixtures/mutations/tried.ts'
import { documentOf, foreignTo, refusalOf, triedServer } from './fixtures/trying.ts'

const as = [{ role: 'ADMIN', on: null }] as const
const { server, worldOf } = triedServer(() => [as])
const connection = ownConnection(server)

type Shown = Readonly<Record<string, unknown>>
/** `recordChange` stores a record or null. */
interface Entry {
  readonly recordType: string
  readonly recordId: string
  readonly before: Shown | null
  readonly after: Shown | null
}

describe('the state before a mutation in the audit log', () => {
  test.each(Object.entries(mutations))('equals the stored record: %s', async (name, { region, inputs }) => {
    for (const input of inputs(worldOf(region), foreignTo(region))) {
      const [last] = await server().database.read<{ sequence: number }>(
        sql`select coalesce(max(sequence), 0) as sequence from core.audit_entry`,
      )
      let entries: readonly Entry[] = []
      const undone = async ({ read }: Sender) => {
        entries = await read<Entry>(sql`
          select record_type as "recordType", record_id as "recordId", before, after from core.audit_entry
          where sequence > ${last?.sequence ?? 0} order by sequence`)
      }
      expect(refusalOf(await server().ask(documentOf(name), { input }, { as, undone }))).toEqual([])
      if (!ownAffairs.includes(name)) expect(entries).not.toEqual([])
      const known = new Map<string, Shown | null>()
      for (const { recordType, recordId, before, after } of entries) {
        const earlier = known.get(recordId)
        known.set(recordId, after)
        if (!before) continue
        // The mutation is rolled back, so the database has the state before it.
        // A corrected record is replaced by a new one, so the old one has its own id.
        const id = typeof before.id === 'string' ? before.id : recordId
        const stored = earlier ? comparable(earlier) : await storedOf(connection(), recordType, id, before)
        expect([recordType, comparable(before)]).toEqual([recordType, stored])
        if (after) expect(Object.keys(before).toSorted()).toEqual(Object.keys(after).toSorted())
      }
    }
  })
})
