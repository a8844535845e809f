import { expect, test } from 'vitest'
import { testServer } from '../../api/testing/server.ts'
import { ivanovo } from './index.ts'

const server = testServer({ plugins: [ivanovo] })

const card = `key ivanovo {
  riskProfile { schoolYear factors { number isCovered programs { title } } }
  antiRiskPrograms { title factor { number } } documents { state } selfAssessments { heldOn }
  targetedSupports { measure } teamTrainings { program } tutors { id } examSeries { points { change } } }`

test('fifty schools take the statements of one', async () => {
  const { db } = server().database
  const place = await db.municipality.findUniqueOrThrow({ where: { key: 'rodniki' } })
  const owner = { regionId: place.regionId, municipalityId: place.id }
  for (let number = 1; number < 50; number++) {
    const { id: schoolId } = await db.school.create({
      data: {
        ...owner,
        key: `invented-${number}`,
        name: `Школа ${number}`,
        shortName: `Школа ${number}`,
        kind: 'BASIC',
      },
    })
    const profile = await db.ivanovoRiskProfile.create({
      data: {
        ...owner,
        schoolId,
        schoolYear: '2020-2021',
        establishedOn: new Date('2021-02-01'),
        source: 'тест',
      },
    })
    await db.ivanovoRiskFactor.create({
      data: {
        ...owner,
        schoolId,
        profileId: profile.id,
        number: 1,
        name: 'Оснащённость',
        significance: 'HIGH',
        programs: { create: { ...owner, schoolId, title: 'Оснащение', approvedOn: new Date('2021-02-02') } },
      },
    })
  }
  const one = await server().ask(`{ schools(filter: { text: "Школа 1", ivanovo: {} }, first: 1) {
    nodes { ${card} } } }`)
  const fifty = await server().ask(`{ schools(filter: { ivanovo: {} }, first: 50) { nodes { ${card} } } }`)
  expect([one.errors, fifty.errors]).toEqual([[], []])
  expect([one.data.schools.nodes.length, fifty.data.schools.nodes.length]).toEqual([1, 50])
  expect(fifty.data.schools.nodes[1].ivanovo.riskProfile.factors[0]).toEqual({
    number: 1,
    isCovered: true,
    programs: [{ title: 'Оснащение' }],
  })
  expect(fifty.statements.length).toBe(one.statements.length)
  // Schools, regions; ten tables of the card; the factors that programmes name.
  expect(fifty.statements.length).toBeLessThanOrEqual(13)
})
