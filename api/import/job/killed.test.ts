import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Environment, openEnvironment } from '../../../tools/chaos/environment.ts'
import { form } from '../../file/testing.ts'
import { type TestDatabase, testDatabase } from '../../testing/database.ts'

const own: { database?: TestDatabase; environment?: Environment } = {}
beforeAll(async () => {
  own.database = await testDatabase({ seeded: true })
  own.environment = await openEnvironment(own.database.url)
})
afterAll(async () => {
  await own.environment?.[Symbol.asyncDispose]()
  await own.database?.close()
})

test('an import whose server is killed is finished by another one, and writes nothing twice', async () => {
  const { database, environment } = own
  if (!database || !environment) throw new Error('the server is there only inside tests')
  const count = 1_000
  const rows = Array.from({ length: count }, (_, n) => `Ливенский район;k${n};Школа № ${n};СОШ;нет`)
  const killed = await environment.serve()
  const body = form(['Муниципалитет;Код ОО;Наименование ОО;Вид ОО;Сельская', ...rows].join('\n'), 'Школы.csv')
  body.set('profile', 'SCHOOLS')
  const headers = { authorization: `Bearer ${environment.key}`, prefer: 'respond-async' }
  const answer = await fetch(`${killed.url}/imports`, { method: 'POST', headers, body })
  expect(answer.status).toBe(202)
  const stored = () => database.db.import.findFirstOrThrow()
  await expect.poll(async () => (await stored()).doneCount, { timeout: 120_000 }).toBeGreaterThan(0)
  killed.signal('SIGKILL')
  await killed.exited
  await environment.serve()
  // As if the time had passed in which a server that lives would have renewed its claim.
  await database.db.import.updateMany({ where: { state: 'RUNNING' }, data: { claimedUntil: new Date(0) } })
  await expect.poll(async () => (await stored()).state, { timeout: 240_000 }).toBe('DONE')
  const { doneCount, refusedCount, unchangedCount, createdCount } = await stored()
  expect([doneCount, refusedCount, createdCount + unchangedCount]).toEqual([count, 0, count])
  expect(
    await database.db.school.count({ where: { externalIds: { some: { value: { startsWith: 'k' } } } } }),
  ).toBe(count)
  const entries = await database.db.auditEntry.count({
    where: { action: 'registerSchools', recordType: 'School' },
  })
  expect(entries).toBe(count)
}, 600_000)
