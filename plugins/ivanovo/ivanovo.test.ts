import { describe, expect, test } from 'vitest'
import { testServer } from '../../api/testing/server.ts'
import { ivanovo } from './index.ts'

const server = testServer({ plugins: [ivanovo] })

describe('a school', () => {
  test('shows its ten risk factors, the four high ones without a programme', async () => {
    const answer = await server().ask(`{ school(key: "rodniki-sosnovskaya") { ivanovo {
      riskProfiles { schoolYear establishedOn factors { number significance } }
      riskProfile(on: "2021-01-26") { factors(significance: HIGH) { number isCovered programs { title } } }
      before: riskProfile(on: "2021-01-25") { schoolYear }
    } } }`)
    expect(answer.errors).toEqual([])
    const { riskProfiles, riskProfile, before } = answer.data.school.ivanovo
    const count = (significance: string) =>
      riskProfiles[0].factors.filter((one: { significance: string }) => one.significance === significance)
        .length
    expect([riskProfiles.length, count('HIGH'), count('MEDIUM'), count('LOW')]).toEqual([1, 4, 1, 5])
    expect(riskProfile.factors).toEqual(
      [1, 3, 6, 9].map(number => ({ number, isCovered: false, programs: [] })),
    )
    expect(before).toBeNull()
    // School, region, profiles, factors, programmes.
    expect(answer.statements).toHaveLength(5)
  })

  test('shows its concept and programme as they stand on a day', async () => {
    const query = (on: string) =>
      `{ school(key: "rodniki-sosnovskaya") { ivanovo { documents { kind state(on: "${on}") } } } }`
    const states = async (on: string) =>
      (await server().ask(query(on))).data.school.ivanovo.documents.map((one: { state: string }) => one.state)
    expect(await states('2021-03-25')).toEqual(['EXPECTED', 'EXPECTED'])
    expect(await states('2021-03-26')).toEqual(['OVERDUE', 'EXPECTED'])
    expect(await states('2022-01-01')).toEqual(['OVERDUE', 'OVERDUE'])
  })

  test('compares exams as the project does: profile maths up, chemistry down, no data for basic maths', async () => {
    const answer = await server().ask(`{ school(key: "rodniki-sosnovskaya") { ivanovo { examSeries {
      exam subject level points { schoolYear againstDistrict againstYearBefore change } } } } }`)
    const last = (exam: string, subject: string, level: string | null = null) =>
      answer.data.school.ivanovo.examSeries
        .find(
          (one: { exam: string; subject: string; level: string | null }) =>
            one.exam === exam && one.subject === subject && one.level === level,
        )
        .points.at(-1)
    const of = '2018-2019'
    expect(last('EGE', 'Математика', 'профильный')).toEqual({
      schoolYear: of,
      againstDistrict: 'BELOW',
      againstYearBefore: 'RISE',
      change: 7.4,
    })
    expect(last('EGE', 'Химия')).toEqual({
      schoolYear: of,
      againstDistrict: 'BELOW',
      againstYearBefore: 'FALL',
      change: -24,
    })
    expect(last('EGE', 'Математика', 'базовый')).toEqual({
      schoolYear: of,
      againstDistrict: 'UNKNOWN',
      againstYearBefore: 'UNKNOWN',
      change: null,
    })
    expect(last('OGE', 'Математика')).toMatchObject({ againstDistrict: 'EQUAL', againstYearBefore: 'RISE' })
    expect(answer.statements).toHaveLength(3)
  })

  test('is found by a factor of its profile', async () => {
    const find = async (filter: string) =>
      (await server().ask(`{ schools(filter: { ivanovo: ${filter} }) { nodes { key } } }`)).data.schools.nodes
    const sosnovskaya = [{ key: 'rodniki-sosnovskaya' }]
    expect(await find('{}')).toEqual(sosnovskaya)
    expect(await find('{ factor: 6, significance: HIGH, schoolYear: "2020-2021" }')).toEqual(sosnovskaya)
    expect(await find('{ factor: 2, significance: HIGH }')).toEqual([])
    expect(await find('{ schoolYear: "2019-2020" }')).toEqual([])
  })
})

