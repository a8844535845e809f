import { issueKey } from '../../api/auth/issue-key.ts'
import { readKey } from '../../api/auth/key.ts'
import { type GrantSpec, grantOf } from '../../api/auth/resolve-grant.ts'
import { sql } from '../../api/data/sql.ts'
import { connect, type Database } from '../../api/database/connect.ts'
import { defaultLimits } from '../../api/server/limits.ts'
import { startMeasured } from './process.ts'
import type { Fixtures } from './scenario.ts'
import { sizeOf } from './seed/territory.ts'

const main = new URL('../../api/main.ts', import.meta.url)

/** Readers of the feed: what they could see when they got their cursors, and what they see now. */
const readers = {
  moved: ['bench-m1', 'bench-m2'],
  fallen: [null, 'RU-B1'],
  risen: ['RU-B1', null],
} as const

const roles = [
  ['RU-', 'REGIONAL'],
  ['bench-m', 'MUNICIPAL'],
  ['bench-s', 'SCHOOL'],
] as const
const grant = (on: string | null): GrantSpec => ({
  role: roles.find(([begins]) => on?.startsWith(begins))?.[1] ?? 'ADMIN',
  on,
})

/** Finds out what the requests need, by a server that is stopped again: it would remember the grants for a while. */
export async function prepareFixtures(
  url: string,
  variables: Readonly<Record<string, string>>,
  schools: number,
): Promise<Fixtures> {
  const limits = { ...defaultLimits, statementMs: 600_000 }
  const database = await connect(url, { limits })
  const { pool, close } = database
  try {
    const { rows } = await pool.query<{ readonly id: string }>(`select o.id from core.obligation o
      where o.school_id::text like '00000000-0000-7000-%' and o.waived_on is null and o.due_on < date '2027-01-01'
        and not exists (select from core.execution_report r where r.obligation_id = o.id) limit 20000`)
    await using server = await startMeasured(main, variables)
    const ask = async (key: string, query: string) => {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
        body: JSON.stringify({ query }),
      })
      return (await response.json()).data
    }
    const admin = await keyOf(database, null)
    const keys: Record<string, string> = {
      admin,
      region: await keyOf(database, `RU-B${sizeOf(schools).regions}`),
      school: await keyOf(database, `bench-s${schools}`),
    }
    const { schools: page } = await ask(
      admin,
      '{ schools(first: 1, filter: { text: "№ 99" }) { pageInfo { endCursor } } }',
    )
    const cursors: Record<string, string> = { deep: page.pageInfo.endCursor }
    for (const [name, [before, now]] of Object.entries(readers)) {
      const key = await keyOf(database, before)
      cursors[name] = (await ask(key, '{ changes(first: 1) { head } }')).changes.head
      await regrant(database, key, now)
      keys[name] = key
    }
    return { schools, keys, cursors, unreported: rows.map(({ id }) => id) }
  } finally {
    await close()
  }
}

const keyOf = ({ transact }: Database, on: string | null) =>
  issueKey(transact, {
    title: 'Скорость',
    grants: [grant(on)],
    personalData: false,
    expiresAt: new Date('2100-01-01'),
  })

async function regrant({ read, transact }: Database, key: string, on: string | null) {
  const { role, regionId, municipalityId, schoolId, curatorId } = await grantOf(read, grant(on))
  const publicId = readKey(key)?.publicId ?? ''
  await transact(({ execute }) =>
    execute(sql`
      update core.user_grant set role = ${role}::core.granted_role, region_id = ${regionId},
        municipality_id = ${municipalityId}, school_id = ${schoolId}, curator_id = ${curatorId}
      where user_id = (select user_id from core.api_key where public_id = ${publicId})`),
  )
}
