import { describe, expect, test } from 'vitest'
import { globalId } from '../api/graphql/global-id.ts'
import { administrator, testServer } from '../api/testing/server.ts'

// The limits are those of a server that sets none.
const server = testServer({ visitor: administrator })

/** A Russian text as people write it, so long. */
const text = (length: number) =>
  'Проведено методическое совещание учителей, рассмотрены результаты диагностических работ. '
    .repeat(Math.ceil(length / 80))
    .slice(0, length)
const id = (type: string) => globalId(type, '00000000-0000-7000-8000-00000000dead')
const many = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index))

const activity = (index: number) => ({
  number: `${index + 1}`,
  title: text(250),
  term: 'ежемесячно, до 5 числа месяца, следующего за отчётным',
  responsible: many(6, () => id('Person')),
  plannedResult: text(200),
})

/** The largest input of each mutation that takes a list, with texts as reports and plans have them. */
const batches: Readonly<Record<string, object>> = {
  SubmitReports: {
    mode: 'ALL_OR_NOTHING',
    rows: many(200, () => ({
      obligation: id('Obligation'),
      revision: 0,
      text: text(2_000),
      evidence: many(8, () => ({
        kind: 'PROTOCOL',
        title: text(120),
        url: `https://school.example/documents/${'a'.repeat(80)}.pdf`,
      })),
    })),
  },
  RecordAssessmentResults: {
    results: many(200, index => ({
      school: id('School'),
      exam: 'OGE',
      subject: `${text(60)} ${index}`,
      level: text(30),
      schoolYear: '2019-2020',
      scaleMax: 5,
      schoolMean: 3.5,
      note: text(1_000),
    })),
  },
  RecordIndicatorValues: {
    values: many(200, () => ({
      indicator: id('Indicator'),
      school: id('School'),
      measuredOn: '2021-02-01',
      absenceReason: text(500),
      source: text(500),
    })),
  },
  RegisterSchools: {
    schools: many(200, index => ({
      municipality: id('Municipality'),
      name: text(300),
      shortName: text(80),
      aliases: many(3, () => text(200)),
      kind: 'SECONDARY',
      locality: text(60),
      note: text(500),
      externalId: { system: 'RIS_ORL', value: `57-${index}` },
    })),
  },
  OpenCampaign: {
    roadmap: id('Roadmap'),
    orderClause: id('OrderClause'),
    dueOn: '2021-05-01',
    title: text(300),
    schools: many(200, () => id('School')),
  },
  CreateRoadmap: {
    owner: id('Municipality'),
    title: text(300),
    goal: text(1_000),
    period: { kind: 'CALENDAR_YEAR', text: '2021 год', start: '2021-01-01', end: '2021-12-31' },
    tasks: many(200, () => ({ text: text(200) })),
    sections: many(20, () => ({ title: text(150), activities: many(50, activity) })),
  },
}

describe('the largest batch with realistic texts', () => {
  test.each(Object.entries(batches))('fits the limits of a request: %s', async (name, input) => {
    const field = name.charAt(0).toLowerCase() + name.slice(1)
    const { status, errors } = await server().ask(
      `mutation ($input: ${name}Input!) { ${field}(input: $input) { __typename } }`,
      { input },
    )
    expect(status).not.toBe(413)
    const codes = errors.map(({ extensions }) => extensions?.code)
    expect(codes).not.toContain('TOO_COSTLY')
    // It was read, and fails only because the ids name nothing.
    expect(JSON.stringify(errors)).not.toContain('не подходит')
    expect(codes.filter(code => code !== 'NOT_FOUND')).toEqual([])
  })

  test.each(Object.entries(batches))(
    'fits the body with escaped letters, but for plans: %s',
    (name, input) => {
      const escaped = JSON.stringify(input).replace(/[^\x20-\x7e]/g, '\\u0000')
      if (name !== 'CreateRoadmap') expect(escaped.length).toBeLessThan(4_194_304)
    },
  )
})
