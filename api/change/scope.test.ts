import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sharedCipher } from '../data/opaque-token.ts'
import { readFrom } from '../data/query.ts'
import { anyone, type Scope, stranger, type Viewer } from '../data/scope.ts'
import { schools } from '../school/table.ts'
import { groupGrants } from '../session/table.ts'
import { type TestDatabase, testDatabase } from '../testing/database.ts'
import { keys as accessKeys, users } from '../user/table.ts'
import { webhooks } from '../webhook/table.ts'
import { readChanges } from './feed.ts'
import type { Place } from './record.ts'
import { changed, cursorOf, opened, settled, write } from './testing.ts'

const id = () => changed('').id
const [region, district, other, school, neighbour] = [id(), id(), id(), id(), id()]
const at = (municipalityId: string | null, schoolId: string | null, more: Partial<Place> = {}) => ({
  place: { regionId: region, municipalityId, schoolId, ...more },
})

const ofSchool: Scope = {
  regions: [],
  municipalities: [],
  schools: [school],
  above: { regions: [region], municipalities: [district] },
}
const ofDistrict: Scope = {
  regions: [],
  municipalities: [district],
  schools: [],
  above: { regions: [region], municipalities: [] },
}

/** A rule of the table decides who sees their rows. */
const closed = ['User', 'AccessKey', 'GroupGrant', 'Webhook']

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
  await write(
    database,
    changed('federal'),
    changed('of the region', at(null, null)),
    changed('of the district', at(district, null)),
    changed('of the school', at(district, school)),
    changed('of the neighbour', at(district, neighbour)),
    changed('of another district', at(other, id())),
    changed('of both', { type: 'Partnership', ...at(district, neighbour, { otherSchoolId: school }) }),
    ...closed.map(type => changed(`of ${type}`, { type, ...at(null, null) })),
    changed('moved', { ...at(other, null), movedFrom: at(district, null).place }),
  )
  await settled(database)
})
afterAll(() => database.close())

const sources = { tables: [users, accessKeys, groupGrants, webhooks, schools], isPersonal: () => false }
const readAs = (viewer: Viewer, after?: string) => {
  const read = readFrom(database.pool)
  return readChanges({ read, viewer, cipher: sharedCipher(read) }, { after }, sources)
}
const read = (scope: Scope, after?: string) => readAs({ ...anyone, scope }, after)
const keys = async (scope: Scope) => (await read(scope)).changes.map(({ key }) => key)

describe('the scope of the change feed', () => {
  test('shows a school its own rows and those above it, and both schools their partnership', async () => {
    expect(await keys(ofSchool)).toEqual([
      'federal',
      'of the region',
      'of the district',
      'of the school',
      'of both',
      'moved',
    ])
  })

  test('gives a tombstone to readers of only the old place of a record', async () => {
    const seen = async (scope: Scope) =>
      (await read(scope)).changes.filter(({ key }) => key === 'moved').map(({ operation }) => operation)
    expect(await seen(ofDistrict)).toEqual(['TOMBSTONE'])
    expect(await seen('EVERYTHING')).toEqual(['TOMBSTONE', 'UPSERT'])
  })

  test('shows records whose place does not say who sees them to administrators of the platform alone', async () => {
    const types = async (viewer: Viewer) =>
      (await readAs(viewer)).changes.map(({ type }) => type).filter(type => closed.includes(type))
    const admin = { role: 'ADMIN', municipalityId: null, schoolId: null } as const
    const ofRegion = {
      regions: [region],
      municipalities: [],
      schools: [],
      above: { regions: [region], municipalities: [] },
    }
    expect(await types({ ...anyone, grants: [{ ...admin, regionId: region }], scope: ofRegion })).toEqual([])
    expect(await types(anyone)).toEqual([])
    expect(await types({ ...anyone, grants: [{ ...admin, regionId: null }] })).toEqual(closed)
  })

  test('shows a stranger nothing', async () => expect(await keys(stranger.scope)).toEqual([]))
})

describe('a reader without a key whose scope has changed', () => {
  test.each([
    { change: 'grows', before: ofSchool, now: ofDistrict },
    { change: 'shrinks', before: ofDistrict, now: ofSchool },
    { change: 'is taken away', before: 'EVERYTHING', now: stranger.scope },
  ] as const)('is reset once when it $change, to a cursor that misses nothing', async ({ before, now }) => {
    const { changes } = await read(before)
    const page = await read(now, changes[1]?.cursor)
    expect(page).toMatchObject({ changes: [], hasMore: false, reset: true })
    expect(await read(now, page.endCursor)).toMatchObject({ changes: [], reset: false })
  })

  test('is reset when personal data become readable', async () => {
    const { head } = await read('EVERYTHING')
    expect((await readAs({ ...anyone, personalData: true }, head)).reset).toBe(true)
  })

  test('continues if only the order of the places differs', async () => {
    const two = (...schools: readonly string[]): Scope => ({ ...ofSchool, schools })
    const { head } = await read(two(school, neighbour))
    expect((await read(two(neighbour, school), head)).reset).toBe(false)
  })
})

describe('a cursor beyond the end of the feed', () => {
  test('is from before a restore of the database, and the reader is reset', async () => {
    const { head } = await read('EVERYTHING')
    const end = await opened(database, head)
    if (!end) throw new Error('the cursor does not open')
    const { xid, seq } = end.position
    const later = { ...end, position: { xid, seq: String(Number(seq) + 1) } }
    const page = await read('EVERYTHING', await cursorOf(database, later))
    expect(page).toMatchObject({ changes: [], reset: true })
    expect(await opened(database, page.endCursor)).toEqual(end)
  })
})
