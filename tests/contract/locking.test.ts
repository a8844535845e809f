import { beforeAll, describe, expect, test } from 'vitest'
import { readId } from '../../api/graphql/global-id.ts'
import { at, idsIn, positionOf } from '../../api/testing/input.ts'
import { ownConnection, tableOf } from './fixtures/before.ts'
import { mutations } from './fixtures/mutations/all.ts'
import { documentOf, foreignTo, inputOf, refusalOf, triedServer } from './fixtures/trying.ts'

const as = [{ role: 'ADMIN', on: null }] as const
const { server, worldOf } = triedServer(() => [as])
const connection = ownConnection(server)

/** The tables whose rows are archived. */
let archiving: readonly string[] = []
beforeAll(async () => {
  const { rows } = await connection().query<{ table: string }>(
    `select attrelid::regclass::text as table from pg_attribute where attname = 'archived_at'`,
  )
  archiving = rows.map(({ table }) => table)
})

/** What goes on about a record that is archived. */
const allowed = ['changeUserGrants user', 'endSessions user', 'unblockUser user', 'restoreRecord id']

/** Each position of an id in a mutation's inputs, with the first input that has it and the record that it names. */
const namedBy = (name: string) => {
  const tried = mutations[name]
  const inputs = tried?.inputs(worldOf(tried.region), foreignTo(tried.region)) ?? []
  const all = inputs.flatMap(input =>
    idsIn(inputOf(name), input).map(path => ({
      input,
      position: positionOf(path),
      id: `${at(input, path)}`,
    })),
  )
  return [...new Map(all.toReversed().map(one => [one.position, one])).values()].flatMap(one => {
    const record = readId(one.id)
    return record && !allowed.includes(`${name} ${one.position}`) ? [{ ...one, record }] : []
  })
}

describe('a record that a mutation names', () => {
  test.each(Object.keys(mutations))('cannot be archived concurrently: %s', async name => {
    const archiver = connection()
    for (const { input, position, record } of namedBy(name)) {
      const table = await tableOf(archiver, record.type)
      if (!archiving.includes(table)) continue
      try {
        await archiver.query('begin')
        await archiver.query(`select from ${table} where id = $1 for update`, [record.id])
        await archiver.query(`update ${table} set archived_at = now() where id = $1`, [record.id])
        let isAnswered = false
        const answer = server()
          .ask(documentOf(name), { input }, { as, undone: true })
          .finally(() => {
            isAnswered = true
          })
        const isWaiting = async () => {
          const { rows } = await archiver.query(
            'select from pg_locks where not granted and pg_backend_pid() = any(pg_blocking_pids(pid))',
          )
          return rows.length > 0
        }
        // The mutation either waits for the archiving, or has already answered.
        while (!isAnswered && !(await isWaiting())) await new Promise(resolve => setTimeout(resolve, 5))
        await archiver.query('commit')
        expect(refusalOf(await answer), position).not.toEqual([])
      } finally {
        await archiver.query('rollback')
        await archiver.query(`update ${table} set archived_at = null where id = $1`, [record.id])
      }
    }
  })
})
