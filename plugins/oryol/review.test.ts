import { describe, expect, test } from 'vitest'
import { testServer } from '../../api/testing/server.ts'
import type { PrismaClient } from '../../prisma/generated/client.ts'
import { oryol } from './index.ts'

const server = testServer({ plugins: [oryol], now: '2024-02-01T09:00:00Z' })

interface Said {
  readonly code: string
  readonly sentence: string
  readonly level: string
  readonly subject: { readonly __typename: string; readonly key?: string } | null
}

const review = async (key: string, on: string): Promise<readonly Said[]> => {
  const { data, errors } = await server().ask(
    `query ($key: String, $on: Date) { roadmap(key: $key) { review(on: $on) {
      code sentence level subject { __typename ... on School { key } } } } }`,
    { key, on },
  )
  expect(errors).toEqual([])
  return data.roadmap.review
}
const schoolsSaid = async (code: string, key: string, on: string) =>
  (await review(key, on)).filter(one => one.code === code).map(one => one.subject?.key)

const livny = [
  'livny-baranovskaya',
  'livny-khvoshchevskaya',
  'livny-lipovetskaya-oosh',
  'livny-navesnenskaya',
  'livny-orlovskaya',
]
const khotynets = [
  'khotynets-bogoroditskaya',
  'khotynets-khotynetskaya',
  'khotynets-krasnoryabinskaya',
  'khotynets-yuryevskaya',
]
const schoolOf = (db: PrismaClient, key: string) => db.school.findUniqueOrThrow({ where: { key } })
const placed = async (db: PrismaClient, key: string) => {
  const { id, regionId, municipalityId } = await schoolOf(db, key)
  return { schoolId: id, place: { regionId, municipalityId } }
}
const day = (text: string) => new Date(text)

/** A report of every school on the control that is due on a day. */
const reportControl = async (db: PrismaClient, dueOn: string, submittedOn: string) => {
  const obligations = await db.obligation.findMany({
    where: { activity: { key: 'khotynets-1.2' }, dueOn: day(dueOn) },
    orderBy: { id: 'asc' },
  })
  expect(obligations).toHaveLength(4)
  await db.executionReport.createMany({
    data: obligations.map(({ id, regionId, municipalityId, schoolId }) => ({
      regionId,
      municipalityId,
      schoolId,
      obligationId: id,
      revision: 1,
      text: 'Контроль проведён',
      submittedAt: day(submittedOn),
      submittedOn: day(submittedOn),
    })),
  })
}

/** Results of a school year: the first figure is the school's, the second the municipality's. */
const result = async (db: PrismaClient, schoolYear: string, schoolMean: number, municipalityMean: number) => {
  const { schoolId, place } = await placed(db, 'livny-orlovskaya')
  await db.assessmentResult.create({
    data: {
      ...place,
      schoolId,
      position: 1,
      exam: 'OGE',
      subject: 'математика',
      scaleMax: 5,
      schoolYear,
      schoolMean,
      municipalityMean,
    },
  })
}

interface Case {
  readonly roadmap: string
  /** The last day that says nothing of anybody. */
  readonly silentOn: string
  /** The first day that does. */
  readonly saidOn: string
  readonly said: readonly string[]
  readonly sentence: string
  /** Breaks what the documents leave unknown. */
  readonly spoil?: (db: PrismaClient) => Promise<unknown>
  /** After it nothing is said on `saidOn`. */
  readonly mend: (db: PrismaClient) => Promise<unknown>
}

