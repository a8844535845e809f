import { describe, expect, test } from 'vitest'
import { testServer } from '../../api/testing/server.ts'
import type { PrismaClient } from '../../prisma/generated/client.ts'
import { perm } from './index.ts'

const server = testServer({ plugins: [perm], now: '2025-02-01T09:00:00Z' })

interface Said {
  readonly code: string
  readonly sentence: string
  readonly subject: { readonly __typename: string; readonly number?: string } | null
}

const review = async (on: string, key = 'orda'): Promise<readonly Said[]> => {
  const answer = await server().ask(
    `query ($key: String, $on: Date) { roadmap(key: $key) { review(on: $on) {
      code sentence subject { __typename ... on Activity { number } ... on Order { number } } } } }`,
    { key, on },
  )
  expect(answer.errors).toEqual([])
  return answer.data.roadmap.review
}
const codes = async (on: string) => (await review(on)).map(one => one.code)

const orda = async (db: PrismaClient) => {
  const { id, regionId, municipalityId } = await db.roadmap.findUniqueOrThrow({ where: { key: 'orda' } })
  return { roadmapId: id, regionId, municipalityId: municipalityId ?? '' }
}
const report = (kind: 'LIFT_PROJECT' | 'ROADMAP' | 'AUGUST_MEMO', year: number, submittedOn: string) => ({
  kind,
  year,
  title: 'Документ за год',
  submittedOn: new Date(submittedOn),
})

interface Case {
  /** The last day that has nothing to say. */
  readonly silentOn: string
  /** The first day that does. */
  readonly saidOn: string
  readonly sentence: string
  readonly about: Said['subject']
  readonly spoil?: (db: PrismaClient) => Promise<unknown>
  /** After it there is nothing to say on `saidOn`. */
  readonly mend: (db: PrismaClient) => Promise<unknown>
}

const item = (number: string) => ({ __typename: 'Activity', number })
const cases: Readonly<Record<string, Case>> = {
  PERM_CRITERIA_MISSING: {
    silentOn: '2021-08-31',
    saidOn: '2021-09-01',
    sentence:
      'Муниципальные критерии и показатели не утверждены в срок: срок истёк 31.08.2021. Запишите набор критериев и отметьте его утверждение.',
    about: item('1.1'),
    mend: async db =>
      db.permCriteriaSet.create({
        data: {
          ...(await orda(db)),
          title: 'Критерии округа',
          coversLowResults: true,
          coversAdverseConditions: true,
          approvedOn: new Date('2021-08-20'),
        },
      }),
  },
  PERM_YEARLY_REPORT_MISSING: {
    silentOn: '2021-12-31',
    saidOn: '2022-01-01',
    sentence:
      'Документ за прошедший год не сдан: отчёт о проекте «Образовательный лифт» за 2021 год. Сдайте его и запишите дату сдачи.',
    about: item('2.2'),
    mend: async db => {
      const place = await orda(db)
      const kinds = ['LIFT_PROJECT', 'ROADMAP'] as const
      const data = kinds.map(kind => ({ ...place, ...report(kind, 2021, '2021-12-25') }))
      await db.permYearlyReport.createMany({ data })
    },
  },
  PERM_AUGUST_MEMO_MISSING: {
    silentOn: '2021-08-31',
    saidOn: '2021-09-01',
    sentence:
      'Августовской справки об итогах работы нет: справка за 2021 год. Подготовьте справку и запишите её.',
    about: item('3.1'),
    mend: async db =>
      db.permYearlyReport.create({
        data: { ...(await orda(db)), ...report('AUGUST_MEMO', 2021, '2021-08-30') },
      }),
  },
  PERM_CONTROLLER_NOT_ACKNOWLEDGED: {
    silentOn: '2021-06-27',
    saidOn: '2021-06-28',
    sentence:
      'Должностное лицо, на которое возложен контроль, не ознакомлено с приказом: методист управления образования. Ознакомьте его и запишите дату ознакомления.',
    about: { __typename: 'Order', number: '283' },
    spoil: db => db.orderAcknowledgement.updateMany({ data: { archivedAt: new Date() } }),
    mend: db => db.orderAcknowledgement.updateMany({ data: { archivedAt: null } }),
  },
  PERM_APPROVED_BEFORE_TERM: {
    silentOn: '2021-06-27',
    saidOn: '2021-06-28',
    sentence:
      'Дорожная карта утверждена раньше срока, установленного в ней самой: утверждена 28.06.2021, срок начинается 01.07.2021. Сверьте дату утверждения с приказом и исправьте срок, если он указан неверно.',
    about: item('1.2'),
    mend: db =>
      db.activity.update({ where: { key: 'orda-1.2' }, data: { termStartsOn: new Date('2021-06-01') } }),
  },
  PERM_EXTERNAL_SCHEDULE_UNKNOWN: {
    silentOn: '2021-06-27',
    saidOn: '2021-06-28',
    sentence:
      'Нет регионального плана-графика проекта «500+»: на 2021 год. Попросите регион записать план-график.',
    about: item('2.1'),
    mend: async db => {
      const { regionId } = await orda(db)
      await db.permProjectSchedule.create({
        data: {
          regionId,
          project: 'FEDERAL_500PLUS',
          year: 2021,
          title: 'План-график',
          issuedOn: new Date('2021-02-01'),
        },
      })
    },
  },
}

