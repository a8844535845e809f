import { describe, expect, test } from 'vitest'
import { globalId } from '../graphql/global-id.ts'
import { administrator, testServer } from '../testing/server.ts'

const server = testServer({ visitor: administrator, now: '2026-11-30T09:00:00Z' })
const db = () => server().database.db

const perform = async (name: string, input: object, fields = 'record { id version } findings { code }') => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`
  const { data, errors } = await server().ask(
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} } }`,
    { input },
  )
  return errors.length > 0 ? { code: errors[0]?.extensions?.code } : data[name]
}
const idOf = async (model: 'school' | 'activity' | 'indicator', key: string) => {
  const find: { findUniqueOrThrow(where: object): Promise<{ readonly id: string }> } = db()[model] as never
  const { id } = await find.findUniqueOrThrow({ where: { key } })
  return globalId(`${model[0]?.toUpperCase()}${model.slice(1)}`, id)
}
const factorOf = async (school: string, name: string, rest: object = {}) => {
  const input = { version: 0, school, schoolYear: '2026-2027', name, significance: 'HIGH', ...rest }
  return (await perform('saveRiskFactor', input)).record
}
const count = async (query: string, variables: Readonly<Record<string, unknown>> = {}) => {
  const { data, errors } = await server().ask(query, variables)
  expect(errors).toEqual([])
  return data
}

