import { describe, expect, test } from 'vitest'
import type { AuditEntry } from '../../prisma/generated/client.ts'
import { comparable, ownConnection, storedOf } from './fixtures/before.ts'
import { mutations } from './fixtures/mutations.ts'
import { documentOf, foreignTo, refusalOf, triedServer } from './fixtures/trying.ts'

const as = [{ role: 'ADMIN', on: null }] as const
const { server, worldOf } = triedServer(() => [as])
const connection = ownConnection(server)

type Shown = Readonly<Record<string, unknown>>
const shownIn = (json: unknown) => json as Shown | null // `recordChange` stores a record or null

describe('the state before a mutation in the audit log', () => {
  test.each(Object.entries(mutations))('equals the stored record: %s', async (name, { region, inputs }) => {
    const { db } = server().database
    for (const input of inputs(worldOf(region), foreignTo[region])) {
      const { _max } = await db.auditEntry.aggregate({ _max: { sequence: true } })
      let entries: readonly AuditEntry[] = []
      const undone = async (tx: Pick<typeof db, 'auditEntry'>) => {
        const where = { sequence: { gt: _max.sequence ?? 0 } }
        entries = await tx.auditEntry.findMany({ where, orderBy: { sequence: 'asc' } })
      }
      expect(refusalOf(await server().ask(documentOf(name), { input }, { as, undone }))).toEqual([])
      expect(entries).not.toEqual([])
      const known = new Map<string, Shown | null>()
      for (const { recordType, recordId, ...entry } of entries) {
        const [before, after] = [shownIn(entry.before), shownIn(entry.after)]
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
