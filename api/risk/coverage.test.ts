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

const coverageOf = async (school: string) => {
  const answer = await server().ask(
    'query ($s: ID!) { school(id: $s) { riskFactors { nodes { name coverage } } } }',
    { s: school },
  )
  expect(answer.errors).toEqual([])
  const { nodes } = answer.data.school.riskFactors
  return Object.fromEntries(nodes.map((one: { name: string; coverage: string }) => [one.name, one.coverage]))
}

describe('the coverage of a risk', () => {
  test('says how far its chain goes, up to the value of an indicator', async () => {
    const school = await idOf('school', 'livny-sergievskaya')
    const [activity, indicator] = [
      await idOf('activity', 'livny-2.6'),
      await idOf('indicator', 'livny-indicator-1'),
    ]
    const factor = await factorOf(school, 'Нехватка учителей математики')
    const save = async (program: string | undefined, version: number, measures: readonly object[]) =>
      (await perform('saveRiskProgram', { program, version, factor: factor.id, title: 'Кадры', measures }))
        .record
    const state = async () => (await coverageOf(school))['Нехватка учителей математики']
    const listed = async (coverage: string) => {
      const { riskFactors } = await count(
        'query ($filter: RiskFactorFilter) { riskFactors(filter: $filter) { totalCount } }',
        { filter: { school, coverage } },
      )
      return riskFactors.totalCount
    }
    expect([await state(), await listed('NO_PROGRAM')]).toEqual(['NO_PROGRAM', 1])
    const first = await save(undefined, 0, [{ text: 'Пригласить выпускников', indicator }])
    expect([await state(), await listed('NO_ACTIVITY')]).toEqual(['NO_ACTIVITY', 1])
    const second = await save(first.id, 1, [{ text: 'Пригласить выпускников', activity }])
    expect([await state(), await listed('NO_INDICATOR')]).toEqual(['NO_INDICATOR', 1])
    await save(second.id, 2, [{ text: 'Пригласить выпускников', activity, indicator }])
    expect([await state(), await listed('NO_VALUE')]).toEqual(['NO_VALUE', 1])
    const values = [{ indicator, school, measuredOn: '2026-11-02', value: 3 }]
    await perform('recordIndicatorValues', { values }, 'records { id }')
    expect([await state(), await listed('COVERED'), await listed('NO_PROGRAM')]).toEqual(['COVERED', 1, 0])
    const totals = 'riskCoverage(filter: { school: $s }) { factors factorsCovered }'
    expect(await count(`query ($s: ID!) { ${totals} }`, { s: school })).toEqual({
      riskCoverage: { factors: 1, factorsCovered: 1 },
    })
    // An activity that has left its roadmap carries out nothing.
    await db().activity.updateMany({ where: { key: 'livny-2.6' }, data: { archivedAt: new Date() } })
    expect([await state(), await listed('NO_ACTIVITY')]).toEqual(['NO_ACTIVITY', 1])
    await db().activity.updateMany({ where: { key: 'livny-2.6' }, data: { archivedAt: null } })
  })

  test('is read for a whole page in one statement', async () => {
    const query = '{ riskFactors(first: 50) { totalCount nodes { coverage } } }'
    expect((await server().ask(query)).statements).toHaveLength(1)
  })

  test('of another region is neither listed nor counted', async () => {
    const as = [{ role: 'REGIONAL', on: 'RU-PER' }] as const
    const { data, errors } = await server().ask(
      '{ riskFactors(filter: { coverage: COVERED }) { totalCount } riskCoverage { factors factorsCovered } }',
      {},
      { as },
    )
    expect(errors).toEqual([])
    expect(data).toEqual({
      riskFactors: { totalCount: 0 },
      riskCoverage: { factors: 0, factorsCovered: 0 },
    })
  })
})