describe('a roadmap', () => {
  test('shows the passport, control points and three pairs of terms that differ, both kept', async () => {
    const answer = await server().ask(`{ roadmap(key: "rodniki") { ivanovo {
      passport { idea developers { __typename } executors { __typename } basis { number } }
      controlPoints { stage heldOn activity { number } }
      conflicts { orderClause { number } activity { number } orderTerm { end } annexTerm { end recurrence }
        prevailingTerm { end } }
    } } }`)
    expect(answer.errors).toEqual([])
    const { passport, controlPoints, conflicts } = answer.data.roadmap.ivanovo
    expect(passport).toMatchObject({
      idea: expect.stringContaining('инструмент управления'),
      developers: [{ __typename: 'Organization' }],
      executors: [{ __typename: 'Organization' }, { __typename: 'Organization' }, { __typename: 'School' }],
    })
    expect(passport.basis).toContainEqual({ number: '853-о/а' })
    expect(controlPoints.map((one: { stage: string }) => one.stage)).toEqual(['ENTRY', 'INTERIM', 'FINAL'])
    expect(conflicts).toMatchObject([
      {
        orderClause: { number: '4.1' },
        activity: { number: '1.3' },
        orderTerm: { end: '2021-03-25' },
        annexTerm: { end: '2021-02-28' },
        prevailingTerm: { end: '2021-03-25' },
      },
      { orderClause: { number: '3.1' }, activity: { number: '2.1' }, prevailingTerm: { end: '2021-04-01' } },
      { orderClause: { number: '2.2' }, activity: { number: '4.5' }, prevailingTerm: { end: '2021-12-31' } },
    ])
  })

  test('counts the sessions missed by a day', async () => {
    const missed = async (on: string) => {
      const { data } = await server().ask(
        `{ roadmap(key: "rodniki") { ivanovo { missedSessions(on: "${on}") { subject } } } }`,
      )
      return data.roadmap.ivanovo.missedSessions.length
    }
    expect([await missed('2021-03-31'), await missed('2021-07-01'), await missed('2022-01-01')]).toEqual([
      0, 5, 13,
    ])
  })
})

test('shares say null where there is no low-result school, and zero where there is one without anything', async () => {
  const answer = await server().ask(`{ municipalities { nodes { key ivanovo { shares(on: "2021-09-01") {
    kind numerator denominator share } } } } }`)
  const of = (key: string) =>
    answer.data.municipalities.nodes.find((one: { key: string }) => one.key === key).ivanovo
  const kinds = ['WITH_PROGRAM', 'WITH_TARGETED_SUPPORT', 'WITH_TRAINED_TEAM']
  expect(of('puchezh').shares).toEqual(
    kinds.map(kind => ({ kind, numerator: 0, denominator: 0, share: null })),
  )
  expect(of('rodniki').shares).toEqual(kinds.map(kind => ({ kind, numerator: 0, denominator: 1, share: 0 })))
  expect(of('livny')).toBeNull()
  expect(answer.statements).toHaveLength(3)
})

test('schools, municipalities and roadmaps of other regions have nothing of Ivanovo', async () => {
  const { data } = await server().ask(`{ roadmaps { nodes { key ivanovo { conflicts { topic } } } }
    school(key: "livny-orlovskaya") { ivanovo { riskProfiles { schoolYear } } } }`)
  const own = data.roadmaps.nodes.filter((one: { ivanovo: unknown }) => one.ivanovo !== null)
  expect(own.map((one: { key: string }) => one.key).sort()).toEqual(['puchezh', 'rodniki'])
  expect(data.school.ivanovo).toBeNull()
})
