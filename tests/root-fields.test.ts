import { getNamedType } from 'graphql'
import { describe, expect, test } from 'vitest'
import { examples } from '../api/graphql/example-queries.ts'
import { createSchema } from '../api/graphql/schema.ts'
import { administrator, testServer } from '../api/testing/server.ts'

const server = testServer({ visitor: administrator })

/** Every root field with a query over the five documents, the statements it takes, and what it must give. */
const cases: Readonly<
  Record<string, { readonly query: string; readonly statements: number; readonly gives: object }>
> = {
  node: { query: '{ node(id: "UmVnaW9uOng") { id } }', statements: 0, gives: { node: null } },
  nodes: { query: '{ nodes(ids: []) { id } }', statements: 0, gives: { nodes: [] } },
  recordAsOf: {
    query: '{ recordAsOf(id: "UmVnaW9uOng", at: "2024-01-01T00:00:00Z") { since } }',
    statements: 0,
    gives: { recordAsOf: null },
  },
  policy: {
    query:
      '{ policy(region: "UmVnaW9uOjAwMDAwMDAwLTAwMDAtNzAwMC04MDAwLTAwMDAwMDAwMDAwMA") { settings { name } } }',
    statements: 1,
    gives: { policy: null },
  },
  simulatePolicy: {
    query: `{ simulatePolicy(region: "UmVnaW9uOjAwMDAwMDAwLTAwMDAtNzAwMC04MDAwLTAwMDAwMDAwMDAwMA", values: []) {
      obligations } }`,
    statements: 1,
    gives: { simulatePolicy: null },
  },
  regions: {
    query: '{ regions { totalCount nodes { code } } }',
    statements: 2,
    gives: { regions: { totalCount: 3, nodes: ['RU-IVA', 'RU-ORL', 'RU-PER'].map(code => ({ code })) } },
  },
  region: {
    query: '{ region(code: "RU-ORL") { name } }',
    statements: 1,
    gives: { region: { name: 'Орловская область' } },
  },
  municipality: {
    query: '{ municipality(key: "livny") { region { code } } }',
    statements: 2,
    gives: { municipality: { region: { code: 'RU-ORL' } } },
  },
  municipalities: {
    query: '{ municipalities { totalCount } }',
    statements: 2,
    gives: { municipalities: { totalCount: 5 } },
  },
  schools: { query: '{ schools { totalCount } }', statements: 2, gives: { schools: { totalCount: 15 } } },
  school: {
    query: '{ school(key: "rodniki-sosnovskaya") { municipality { key } } }',
    statements: 2,
    gives: { school: { municipality: { key: 'rodniki' } } },
  },
  organizations: {
    query: '{ organizations(filter: { text: "ОРЦОКО" }) { nodes { name } } }',
    statements: 1,
    gives: { organizations: { nodes: [{ name: 'ОРЦОКО' }] } },
  },
  organization: {
    query: '{ organization(key: "orda-uo") { kind } }',
    statements: 1,
    gives: { organization: { kind: 'EDUCATION_AUTHORITY' } },
  },
  orders: {
    query: '{ orders { totalCount nodes { number } } }',
    statements: 2,
    gives: { orders: { totalCount: 5 } },
  },
  order: {
    query: '{ order(key: "rodniki-order") { number date } }',
    statements: 1,
    gives: { order: { number: '25/1', date: '2021-01-26' } },
  },
  curators: {
    query: '{ curators(filter: { kind: CONTROLLER }, first: 1) { nodes { kind } } }',
    statements: 1,
    gives: { curators: { nodes: [{ kind: 'CONTROLLER' }] } },
  },
  riskFactors: {
    query: '{ riskFactors { totalCount } }',
    statements: 2,
    gives: { riskFactors: { totalCount: 0 } },
  },
  riskPrograms: {
    query: '{ riskPrograms { totalCount } }',
    statements: 2,
    gives: { riskPrograms: { totalCount: 0 } },
  },
  riskCoverage: {
    query: '{ riskCoverage { highFactors programs activities } }',
    statements: 1,
    gives: { riskCoverage: { highFactors: 0, programs: 0, activities: 0 } },
  },
  meetings: {
    query: '{ meetings { totalCount } }',
    statements: 2,
    gives: { meetings: { totalCount: 0 } },
  },
  meetingDecisions: {
    query: '{ meetingDecisions(filter: { state: OVERDUE }) { totalCount nodes { state } } }',
    statements: 2,
    gives: { meetingDecisions: { totalCount: 0 } },
  },
  partnerships: {
    query: '{ partnerships { totalCount } }',
    statements: 2,
    gives: { partnerships: { totalCount: 0 } },
  },
  roadmaps: {
    query: '{ roadmaps { nodes { key activities { totalCount } } } }',
    statements: 3,
    gives: {
      roadmaps: {
        nodes: [
          ['khotynets', 21],
          ['orda', 7],
          ['rodniki', 36],
          ['puchezh', 21],
          ['livny', 66],
        ].map(([key, totalCount]) => ({ key, activities: { totalCount } })),
      },
    },
  },
  roadmap: {
    query: '{ roadmap(key: "orda") { status } }',
    statements: 1,
    gives: { roadmap: { status: 'APPROVED' } },
  },
  activities: {
    query: '{ activities { totalCount } }',
    statements: 2,
    gives: { activities: { totalCount: 151 } },
  },
  obligations: {
    query: '{ obligations(first: 1) { nodes { dueOn state(on: "2030-01-01") } } }',
    statements: 2,
    gives: { obligations: { nodes: [{ state: 'OVERDUE' }] } },
  },
  obligationCounts: {
    query: '{ obligationCounts(groupBy: STATE, on: "2030-01-01") { total } }',
    statements: 1,
    gives: {},
  },
  obligationSeries: {
    query:
      '{ obligationSeries(from: "2029-12-01", to: "2030-01-01", step: MONTH) { on states { overdue } } }',
    statements: 1,
    gives: { obligationSeries: [{ on: '2029-12-31' }, { on: '2030-01-01' }] },
  },
  campaigns: {
    query: '{ campaigns { nodes { dueOn status } } }',
    statements: 1,
    gives: { campaigns: { nodes: [{ dueOn: '2023-12-29', status: 'OPEN' }] } },
  },
  indicators: {
    query: '{ indicators { totalCount } }',
    statements: 2,
    gives: { indicators: { totalCount: 11 } },
  },
  assessments: {
    query: '{ assessments { totalCount } }',
    statements: 2,
    gives: { assessments: { totalCount: 45 } },
  },
  findings: {
    query: '{ findings(filter: { code: "DUPLICATE_NUMBER" }) { nodes { code roadmap { key } } } }',
    statements: 2,
    gives: { findings: { nodes: [{ code: 'DUPLICATE_NUMBER', roadmap: { key: 'livny' } }] } },
  },
  rules: { query: '{ rules { code act item } }', statements: 0, gives: {} },
  plugins: { query: '{ plugins { id } }', statements: 0, gives: { plugins: [] } },
  enums: {
    query: '{ enums(names: ["Modality"]) { values { shortLabel } } }',
    statements: 0,
    gives: { enums: [{ values: [{ shortLabel: 'Обязательно' }, { shortLabel: 'Рекомендовано' }] }] },
  },
  referenceBooks: {
    query: '{ referenceBooks { code items(first: 1) { nodes { label } } } }',
    statements: 2,
    gives: {},
  },
  referenceBook: {
    query: '{ referenceBook(code: "LEGAL_FORMS") { items(first: 1) { nodes { shortLabel } } } }',
    statements: 2,
    gives: { referenceBook: { items: { nodes: [{ shortLabel: 'МБОУ' }] } } },
  },
  changes: {
    query: '{ changes { changes { type } hasMore } }',
    statements: 1,
    gives: { changes: { hasMore: false } },
  },
  audit: { query: '{ audit { entries { action } next } }', statements: 1, gives: { audit: { next: null } } },
  users: {
    query: '{ users { nodes { title } } }',
    statements: 1,
    gives: { users: { nodes: [] } },
  },
  keys: { query: '{ keys { nodes { id } } }', statements: 1, gives: { keys: { nodes: [] } } },
  noticePreferences: {
    query: '{ noticePreferences { digest daysBefore } }',
    statements: 1,
    gives: { noticePreferences: { digest: 'DAILY', daysBefore: 3 } },
  },
  viewer: {
    query: '{ viewer { isSignedIn } }',
    statements: 0,
    gives: {},
  },
  parseTerm: {
    query:
      '{ parseTerm(text: "до 15 мая, вероятно", on: "2024-01-01") { term { end unread { text start } } } }',
    statements: 0,
    gives: { parseTerm: { term: { end: '2024-05-15', unread: [{ text: 'вероятно', start: 11 }] } } },
  },
  search: {
    query: '{ search(text: "сосновской школы", first: 1) { title record { ... on School { key } } } }',
    statements: 2,
    gives: { search: [{ record: { key: 'rodniki-sosnovskaya' } }] },
  },
}

