import { describe, expect, test } from 'vitest'
import { testServer } from '../../api/testing/server.ts'
import { ivanovo } from './index.ts'
import { seed } from './seed/load.ts'

const full = testServer({ plugins: [ivanovo] })
const empty = testServer({ plugins: [ivanovo], seeded: false })

const rowsOf = async (server: typeof full) => {
  const { db } = server().database
  return {
    profiles: await db.ivanovoRiskProfile.count(),
    factors: await db.ivanovoRiskFactor.count(),
    documents: await db.ivanovoSchoolDocument.count(),
    projects: await db.ivanovoProject.count(),
    parties: await db.ivanovoProjectParty.count(),
    demands: await db.ivanovoSessionDemand.count(),
    controlPoints: await db.ivanovoControlPoint.count(),
    pairs: await db.ivanovoTermPair.count(),
    targets: await db.ivanovoShareTarget.count(),
  }
}

const expected = {
  profiles: 1,
  factors: 10,
  documents: 2,
  projects: 1,
  parties: 4,
  demands: 2,
  controlPoints: 3,
  pairs: 3,
  targets: 3,
}

describe('the data of the two documents', () => {
  test('are loaded once however often they are loaded', async () => {
    expect(await rowsOf(full)).toEqual(expected)
    await seed(full().database.db)
    expect(await rowsOf(full)).toEqual(expected)
  })

  test('stay as people have changed them', async () => {
    const { db } = full().database
    await db.ivanovoProject.update({ where: { key: 'rodniki-project' }, data: { idea: 'Новая идея' } })
    await seed(db)
    expect(await db.ivanovoProject.findUnique({ where: { key: 'rodniki-project' } })).toMatchObject({
      idea: 'Новая идея',
    })
  })

  test('wait for the core: without its schools and roadmaps nothing is written', async () => {
    expect(Object.values(await rowsOf(empty))).toEqual(Object.values(expected).map(() => 0))
  })
})
