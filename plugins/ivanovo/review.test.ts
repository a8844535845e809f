import { describe, expect, test } from 'vitest'
import { testServer } from '../../api/testing/server.ts'
import { ivanovo } from './index.ts'

const server = testServer({ plugins: [ivanovo] })

const review = async (key: string, on: string, code?: string): Promise<readonly string[]> => {
  const { data, errors } = await server().ask(
    'query ($key: String!, $on: Date) { roadmap(key: $key) { review(on: $on) { code sentence } } }',
    { key, on },
  )
  expect(errors).toEqual([])
  const found: readonly { code: string; sentence: string }[] = data.roadmap.review
  return found.filter(one => !code || one.code === code).map(one => one.sentence)
}

const rodniki = () => server().database.db.roadmap.findUniqueOrThrow({ where: { key: 'rodniki' } })
const date = (day: string) => new Date(`${day}T00:00:00Z`)

/** Each code's case: the test says when the rule is silent and when it speaks. */
const cases: Readonly<Record<string, () => Promise<void>>> = {
  IVANOVO_HIGH_RISK_UNCOVERED: async () => {
    const found = (on: string) => review('rodniki', on, 'IVANOVO_HIGH_RISK_UNCOVERED')
    expect(await found('2021-01-25')).toEqual([])
    for (const day of ['2021-01-26', '2021-12-31', '2026-11-22']) expect(await found(day)).toHaveLength(4)
    const { db } = server().database
    const [factor] = await db.ivanovoRiskFactor.findMany({
      where: { significance: 'HIGH' },
      orderBy: { number: 'asc' },
    })
    if (!factor) throw new Error('the seed has four')
    const { id: factorId, regionId, municipalityId, schoolId } = factor
    await db.ivanovoAntiRiskProgram.create({
      data: {
        factorId,
        regionId,
        municipalityId,
        schoolId,
        title: 'Оснащение',
        approvedOn: date('2021-04-01'),
      },
    })
    expect(await found('2021-03-31')).toHaveLength(4)
    expect(await found('2021-04-01')).toHaveLength(3)
  },
  IVANOVO_SESSION_MISSED: async () => {
    const found = (on: string) => review('rodniki', on, 'IVANOVO_SESSION_MISSED')
    expect(await found('2021-03-31')).toEqual([])
    expect(await found('2021-05-01')).toHaveLength(2)
    const { id: roadmapId, regionId, municipalityId } = await rodniki()
    await server().database.db.ivanovoSession.createMany({
      data: ['2021-02-10', '2021-04-20'].map(day => ({
        roadmapId,
        regionId,
        municipalityId,
        heldOn: date(day),
        reviewsInterim: true,
      })),
    })
    expect(await found('2021-05-01')).toEqual([])
  },
  IVANOVO_ORDER_ANNEX_CONFLICT: async () => {
    const found = (on: string) => review('rodniki', on, 'IVANOVO_ORDER_ANNEX_CONFLICT')
    expect(await found('2021-01-25')).toEqual([])
    const [concept, site, group] = await found('2021-01-26')
    expect(concept).toContain('«в срок не позднее 25.03.2021г.»; приложение (пункт 1.3): «Февраль 2021»')
    expect(site).toContain('Вкладка «ШНОР»')
    expect(group).toContain('«1 раз в квартал, Январь – декабрь 2021»')
    const { db } = server().database
    const clause = await db.orderClause.findUniqueOrThrow({ where: { key: 'rodniki-order-3.1' } })
    await db.activity.update({
      where: { key: 'rodniki-2.1' },
      data: { term: clause.term ?? {} },
    })
    expect(await found('2021-01-26')).toHaveLength(2)
    await db.orderClause.update({ where: { key: 'rodniki-order-4.1' }, data: { archivedAt: new Date() } })
    expect(await found('2021-01-26')).toHaveLength(1)
  },
  IVANOVO_BEFORE_APPROVAL: async () => {
    expect(await review('rodniki', '2021-01-25', 'IVANOVO_BEFORE_APPROVAL')).toEqual([])
    const found = await review('rodniki', '2021-01-26', 'IVANOVO_BEFORE_APPROVAL')
    expect(found).toHaveLength(1)
    expect(found[0]).toContain('пункт 1.1')
    expect(await review('puchezh', '2021-08-31', 'IVANOVO_BEFORE_APPROVAL')).toEqual([])
  },
  IVANOVO_SHARE_BELOW_TARGET: async () => {
    const found = (on: string) => review('puchezh', on, 'IVANOVO_SHARE_BELOW_TARGET')
    expect(await found('2021-08-31')).toEqual([])
    const { db } = server().database
    const place = await db.municipality.findUniqueOrThrow({ where: { key: 'puchezh' } })
    const owner = { regionId: place.regionId, municipalityId: place.id }
    const school = await db.school.create({
      data: {
        ...owner,
        key: 'puchezh-invented',
        name: 'МОУ «Выдуманная школа»',
        shortName: 'Выдуманная школа',
        kind: 'BASIC',
        supports: { create: { category: 'LOW_RESULTS' } },
      },
    })
    expect(await found('2021-08-30')).toEqual([])
    expect(await found('2021-08-31')).toHaveLength(3)
    await db.ivanovoTeamTraining.create({
      data: {
        ...owner,
        schoolId: school.id,
        program: 'Работа с неуспешностью',
        completedOn: date('2021-05-01'),
      },
    })
    const left = await found('2021-08-31')
    expect(left).toHaveLength(2)
    expect(left.join(' ')).toContain('0 из 1 (0 % вместо 100 %)')
  },
  IVANOVO_ACT_NUMBER_DISPUTED: async () => {
    // The second document appears on 26.01.2021: before it nobody could see the difference.
    expect(await review('puchezh', '2021-01-25', 'IVANOVO_ACT_NUMBER_DISPUTED')).toEqual([])
    const here = (await review('puchezh', '2021-01-26', 'IVANOVO_ACT_NUMBER_DISPUTED')).join(' ')
    expect(here).toMatch(/28\.09\.2020: здесь № 852-о\/а, .* № 853-о\/а/)
    const there = (await review('rodniki', '2021-01-26', 'IVANOVO_ACT_NUMBER_DISPUTED')).join(' ')
    expect(there).toMatch(/здесь № ВБ-35\/04, .* № ВБ-35\/04пр/)
    expect(there).toMatch(/здесь № 853-о\/а, .* № 852-о\/а/)
    await server().database.db.actReference.updateMany({
      where: { number: '852-о/а' },
      data: { number: '853-о/а' },
    })
    await server().database.db.actReference.updateMany({
      where: { number: 'ВБ-35/04пр' },
      data: { number: 'ВБ-35/04' },
    })
    expect(await review('rodniki', '2021-01-26', 'IVANOVO_ACT_NUMBER_DISPUTED')).toEqual([])
  },
}