describe('the review of Orda’s plan', () => {
  test('names every document of every year when the plan is over', async () => {
    const said = await review('2025-01-01')
    const years = (code: string) =>
      said
        .filter(one => one.code === code)
        .map(one => `${one.subject?.number} ${one.sentence.match(/\d{4}/)?.[0]}`)
    expect(years('PERM_AUGUST_MEMO_MISSING')).toEqual(['3.1 2021', '3.1 2022', '3.1 2023', '3.1 2024'])
    expect(years('PERM_YEARLY_REPORT_MISSING')).toEqual(
      [2021, 2022, 2023, 2024].flatMap(year => [`2.2 ${year}`, `2.3 ${year}`]),
    )
    expect(said.map(one => one.code)).not.toContain('PERM_CONTROLLER_NOT_ACKNOWLEDGED')
  })

  test('waits for the end of a year that has begun', async () => {
    const said = await review('2022-10-01')
    expect(said.filter(one => one.code === 'PERM_YEARLY_REPORT_MISSING')).toHaveLength(2)
    expect(said.filter(one => one.code === 'PERM_AUGUST_MEMO_MISSING')).toHaveLength(2)
  })

  test('says nothing before the plan is approved', async () => {
    expect(await review('2021-06-27')).toEqual([])
  })

  test('takes as many statements for all roadmaps of the region as for one', async () => {
    const query = 'query ($first: Int!) { roadmaps(first: $first) { nodes { key review { code } } } }'
    const { db } = server().database
    const {
      id: _,
      context: __,
      sourceDefects: ___,
      ...row
    } = await db.roadmap.findUniqueOrThrow({ where: { key: 'orda' } })
    await db.roadmap.create({ data: { ...row, key: 'second' } })
    const one = await server().ask('query { roadmap(key: "orda") { review { code } } }')
    const all = await server().ask(query, { first: 20 })
    expect(all.errors).toEqual([])
    expect(all.data.roadmaps.nodes.map((each: { key: string }) => each.key)).toContain('second')
    expect(all.statements).toHaveLength(one.statements.length)
    await db.roadmap.delete({ where: { key: 'second' } })
  })

  test('leaves the plans of other regions alone', async () => {
    expect(await review('2025-01-01', 'livny')).toEqual([])
  })
})

describe.each(Object.entries(cases))('%s', (code, { silentOn, saidOn, sentence, about, spoil, mend }) => {
  test('is said from its day on, of its record, until it is mended', async () => {
    const { db } = server().database
    await spoil?.(db)
    expect(await codes(silentOn)).not.toContain(code)
    const said = (await review(saidOn)).find(one => one.code === code)
    expect(said).toEqual({ code, sentence, subject: about })
    await mend(db)
    expect(await codes(saidOn)).not.toContain(code)
  })
})

test('the codes that are tried out are declared for the review', () => {
  const declared = Object.entries(perm.findings).filter(([, { at }]) =>
    at.some(one => one === 'roadmap.review'),
  )
  expect(declared.map(([code]) => code)).toEqual(expect.arrayContaining(Object.keys(cases)))
})

test('a document handed in late counts from its day', async () => {
  const { db } = server().database
  await db.permYearlyReport.create({
    data: { ...(await orda(db)), ...report('AUGUST_MEMO', 2022, '2022-10-05') },
  })
  const missing = async (on: string) =>
    (await review(on)).some(one => one.sentence.includes('справка за 2022 год'))
  expect(await missing('2022-10-04')).toBe(true)
  expect(await missing('2022-10-05')).toBe(false)
})
