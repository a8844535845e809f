import { beforeAll, expect, test } from 'vitest'
import { globalId, readId } from '../../api/graphql/global-id.ts'
import { administrator, testServer } from '../../api/testing/server.ts'
import { ivanovo } from './index.ts'

const server = testServer({ plugins: [ivanovo], visitor: administrator, now: '2022-10-10T09:00:00Z' })
const db = () => server().database.db

const perform = async (name: string, input: object, fields = 'record { id version } findings { code }') => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`
  const { data, errors } = await server().ask(
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} } }`,
    { input },
  )
  return errors.length > 0 ? { code: errors[0]?.extensions?.code } : data[name]
}

const risksOf = async () => {
  const { data, errors } = await server().ask(
    `query ($s: ID!) { school(id: $s) { riskFactors(first: 50, filter: { schoolYear: "2022-2023" }) { nodes {
      id origin name number significance coverage programs { id title origin approvedOn measures { text } } } } } }`,
    { s: school },
  )
  expect(errors).toEqual([])
  return data.school.riskFactors.nodes.toSorted(
    (one: { number: number }, other: { number: number }) => one.number - other.number,
  )
}

const factors = Array.from({ length: 10 }, (_, index) => ({
  number: index + 1,
  name: `Фактор ${index + 1}`,
  significance: index < 2 ? 'HIGH' : 'LOW',
}))
const profileOf = (version: number, rows = factors) => ({
  school,
  schoolYear: '2022-2023',
  version,
  establishedOn: '2022-09-20',
  source: 'Рисковый профиль школы',
  factors: rows,
})

let school = ''
beforeAll(async () => {
  const { id } = await db().school.findUniqueOrThrow({ where: { key: 'rodniki-sosnovskaya' } })
  school = globalId('School', id)
})

test('the profile of the document is in the core from the first day', async () => {
  const { data, errors } = await server().ask(
    `{ school(key: "rodniki-sosnovskaya") { riskFactors(first: 50) { totalCount }
      ivanovo { riskProfiles { factors(significance: HIGH) { id name risk { name origin coverage } } } } } }`,
  )
  expect(errors).toEqual([])
  expect(data.school.riskFactors.totalCount).toBe(10)
  const [profile] = data.school.ivanovo.riskProfiles
  for (const { name, risk } of profile.factors)
    expect(risk).toEqual({ name, origin: 'ivanovo', coverage: 'NO_PROGRAM' })
})

test('a profile that is saved gives the core its factors, and follows what changes', async () => {
  const saved = await perform('saveIvanovoRiskProfile', profileOf(0))
  expect(saved.findings).toEqual([])
  expect(await risksOf()).toMatchObject(
    factors.map(factor => ({ ...factor, origin: 'ivanovo', coverage: 'NO_PROGRAM' })),
  )
  const renamed = factors.map(one => (one.number === 3 ? { ...one, name: 'Новое название' } : one))
  await perform('saveIvanovoRiskProfile', profileOf(1, renamed))
  expect((await risksOf())[2]).toMatchObject({ name: 'Новое название', number: 3 })
  const id = readId((await risksOf())[2].id)?.id ?? ''
  const changes = await db().change.findMany({
    where: { type: 'RiskFactor', recordId: id },
    select: { version: true, operation: true },
    orderBy: { seq: 'asc' },
  })
  expect(changes).toEqual([
    { version: 1, operation: 'UPSERT' },
    { version: 2, operation: 'UPSERT' },
  ])
})

test('a programme of the plugin is the programme of the core, which adds measures and their links', async () => {
  const [first] = await risksOf()
  const factor = globalId('IvanovoRiskFactor', readId(first.id)?.id ?? '')
  const input = { version: 0, school, factor, title: 'Кадры', approvedOn: '2022-10-01' }
  const { record } = await perform(
    'saveIvanovoAntiRiskProgram',
    input,
    'record { id version program { id version title origin } } findings { code }',
  )
  expect(record.program).toMatchObject({ title: 'Кадры', origin: 'ivanovo', version: 1 })
  const activity = await db().activity.findUniqueOrThrow({ where: { key: 'rodniki-6.1' } })
  const measures = [{ text: 'Пригласить', activity: globalId('Activity', activity.id) }]
  const kept = { program: record.program.id, version: 1, factor: first.id, title: 'Иное' }
  await perform('saveRiskProgram', { ...kept, measures })
  expect((await risksOf())[0]).toMatchObject({
    coverage: 'NO_INDICATOR',
    programs: [{ title: 'Кадры', approvedOn: '2022-10-01', measures: [{ text: 'Пригласить' }] }],
  })
  // What the core added outlives a change by the plugin.
  await perform('saveIvanovoAntiRiskProgram', {
    ...input,
    program: record.id,
    version: 1,
    title: 'Кадры школы',
  })
  expect((await risksOf())[0].programs).toMatchObject([
    { title: 'Кадры школы', measures: [{ text: 'Пригласить' }] },
  ])
})

test('what the plugin archives and restores leaves and comes back; the core alone brings nothing back', async () => {
  const [first] = await risksOf()
  const [program] = first.programs
  const id = readId(program.id)?.id ?? ''
  const own = globalId('IvanovoAntiRiskProgram', id)
  const { version } = await db().ivanovoAntiRiskProgram.findUniqueOrThrow({ where: { id } })
  const reason = 'Внесено по ошибке.'
  expect(await perform('archiveRiskProgram', { program: program.id, version: 3, reason }, 'record')).toEqual({
    code: 'BAD_INPUT',
  })
  await perform('archiveIvanovoRecord', { record: own, version, reason }, 'record')
  expect((await risksOf())[0]).toMatchObject({ coverage: 'NO_PROGRAM', programs: [] })
  expect(await perform('restoreRecord', { id: program.id, reason }, 'record')).toEqual({ code: 'BAD_INPUT' })
  await perform('restoreRecord', { id: own, reason }, 'record')
  expect((await risksOf())[0]).toMatchObject({
    coverage: 'NO_INDICATOR',
    programs: [{ title: 'Кадры школы' }],
  })
})
