import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lastWrites } from './fixtures/last-writes.ts'
import { mutations } from './fixtures/mutations/all.ts'
import { documentOf, foreignTo, refusalOf, triedServer } from './fixtures/trying.ts'

const as = [{ role: 'ADMIN', on: null }] as const
const { server, worldOf } = triedServer(() => [as])

const stored = () => lastWrites(server().database.pool)

describe('a mutation with @dryRun', () => {
  let before: Awaited<ReturnType<typeof stored>> = {}
  beforeAll(async () => {
    before = await stored()
  })
  afterAll(async () => {
    expect(await stored()).toEqual(before)
  })

  test.each(Object.entries(mutations))('is answered whole and stores nothing: %s', async (name, tried) => {
    const document = documentOf(name).replace(') {', ') @dryRun {')
    for (const input of tried.inputs(worldOf(tried.region), foreignTo(tried.region))) {
      const answer = await server().ask(document, { input }, { as })
      expect(refusalOf(answer)).toEqual([])
      expect(answer.extensions.stored).toBe(false)
      const { record } = answer.data[name]
      expect(record).not.toBeNull()
    }
  })
})