const judged = Object.entries(ivanovo.findings)
  .filter(([, { at }]) => at.includes('roadmap.review'))
  .map(([code]) => code)

describe('the review', () => {
  test('is tried out by codes declared for it', () => {
    expect(judged).toEqual(expect.arrayContaining(Object.keys(cases)))
  })

  test('gathers the facts of all roadmaps at once', async () => {
    const of = (filter: string) => `{ roadmaps(filter: { ${filter} }) { nodes { key review { code } } } }`
    const { data } = await server().ask('{ region(code: "RU-IVA") { id } }')
    const one = await server().ask(of(`region: "${data.region.id}", periodKind: PROJECT`))
    const all = await server().ask(of(`region: "${data.region.id}"`))
    expect([one.data.roadmaps.nodes.length, all.data.roadmaps.nodes.length]).toEqual([1, 2])
    // The list, the roadmaps with their regions, and eight of facts.
    expect([one.statements.length, all.statements.length]).toEqual([10, 10])
  })

  test('is silent about roadmaps of other regions', async () => {
    expect(await review('livny', '2021-12-31')).toEqual([])
    expect(await review('orda', '2021-12-31')).toEqual([])
  })

  for (const [code, tryOut] of Object.entries(cases)) test(`gives ${code} on its day and not before`, tryOut)

  test('cites an act and an item in every finding declared', () => {
    for (const { act, item, sentence } of Object.values(ivanovo.findings)) {
      expect(act).toMatch(/№ \d/)
      expect(item.length).toBeGreaterThan(0)
      expect(sentence).toMatch(/^[А-Я].*\.$/)
    }
  })
})
