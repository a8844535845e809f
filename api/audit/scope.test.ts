import { beforeAll, describe, expect, test } from 'vitest'
import { verifyAudit } from '../audit/verify.ts'
import type { Wish } from '../auth/place.ts'
import { globalId } from '../id.ts'
import { stranger } from '../scope.ts'
import { testServer } from '../testing.server.ts'

const server = testServer({ visitor: stranger })
const everywhere = [{ role: 'ADMIN', on: null }] as const

const rename = `mutation ($input: UpdateOrganizationInput!) { updateOrganization(input: $input) { record { id } } }`
const entries = async (as: readonly Wish[], record?: string) => {
  const query =
    'query ($record: ID) { audit(record: $record, first: 200) { entries { action basis before after } } }'
  const answer = await server().ask(query, { record }, { as })
  expect(answer.errors).toEqual([])
  expect(answer.statements).toHaveLength(1)
  return answer.data.audit.entries as readonly { readonly after: string }[] // as asked
}
const keysIn = async (as: readonly Wish[]) =>
  (await entries(as)).map(({ after }) => JSON.parse(after).key).toSorted()

/** All bodies of two regions, each changed once. */
let changed: readonly { readonly key: string; readonly id: string; readonly municipality: string | null }[] =
  []

beforeAll(async () => {
  const { db } = server().database
  const rows = await db.organization.findMany({
    where: { region: { code: { in: ['RU-ORL', 'RU-IVA'] } } },
    include: { municipality: true },
    orderBy: { key: 'asc' },
  })
  changed = rows.map(({ id, key, municipality }) => ({ id, key, municipality: municipality?.key ?? null }))
  for (const { id, version } of rows) {
    const input = { organization: globalId('Organization', id), version, note: 'Проверка.' }
    await server().ask(rename, { input }, { as: everywhere })
  }
})
const keysOf = async (region: string) => {
  const rows = await server().database.db.organization.findMany({ where: { region: { code: region } } })
  return rows.map(({ key }) => key).toSorted()
}

describe('the audit log', () => {
  test('is read whole by who inspects the whole platform', async () => {
    for (const role of ['ADMIN', 'AUDITOR'] as const) {
      expect(await keysIn([{ role, on: null }])).toEqual(changed.map(({ key }) => key).toSorted())
    }
  })

  test('tells an inspector of a region of that region alone', async () => {
    for (const on of ['RU-ORL', 'RU-IVA'])
      for (const role of ['ADMIN', 'AUDITOR'] as const)
        expect(await keysIn([{ role, on }])).toEqual(await keysOf(on))
    expect(await keysIn([{ role: 'AUDITOR', on: 'RU-PER' }])).toEqual([])
  })

  test('tells an inspector of a municipality nothing of its neighbours and of what stands above', async () => {
    const own = changed.filter(one => one.municipality === 'livny').map(({ key }) => key)
    expect(own.length).toBeGreaterThan(0)
    expect(await keysIn([{ role: 'AUDITOR', on: 'livny' }])).toEqual(own.toSorted())
  })

  test('is read by the grants of inspectors alone: another role elsewhere opens nothing', async () => {
    const as = [
      { role: 'AUDITOR', on: 'livny' },
      { role: 'REGIONAL', on: 'RU-IVA' },
    ] as const
    expect(await keysIn(as)).toEqual(await keysIn([{ role: 'AUDITOR', on: 'livny' }]))
  })

  test('answers of a foreign record as of an absent one', async () => {
    const [foreign] = changed.filter(one => one.municipality === 'rodniki')
    const as = [{ role: 'AUDITOR', on: 'RU-ORL' }] as const
    expect(foreign).toBeDefined()
    expect(await entries(as, globalId('Organization', foreign?.id ?? ''))).toEqual([])
    expect(await entries(as, globalId('Organization', '00000000-0000-7000-8000-000000000000'))).toEqual([])
  })

  test('has places in its chain of hashes', async () => {
    const { pool } = server().database
    expect(await verifyAudit(pool)).toBeNull()
    const { rows } = await pool.query(`
      select count(*)::int as moved from core.audit_entry e
      where core.audit_hash(jsonb_populate_record(e, '{"region_id": null}')) = e.hash and e.region_id is not null`)
    expect(rows).toEqual([{ moved: 0 }])
  })
})
