import { describe, expect, test } from 'vitest'
import { administrator, testServer } from '../../api/testing/server.ts'
import { perm } from './index.ts'

const server = testServer({ plugins: [perm], visitor: administrator, now: '2021-09-10T09:00:00Z' })

const global = (type: string, id: string) => Buffer.from(`${type}:${id}`).toString('base64url')
const day = (text: string) => new Date(text)

interface Answer {
  readonly record?: { readonly id: string } | null
  readonly findings: readonly { readonly code: string; readonly level: string; readonly sentence: string }[]
}

const perform = async (verb: string, input: object): Promise<Answer> => {
  const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}`
  const { data, errors } = await server().ask(
    `mutation ($input: ${type}Input!) { ${verb}(input: $input) { findings { code level sentence } } }`,
    { input },
  )
  expect(errors).toEqual([])
  return data[verb]
}
const codes = ({ findings: said }: Answer) => said.map(one => one.code)

/** A draft like Orda's plan, with its order, that ends on a day. */
const draft = async (key: string, endsOn: string) => {
  const { db } = server().database
  const {
    id: _,
    context: __,
    sourceDefects: ___,
    ...row
  } = await db.roadmap.findUniqueOrThrow({ where: { key: 'orda' } })
  return db.roadmap.create({
    data: { ...row, key, status: 'DRAFT', approvedOn: null, orderId: null, endsOn: day(endsOn) },
  })
}
const approve = async ({ id }: { readonly id: string }) => {
  const { version, status } = await server().database.db.roadmap.findUniqueOrThrow({ where: { id } })
  expect(status).toBe('DRAFT')
  const order = await server().database.db.order.findFirstOrThrow({ where: { number: '283' } })
  const input = { roadmap: global('Roadmap', id), version, order: global('Order', order.id) }
  return perform('approveRoadmap', { ...input, approvedOn: '2021-06-28' })
}
const statusOf = async ({ id }: { readonly id: string }) =>
  (await server().database.db.roadmap.findUniqueOrThrow({ where: { id } })).status

const criteriaSet = async (roadmapId: string, covers: boolean, approvedOn: string | null) => {
  const { db } = server().database
  const roadmap = await db.roadmap.findUniqueOrThrow({ where: { id: roadmapId } })
  const { regionId, municipalityId } = roadmap
  return db.permCriteriaSet.create({
    data: {
      regionId,
      municipalityId: municipalityId ?? '',
      roadmapId,
      title: 'Критерии округа',
      coversLowResults: covers,
      coversAdverseConditions: false,
      approvedOn: approvedOn === null ? null : day(approvedOn),
    },
  })
}

/** Each code judged at an action: what meets it and what breaks it. */
const cases: Readonly<Record<string, () => Promise<void>>> = {
  'PERM_HORIZON_EXCEEDED at roadmap.approve': async () => {
    const long = await draft('long', '2025-01-01')
    const refused = await approve(long)
    expect(refused.findings).toMatchObject([{ code: 'PERM_HORIZON_EXCEEDED', level: 'REFUSAL' }])
    expect(refused.findings[0]?.sentence).toContain(
      'дорожная карта – до 01.01.2025, Концепция – до 31.12.2024',
    )
    expect(await statusOf(long)).toBe('DRAFT')
    const whole = await draft('whole', '2024-12-31')
    expect(codes(await approve(whole))).toEqual([])
    expect(await statusOf(whole)).toBe('APPROVED')
  },
  'PERM_COVERAGE_EMPTY at roadmap.approve': async () => {
    const covered = await draft('covered', '2023-12-31')
    await criteriaSet(covered.id, true, null)
    expect(codes(await approve(covered))).toEqual([])
    const empty = await draft('empty', '2023-12-31')
    await criteriaSet(empty.id, false, null)
    const { findings: said } = await approve(empty)
    expect(said).toMatchObject([{ code: 'PERM_COVERAGE_EMPTY', level: 'WARNING' }])
    expect(said[0]?.sentence).toContain('«Критерии округа»')
    expect(await statusOf(empty)).toBe('APPROVED')
  },
  'PERM_CRITERIA_NOT_APPROVED at indicator.record': async () => {
    const { db } = server().database
    const roadmap = await db.roadmap.findUniqueOrThrow({ where: { key: 'orda' } })
    const { regionId, municipalityId } = roadmap
    const indicator = await db.indicator.create({
      data: {
        regionId,
        municipalityId,
        roadmapId: roadmap.id,
        key: 'orda-1',
        code: 'ORD-1',
        position: 1,
        name: 'Доля школ',
        direction: 'INCREASE',
        targetKind: 'ABSOLUTE',
        targetText: '100 %',
      },
    })
    const record = (measuredOn: string) => {
      const value = { indicator: global('Indicator', indicator.id), measuredOn, value: 0.5 }
      return perform('recordIndicatorValues', { values: [value] })
    }
    const refused = await record('2021-09-01')
    expect(refused.findings).toMatchObject([{ code: 'PERM_CRITERIA_NOT_APPROVED', level: 'REFUSAL' }])
    expect(refused.findings[0]?.sentence).toContain('«Доля школ»')
    const set = await criteriaSet(roadmap.id, true, null)
    await db.permCriterion.create({
      data: { criteriaSetId: set.id, position: 1, title: 'Доля школ', indicatorId: indicator.id },
    })
    expect(codes(await record('2021-09-01'))).toEqual(['PERM_CRITERIA_NOT_APPROVED'])
    expect(await db.indicatorValue.count({ where: { indicatorId: indicator.id } })).toBe(0)
    const approved = { approvedOn: day('2021-08-20'), validTo: day('2021-09-05') }
    await db.permCriteriaSet.update({ where: { id: set.id }, data: approved })
    expect(codes(await record('2021-09-01'))).toEqual([])
    expect(codes(await record('2021-09-06'))).toEqual(['PERM_CRITERIA_NOT_APPROVED'])
    expect(await db.indicatorValue.count({ where: { indicatorId: indicator.id } })).toBe(1)
  },
}

describe('what actions are held against', () => {
  for (const [name, tryOut] of Object.entries(cases)) test(name, tryOut)

  test('is tried out at the moments declared', () => {
    const declared = Object.entries(perm.findings).flatMap(([code, { at }]) =>
      at.filter(action => action !== 'roadmap.review').map(action => `${code} at ${action}`),
    )
    expect(declared).toEqual(expect.arrayContaining(Object.keys(cases)))
  })

  test('says nothing of another region', async () => {
    const indicator = await server().database.db.indicator.findUniqueOrThrow({
      where: { key: 'livny-indicator-1' },
    })
    const value = { indicator: global('Indicator', indicator.id), measuredOn: '2021-09-01', value: 1 }
    expect(codes(await perform('recordIndicatorValues', { values: [value] }))).toEqual([])
  })
})