describe('an anti-risk programme', () => {
  test('ties a risk to activities and indicators, and one query reads the whole chain', async () => {
    const school = await idOf('school', 'livny-orlovskaya')
    const [activity, indicator] = [
      await idOf('activity', 'livny-2.6'),
      await idOf('indicator', 'livny-indicator-1'),
    ]
    const staff = await factorOf(school, 'Нехватка педагогов', { number: 2 })
    await factorOf(school, 'Слабая учебная мотивация')
    await factorOf(school, 'Низкая дисциплина', { significance: 'LOW' })
    const saved = await perform('saveRiskProgram', {
      version: 0,
      factor: staff.id,
      title: 'Кадры',
      goal: 'Закрыть вакансии',
      startsOn: '2026-12-01',
      endsOn: '2027-08-31',
      measures: [
        { text: 'Составить планы роста', dueOn: '2026-12-20', activity, indicator },
        { text: 'Пригласить выпускников' },
      ],
    })
    expect(saved.findings).toEqual([])
    const answer = await server().ask(
      `query ($school: ID!) { school(id: $school) { riskFactors(filter: { significance: HIGH }) { nodes { name number
        programs { title goal measures { text dueOn activity { key } indicator { key values { totalCount } } } } } } } }`,
      { school },
    )
    expect(answer.errors).toEqual([])
    const factors = answer.data.school.riskFactors.nodes
    expect(factors).toHaveLength(2)
    expect(factors.find((one: { number: number | null }) => one.number === 2)).toMatchObject({
      programs: [
        {
          goal: 'Закрыть вакансии',
          measures: [
            {
              dueOn: '2026-12-20',
              activity: { key: 'livny-2.6' },
              indicator: { key: 'livny-indicator-1', values: { totalCount: 0 } },
            },
            { text: 'Пригласить выпускников', dueOn: null, activity: null, indicator: null },
          ],
        },
      ],
    })
    expect(
      await count(
        'query ($s: ID!) { riskCoverage(filter: { school: $s }) { highFactors highFactorsWithoutProgram programs programsWithoutActivity activities activitiesWithoutIndicator } }',
        { s: school },
      ),
    ).toEqual({
      riskCoverage: {
        highFactors: 2,
        highFactorsWithoutProgram: 1,
        programs: 1,
        programsWithoutActivity: 0,
        activities: 1,
        activitiesWithoutIndicator: 0,
      },
    })
  })

  test('is found by factor, school, municipality, indicator, activity and by what it lacks', async () => {
    const school = await idOf('school', 'livny-orlovskaya')
    const other = await idOf('school', 'livny-baranovskaya')
    const lone = await factorOf(other, 'Мало родителей')
    const activity = await idOf('activity', 'livny-2.4')
    const { record } = await perform('saveRiskProgram', {
      version: 0,
      factor: lone.id,
      title: 'Родители',
      measures: [{ text: 'Провести собрание', activity }],
    })
    const titles = async (filter: object) => {
      const { riskPrograms } = await count(
        'query ($filter: RiskProgramFilter) { riskPrograms(filter: $filter) { nodes { title } } }',
        { filter },
      )
      return riskPrograms.nodes.map((one: { title: string }) => one.title)
    }
    const { school: found } = await count('query ($s: ID!) { school(id: $s) { municipality { id } } }', {
      s: school,
    })
    expect(await titles({ municipality: found.municipality.id })).toEqual(['Кадры', 'Родители'])
    expect(await titles({ school })).toEqual(['Кадры'])
    expect(await titles({ factor: lone.id })).toEqual(['Родители'])
    expect(await titles({ indicator: await idOf('indicator', 'livny-indicator-1') })).toEqual(['Кадры'])
    expect(await titles({ activity })).toEqual(['Родители'])
    expect(await titles({ hasIndicator: false })).toEqual(['Родители'])
    expect(await titles({ hasActivity: false })).toEqual([])
    const { riskFactors } = await count(
      '{ riskFactors(filter: { significance: HIGH, hasProgram: false, schoolYear: "2026–2027" }) { nodes { name } } }',
    )
    expect(riskFactors.nodes).toEqual([{ name: 'Слабая учебная мотивация' }])
    const { riskCoverage } = await count('{ riskCoverage { activities activitiesWithoutIndicator } }')
    expect(riskCoverage).toEqual({ activities: 2, activitiesWithoutIndicator: 1 })
    const again = await perform('saveRiskProgram', {
      program: record.id,
      version: record.version,
      factor: lone.id,
      title: 'Родители',
      measures: [],
    })
    expect(again.record.version).toBe(2)
    expect(await titles({ hasActivity: false })).toEqual(['Родители'])
  })

  test('refuses what is of another school or territory, and mistaken values', async () => {
    const school = await idOf('school', 'livny-orlovskaya')
    const factor = await factorOf(school, 'Слабое оснащение')
    const program = { version: 0, factor: factor.id, title: 'Оснащение', measures: [] }
    const elsewhere = await idOf('activity', 'rodniki-6.1')
    const indicator = await idOf('indicator', 'rodniki-indicator-1')
    for (const wrong of [
      { measures: [{ text: 'Купить', activity: elsewhere }] },
      { measures: [{ text: 'Купить', indicator }] },
      { measures: [{ text: ' ' }] },
      { title: ' ' },
      { startsOn: '2027-01-01', endsOn: '2026-01-01' },
      { approvedOn: '2030-01-01' },
      { url: 'javascript:alert(1)' },
    ]) {
      expect(await perform('saveRiskProgram', { ...program, ...wrong })).toEqual({ code: 'BAD_INPUT' })
    }
    expect(await perform('saveRiskProgram', { ...program, version: 3 })).toEqual({ code: 'CONFLICT' })
    const moved = { factor: factor.id, version: 1, school: await idOf('school', 'livny-baranovskaya') }
    const values = { schoolYear: '2026-2027', name: 'Иное', significance: 'LOW' }
    expect(await perform('saveRiskFactor', { ...moved, ...values })).toEqual({ code: 'BAD_INPUT' })
  })

  test('goes before its factor, and both leave the lists', async () => {
    const school = await idOf('school', 'livny-navesnenskaya')
    const factor = await factorOf(school, 'Много детей с ОВЗ')
    const { record } = await perform('saveRiskProgram', {
      version: 0,
      factor: factor.id,
      title: 'ОВЗ',
      measures: [],
    })
    const reason = 'Внесено по ошибке.'
    const ofFactor = { factor: factor.id, version: 1, reason }
    expect(await perform('archiveRiskFactor', ofFactor, 'record')).toEqual({ code: 'BAD_INPUT' })
    await perform('archiveRiskProgram', { program: record.id, version: 1, reason }, 'record')
    await perform('archiveRiskFactor', ofFactor, 'record')
    const { school: left } = await count(
      'query ($s: ID!) { school(id: $s) { riskFactors { totalCount } riskPrograms { totalCount } } }',
      { s: school },
    )
    expect(left).toEqual({ riskFactors: { totalCount: 0 }, riskPrograms: { totalCount: 0 } })
    const back = await perform('restoreRecord', { id: factor.id, reason }, 'record')
    expect(back.record).toBe(factor.id)
  })
})