const cases: Readonly<Record<string, Case>> = {
  ORYOL_HELP_PROGRAM_LATE: {
    roadmap: 'livny',
    silentOn: '2020-08-20',
    saidOn: '2020-08-21',
    said: livny,
    sentence: 'Барановская СОШ, срок 20.08.2020',
    mend: db =>
      db.oryolHelpProgram.updateMany({
        data: {
          interviewedOn: day('2020-06-15'),
          discussedOn: day('2020-08-12'),
          approvedOn: day('2020-08-19'),
        },
      }),
  },
  ORYOL_NETWORK_CONTRACT_MISSING: {
    roadmap: 'livny',
    silentOn: '2020-08-31',
    saidOn: '2020-09-01',
    said: livny,
    sentence: 'Барановская СОШ, срок 31.08.2020',
    mend: async db => {
      const leader = await schoolOf(db, 'livny-sergievskaya')
      for (const key of livny) {
        const { schoolId, place } = await placed(db, key)
        await db.partnership.create({
          data: {
            ...place,
            kind: 'NETWORK_CONTRACT',
            supportedSchoolId: schoolId,
            leaderSchoolId: leader.id,
            validFrom: day('2020-08-25'),
          },
        })
      }
    },
  },
  ORYOL_SCHOOL_ROADMAP_ABSENT: {
    roadmap: 'khotynets',
    silentOn: '2023-03-31',
    saidOn: '2023-04-01',
    said: khotynets,
    sentence: 'п. 1.1: составить в марте 2023',
    mend: async db => {
      for (const key of khotynets) {
        const { schoolId, place } = await placed(db, key)
        await db.roadmap.create({
          data: {
            ...place,
            schoolId,
            key: `${key}-roadmap`,
            level: 'SCHOOL',
            status: 'APPROVED',
            title: 'Дорожная карта школы',
            periodKind: 'CALENDAR_YEAR',
            periodText: '2023 год',
            startsOn: day('2023-01-01'),
            endsOn: day('2023-12-31'),
            approvedOn: day('2023-03-20'),
          },
        })
      }
    },
  },
  ORYOL_CONTROL_POINT_MISSED: {
    roadmap: 'khotynets',
    silentOn: '2023-06-30',
    saidOn: '2023-07-01',
    said: khotynets,
    sentence: 'МБОУ-Богородицкая СОШ, промежуточный контроль, срок 30.06.2023',
    mend: db => reportControl(db, '2023-06-30', '2023-06-28'),
  },
  ORYOL_SUBMISSION_LATE: {
    roadmap: 'khotynets',
    silentOn: '2023-12-29',
    saidOn: '2023-12-30',
    said: khotynets,
    sentence: 'МБОУ-Богородицкая СОШ, срок 29.12.2023, сведений нет',
    mend: db => db.campaignSchool.updateMany({ data: { submittedOn: day('2023-12-28') } }),
  },
  ORYOL_BELOW_DISTRICT: {
    roadmap: 'livny',
    silentOn: '2021-08-30',
    saidOn: '2021-08-31',
    said: ['livny-orlovskaya'],
    sentence: 'Орловская СОШ, ОГЭ, математика, 2020-2021: школа 3,2, район 3,45',
    spoil: db => result(db, '2020-2021', 3.2, 3.45),
    mend: db => db.assessmentResult.updateMany({ data: { schoolMean: 3.45 } }),
  },
}

const counts = async (key: string, on: string) =>
  Object.fromEntries(
    [...Map.groupBy(await review(key, on), one => one.code)].map(([code, said]) => [code, said.length]),
  )

describe('the documents as they are', () => {
  test('say of Khotynets nothing of late reports on 28.12.2023, and name its four schools on 30.12.2023', async () => {
    expect(await schoolsSaid('ORYOL_SUBMISSION_LATE', 'khotynets', '2023-12-28')).toEqual([])
    expect((await schoolsSaid('ORYOL_SUBMISSION_LATE', 'khotynets', '2023-12-30')).toSorted()).toEqual(
      khotynets,
    )
  })

  test('hold the interim control of Khotynets after June and the final one after December', async () => {
    expect(await counts('khotynets', '2023-06-30')).toEqual({ ORYOL_SCHOOL_ROADMAP_ABSENT: 4 })
    expect(await counts('khotynets', '2023-07-01')).toEqual({
      ORYOL_SCHOOL_ROADMAP_ABSENT: 4,
      ORYOL_CONTROL_POINT_MISSED: 4,
    })
    expect(await counts('khotynets', '2024-01-01')).toEqual({
      ORYOL_SCHOOL_ROADMAP_ABSENT: 4,
      ORYOL_CONTROL_POINT_MISSED: 8,
      ORYOL_SUBMISSION_LATE: 4,
    })
  })

  test("name Livny's five low-result schools after August 2020, and say nothing of results that nobody has", async () => {
    expect(await counts('livny', '2020-08-20')).toEqual({ ORYOL_SCHOOL_ROADMAP_ABSENT: 5 })
    expect(await counts('livny', '2020-09-01')).toEqual({
      ORYOL_SCHOOL_ROADMAP_ABSENT: 5,
      ORYOL_HELP_PROGRAM_LATE: 5,
      ORYOL_NETWORK_CONTRACT_MISSING: 5,
    })
    expect(await schoolsSaid('ORYOL_BELOW_DISTRICT', 'livny', '2021-09-01')).toEqual([])
  })

  test('ask nothing before a roadmap is approved', async () => {
    expect(await review('livny', '2020-05-18')).toEqual([])
    expect(await review('khotynets', '2023-03-16')).toEqual([])
  })

  test('say nothing of the roadmaps of other regions', async () => {
    for (const key of ['puchezh', 'rodniki', 'orda']) expect(await review(key, '2024-01-01')).toEqual([])
  })

  test('are reviewed in as many statements together as one by one', async () => {
    const query = `{ roadmaps { nodes { review(on: "2024-01-01") { code } } } }`
    const all = await server().ask(query)
    const one = await server().ask(query.replace('roadmaps {', 'roadmaps(last: 1) {'))
    expect([all.data.roadmaps.nodes.length, one.data.roadmaps.nodes.length]).toEqual([5, 1])
    expect(all.statements.length).toBe(one.statements.length)
    expect(all.statements.length).toBe(6)
  })
})

