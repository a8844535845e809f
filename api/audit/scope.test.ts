import { beforeAll, describe, expect, test } from 'vitest'
import type { GrantSpec } from '../auth/resolve-grant.ts'
import { stranger } from '../data/scope.ts'
import { globalId } from '../graphql/global-id.ts'
import { testServer } from '../testing/server.ts'
import { verifyAudit } from './verify.ts'

const server = testServer({ visitor: stranger })
const everywhere = [{ role: 'ADMIN', on: null }] as const

const rename = `mutation ($input: UpdateOrganizationInput!) { updateOrganization(input: $input) { record { id } } }`
const entries = async (as: readonly GrantSpec[], record?: string) => {
  const query =
    'query ($record: ID) { audit(record: $record, first: 200) { entries { action basis before after } } }'
  const answer = await server().ask(query, { record }, { as })
  expect(answer.errors).toEqual([])
  expect(answer.statements).toHaveLength(1)
  return answer.data.audit.entries as readonly { readonly after: string }[] // as selected
}
const keysIn = async (as: readonly GrantSpec[]) =>
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
  test('is read whole by an auditor of the platform', async () => {
    for (const role of ['ADMIN', 'AUDITOR'] as const) {
      expect(await keysIn([{ role, on: null }])).toEqual(changed.map(({ key }) => key).toSorted())
    }
  })

  test('shows an auditor of a region only that region', async () => {
    for (const on of ['RU-ORL', 'RU-IVA'])
      for (const role of ['ADMIN', 'AUDITOR'] as const)
        expect(await keysIn([{ role, on }])).toEqual(await keysOf(on))
    expect(await keysIn([{ role: 'AUDITOR', on: 'RU-PER' }])).toEqual([])
  })

  test('shows an auditor of a municipality neither its neighbours nor records above it', async () => {
    const own = changed.filter(one => one.municipality === 'livny').map(({ key }) => key)
    expect(own.length).toBeGreaterThan(0)
    expect(await keysIn([{ role: 'AUDITOR', on: 'livny' }])).toEqual(own.toSorted())
  })

  test('is read only by auditor grants: another role elsewhere adds nothing', async () => {
    const as = [
      { role: 'AUDITOR', on: 'livny' },
      { role: 'REGIONAL', on: 'RU-IVA' },
    ] as const
    expect(await keysIn(as)).toEqual(await keysIn([{ role: 'AUDITOR', on: 'livny' }]))
  })

  test('answers the same for a foreign and an absent record', async () => {
    const [foreign] = changed.filter(one => one.municipality === 'rodniki')
    const as = [{ role: 'AUDITOR', on: 'RU-ORL' }] as const
    expect(foreign).toBeDefined()
    expect(await entries(as, globalId('Organization', foreign?.id ?? ''))).toEqual([])
    expect(await entries(as, globalId('Organization', '00000000-0000-7000-8000-000000000000'))).toEqual([])
  })

  test('has numbers only for an auditor of the platform', async () => {
    const numbers = async (as: readonly GrantSpec[]) => {
      const { data } = await server().ask('{ audit(first: 200) { entries { sequence } } }', {}, { as })
      return data.audit.entries.map((one: { readonly sequence: string }) => one.sequence) as readonly string[] // as selected
    }
    const all = await numbers(everywhere)
    expect(all).toEqual(
      all
        .map(Number)
        .toSorted((one, other) => other - one)
        .map(String),
    )
    const some = await numbers([{ role: 'AUDITOR', on: 'RU-IVA' }])
    expect(some.length).toBeGreaterThan(1)
    for (const mark of some) expect(mark).toMatch(/^[\w-]{16}$/)
    expect(new Set(some).size).toBe(some.length)
    expect(await numbers([{ role: 'AUDITOR', on: 'RU-IVA' }])).toEqual(some)
  })

  test('is paged by opaque cursors and not by numbers', async () => {
    const as = [{ role: 'AUDITOR', on: 'RU-ORL' }] as const
    const query = 'query ($before: String) { audit(before: $before, first: 2) { entries { sequence } next } }'
    const seen: string[] = []
    for (let before: string | null = null, more = true; more; more = before !== null) {
      const { data } = await server().ask(query, { before }, { as })
      seen.push(...data.audit.entries.map((one: { readonly sequence: string }) => one.sequence))
      before = data.audit.next
    }
    expect(seen).toHaveLength((await keysOf('RU-ORL')).length)
    expect(new Set(seen).size).toBe(seen.length)
    for (const before of [
      '5',
      'нет',
      (await server().ask('{ changes { head } }', {}, { as })).data.changes.head,
    ]) {
      const { errors } = await server().ask(query, { before }, { as })
      expect(errors[0]?.extensions?.code).toBe('BAD_INPUT')
    }
  })

  test('includes places in its hash chain', async () => {
    const { pool } = server().database
    expect(await verifyAudit(pool)).toBeNull()
    const { rows } = await pool.query(`
      select count(*)::int as moved from core.audit_entry e
      where core.audit_hash(jsonb_populate_record(e, '{"region_id": null}')) = e.hash and e.region_id is not null`)
    expect(rows).toEqual([{ moved: 0 }])
  })
})