describe('root fields', () => {
  const fields = Object.values(createSchema([]).getQueryType()?.getFields() ?? {})
  const isConnection = ({ type }: (typeof fields)[number]) => getNamedType(type).name.endsWith('Connection')

  test('each have a case, but for plain lists', () => {
    const named = fields.filter(field => !isConnection(field) || field.name in cases).map(({ name }) => name)
    expect(Object.keys(cases).sort()).toEqual(named.sort())
  })

  test.each(fields.filter(isConnection).map(({ name }) => name))(
    '%s gives a page and its total in one statement',
    async name => {
      const answer = await server().ask(`{ ${name} { totalCount nodes { id } pageInfo { endCursor } } }`)
      expect(answer.errors).toEqual([])
      expect(answer.statements).toHaveLength(1)
    },
  )

  test.each(Object.entries(cases))('%s takes a known number of statements', async (_, one) => {
    const answer = await server().ask(one.query)
    expect(answer.errors).toEqual([])
    expect(answer.data).toMatchObject(one.gives)
    expect(answer.statements.length).toBeLessThanOrEqual(one.statements)
  })

  test.each(examples)('the example query $name of GraphiQL returns rows', async ({ query }) => {
    const answer = await server().ask(query)
    expect(answer.errors).toEqual([])
    expect(JSON.stringify(answer.data).length).toBeGreaterThan(200)
  })
})
