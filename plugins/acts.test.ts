import { describe, expect, test } from 'vitest'
import { administrator, testServer } from '../api/testing/server.ts'
import { plugins } from './index.ts'

const server = testServer({ plugins, visitor: administrator })

/** How the acts of each municipality call themselves. */
const words: Readonly<Record<string, RegExp>> = {
  livny: /№ 59 от|Ливен/,
  khotynets: /№ 515 от|17\.03\.2023|Хотынец/,
  puchezh: /№ 113 от|Пучеж/,
  rodniki: /№ 25\/1 от|Родников/,
  orda: /№ 283 от|Ордин/,
}

interface Cited {
  readonly act: string
  readonly code: string
}

const neighboursCited = (key: string, findings: readonly Cited[]) =>
  findings.filter(({ act }) => Object.entries(words).some(([other, name]) => other !== key && name.test(act)))

const reviewOf = async (key: string, on: string): Promise<readonly Cited[]> => {
  const { data, errors } = await server().ask(
    'query ($key: String!, $on: Date) { roadmap(key: $key) { review(on: $on) { code act item } findings(first: 200) { nodes { code act } } } }',
    { key, on },
  )
  expect(errors).toEqual([])
  return [...data.roadmap.review, ...data.roadmap.findings.nodes]
}

describe('a finding', () => {
  test.each(Object.keys(words))('about %s cites no act of another municipality', async key => {
    for (const on of ['2021-03-31', '2021-12-31', '2024-01-15', '2026-11-30']) {
      expect(neighboursCited(key, await reviewOf(key, on))).toEqual([])
    }
  })

  test('cites the own act where there is one', async () => {
    const acts = async (key: string, on: string, code: string) => [
      ...new Set((await reviewOf(key, on)).filter(one => one.code === code).map(one => one.act)),
    ]
    expect(await acts('rodniki', '2021-12-31', 'IVANOVO_ACT_NUMBER_DISPUTED')).toEqual([
      'Приказ Управления образования Родниковского района № 25/1 от 26.01.2021, муниципальный проект',
    ])
    expect(await acts('puchezh', '2021-12-31', 'IVANOVO_ACT_NUMBER_DISPUTED')).toEqual([
      'Приказ Отдела образования Пучежского района № 113 от 14.10.2020, дорожная карта',
    ])
  })

  test('cites the region’s policy where the rule is drawn from a neighbour’s act', async () => {
    const submitted = async (key: string) => {
      const { data } = await server().ask(
        'query ($key: String!) { roadmap(key: $key) { obligations(first: 1) { nodes { id } } } }',
        { key },
      )
      const [{ id }] = data.roadmap.obligations.nodes
      const answer = await server().ask(
        'mutation ($input: SubmitReportInput!) { submitReport(input: $input) { findings { code act item } } }',
        { input: { obligation: id, revision: 0, text: 'Сделано.' } },
      )
      expect(answer.errors).toEqual([])
      const found = answer.data.submitReport.findings
      return found.find((one: Cited) => one.code === 'ORYOL_EVIDENCE_MISSING')
    }
    expect(await submitted('khotynets')).toMatchObject({
      act: 'Приказ Отдела образования Хотынецкого района № 515 от 08.12.2023',
    })
    expect(await submitted('livny')).toMatchObject({ act: 'Правила региона: Орловская область' })
  })

  test('says that one act is cited under two numbers, of an order and of a protocol', async () => {
    const { data } = await server().ask(
      '{ roadmap(key: "rodniki") { review(on: "2021-12-31") { code sentence } } }',
    )
    const disputed = data.roadmap.review.filter(
      (one: { code: string }) => one.code === 'IVANOVO_ACT_NUMBER_DISPUTED',
    )
    expect(disputed.map((one: { sentence: string }) => one.sentence.match(/№ \S+/g))).toEqual([
      ['№ ВБ-35/04,', '№ ВБ-35/04пр.'],
      ['№ 853-о/а,', '№ 852-о/а.'],
    ])
  })
})
