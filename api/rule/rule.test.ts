import { describe, expect, test } from 'vitest'
import { coreFindings } from '../finding/definitions.ts'
import { testingPlugin } from '../finding/testing.plugin.ts'
import { testServer } from '../testing/server.ts'

const server = testServer({ plugins: [testingPlugin] })
const plain = testServer({})

const codes = async (args: string) => {
  const answer = await server().ask(`{ rules${args} { code } }`)
  expect(answer.errors).toEqual([])
  expect(answer.statements).toEqual([])
  return answer.data.rules.map((rule: { code: string }) => rule.code)
}

describe('rules', () => {
  test('are those of the core and of the plugins, and need no statement', async () => {
    const all = await codes('')
    expect(all).toHaveLength(Object.keys(coreFindings).length + 2)
    expect(all.slice(-2)).toEqual(['TESTING_ENDED', 'TESTING_NEVER'])
    expect(all).toContain('COUNT_MISMATCH')
  })

  test('are chosen by plugin and by moment', async () => {
    expect(await codes('(plugin: "testing")')).toEqual(['TESTING_ENDED', 'TESTING_NEVER'])
    expect(await codes('(at: ROADMAP_CLOSE)')).toEqual([
      'DUTIES_UNFINISHED',
      'CAMPAIGN_UNFINISHED',
      'CLOSED_UNFINISHED',
      'TESTING_ENDED',
    ])
    expect(await codes('(at: ROADMAP_REVIEW)')).toEqual(['RULE_FAILED', 'TESTING_ENDED'])
    expect(await codes('(plugin: "testing", at: MUTATION)')).toEqual(['TESTING_NEVER'])
    expect(await codes('(plugin: "unknown")')).toEqual([])
  })

  test('name their gate, their legal basis and where they report', async () => {
    const { data } = await server().ask('{ rules { code level at sentence act item basis plugin regions } }')
    const rule = (code: string) => data.rules.find((one: { code: string }) => one.code === code)
    expect(rule('TESTING_ENDED')).toEqual({
      code: 'TESTING_ENDED',
      level: 'WARNING',
      at: ['ROADMAP_REVIEW', 'ROADMAP_CLOSE'],
      sentence: 'Период дорожной карты закончился.',
      act: 'Приказ № 1',
      item: 'п. 2',
      basis: 'STATED',
      plugin: 'testing',
      regions: ['RU-ORL'],
    })
    expect(rule('TERM_AMBIGUOUS')).toMatchObject({ at: [], basis: 'INTERPRETED', plugin: null, regions: [] })
  })
})

describe('plugins', () => {
  test('have their version, regions, added types and policy', async () => {
    const answer = await server().ask(`{ plugins { id version title regions core types policy { schoolRoadmap
      periodKinds control evidence reportingLevel checkpoints graceDays outsidePeriod shiftDayOff unfinishedClosing fourEyes tables { name periodKinds columns { field heading } } } } }`)
    expect(answer.errors).toEqual([])
    expect(answer.statements).toEqual([])
    const { id, version, title, regions, core } = testingPlugin
    const policy = {
      outsidePeriod: 'KEEP',
      shiftDayOff: 'NONE',
      unfinishedClosing: 'REASON',
      fourEyes: true,
      ...testingPlugin.policy,
    }
    expect(answer.data.plugins).toEqual([
      { id, version, title, regions, core, types: ['TestingRecord', 'TestingChoice'], policy },
    ])
  })

  test('are none on a plain server', async () => {
    expect((await plain().ask('{ plugins { id } }')).data).toEqual({ plugins: [] })
  })
})

describe('the table of a roadmap', () => {
  const tables = async (ask: ReturnType<typeof plain>['ask']) => {
    const answer = await ask('{ roadmaps { nodes { key table { name columns { field heading } } } } }')
    expect(answer.errors).toEqual([])
    expect(answer.statements).toHaveLength(2)
    return Object.fromEntries(
      answer.data.roadmaps.nodes.map((one: { key: string; table: { name: string } }) => [
        one.key,
        one.table.name,
      ]),
    )
  }

  test('is that of its region and its kind of period', async () => {
    expect(await tables(server().ask)).toEqual({
      livny: 'План',
      khotynets: 'Форма отчёта',
      puchezh: 'Дорожная карта',
      rodniki: 'Дорожная карта',
      orda: 'Дорожная карта',
    })
  })

  test('has plain columns without a plugin', async () => {
    expect(Object.values(await tables(plain().ask))).toEqual(Array(5).fill('Дорожная карта'))
  })
})