describe('every finding of a review', () => {
  for (const [code, { roadmap, silentOn, saidOn, said, sentence, spoil, mend }] of Object.entries(cases)) {
    test(`${code} waits for its day, names its schools and falls silent when all is well`, async () => {
      const { db } = server().database
      await spoil?.(db)
      expect(await schoolsSaid(code, roadmap, silentOn)).toEqual([])
      const found = (await review(roadmap, saidOn)).filter(one => one.code === code)
      expect(found.map(one => one.subject?.key).toSorted()).toEqual(said)
      expect(found.map(one => one.sentence).join('\n')).toContain(sentence)
      expect(new Set(found.map(one => one.level))).toEqual(new Set(['WARNING']))
      await mend(db)
      expect(await schoolsSaid(code, roadmap, saidOn)).toEqual([])
    })
  }

  test('is declared for the review, with its act and item', () => {
    const reviewed = Object.entries(oryol.findings).filter(([, { at }]) =>
      at.some(one => one === 'roadmap.review'),
    )
    expect(reviewed.map(([code]) => code)).toEqual(expect.arrayContaining(Object.keys(cases)))
    expect(
      Object.values(oryol.findings).every(({ act, item }) => /\d{2}\.\d{2}\.\d{4}/.test(act) && item),
    ).toBe(true)
  })
})

describe('a rule looks at what stood on its day', () => {
  test('a late report stays late, and a report of a later day is not known yet', async () => {
    await server().database.db.campaignSchool.updateMany({ data: { submittedOn: day('2024-01-10') } })
    const said = async (on: string) =>
      (await review('khotynets', on)).filter(one => one.code === 'ORYOL_SUBMISSION_LATE')[0]?.sentence
    expect(await said('2024-01-09')).toContain('сведений нет')
    expect(await said('2024-01-10')).toContain('сданы 10.01.2024')
  })

  test('a returned or withdrawn report does not count from that day on', async () => {
    const { db } = server().database
    await db.executionReport.updateMany({ data: { review: 'RETURNED', reviewedOn: day('2023-07-05') } })
    const missed = (on: string) => schoolsSaid('ORYOL_CONTROL_POINT_MISSED', 'khotynets', on)
    expect(await missed('2023-07-04')).toEqual([])
    expect(await missed('2023-07-05')).toHaveLength(4)
    await db.executionReport.updateMany({
      data: { review: null, reviewedOn: null, withdrawnOn: day('2023-07-08') },
    })
    expect(await missed('2023-07-07')).toEqual([])
    expect(await missed('2023-07-08')).toHaveLength(4)
  })

  test('a result of a year that ended before the roadmap is not held against it', async () => {
    const { db } = server().database
    await db.assessmentResult.deleteMany({ where: { school: { key: 'livny-orlovskaya' } } })
    await result(db, '2018-2019', 2.9, 3.4)
    expect(await schoolsSaid('ORYOL_BELOW_DISTRICT', 'livny', '2021-09-01')).toEqual([])
    await result(db, '2019-2020', 3, 3.4)
    expect(await schoolsSaid('ORYOL_BELOW_DISTRICT', 'livny', '2020-12-31')).toEqual([])
    expect(await schoolsSaid('ORYOL_BELOW_DISTRICT', 'livny', '2021-01-01')).toEqual(['livny-orlovskaya'])
  })
})
