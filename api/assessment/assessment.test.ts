import { describe, expect, test } from 'vitest'
import { testServer } from '../testing/server.ts'
import { above, yearBefore } from './compare.ts'

const server = testServer({})

const results = async (filter: string, fields: string) => {
  const answer = await server().ask(`{ assessments(first: 200, filter: ${filter}) { nodes { ${fields} } } }`)
  expect(answer.errors).toEqual([])
  return answer
}

describe('assessments', () => {
  test('are paged newest year first, without a gap or a repeat, in one statement a page', async () => {
    const seen: { key: string; schoolYear: string }[] = []
    let after: string | null = null
    do {
      const answer = await server().ask(
        'query ($after: String) { assessments(first: 10, after: $after) { nodes { key schoolYear } pageInfo { hasNextPage endCursor } } }',
        { after },
      )
      expect(answer.statements).toHaveLength(1)
      const { nodes, pageInfo } = answer.data.assessments
      seen.push(...nodes)
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null
    } while (after)
    expect(new Set(seen.map(one => one.key)).size).toBe(45)
    const years = seen.map(one => one.schoolYear)
    expect(years).toEqual(years.toSorted().reverse())
  })

  test('are chosen by place, school, exam, subject and year together', async () => {
    const { data } = await server().ask(
      `{ regions { nodes { id code } } schools(filter: { text: "Сосновская" }) { nodes { id municipality { id } } } }`,
    )
    const [school] = data.schools.nodes
    const oryol = data.regions.nodes.find((one: { code: string }) => one.code === 'RU-ORL')
    const count = async (filter: string) => (await results(filter, 'key')).data.assessments.nodes.length
    expect(await count('{ exam: EGE }')).toBe(24)
    expect(await count('{ exam: OGE, subject: "Математика" }')).toBe(3)
    expect(await count('{ schoolYear: "2018-2019", exam: OGE }')).toBe(7)
    expect(await count('{ exam: VPR }')).toBe(0)
    expect(await count(`{ school: "${school.id}", municipality: "${school.municipality.id}" }`)).toBe(45)
    expect(await count(`{ region: "${oryol.id}" }`)).toBe(0)
    const wrong = await server().ask(`{ assessments(filter: { school: "${oryol.id}" }) { totalCount } }`)
    expect(wrong.errors[0]?.extensions?.code).toBe('BAD_INPUT')
  })

  test('compare the school with its municipality; a dash is never a zero', async () => {
    const { data } = await results(
      '{ exam: EGE, schoolYear: "2018-2019" }',
      'subject level schoolMean municipalityMean unlabelledMean difference absenceReason basis',
    )
    const of = (subject: string, level: string | null = null) =>
      data.assessments.nodes.find(
        (one: { subject: string; level: string | null }) => one.subject === subject && one.level === level,
      )
    expect(of('Русский язык')).toMatchObject({
      difference: 0.57,
      unlabelledMean: 70.88,
      basis: 'confirmed-by-text',
    })
    expect(of('Физика')).toMatchObject({ difference: -14.76 })
    expect(of('Математика', 'базовый')).toMatchObject({
      schoolMean: null,
      municipalityMean: null,
      difference: null,
      absenceReason: 'NOT_CHOSEN',
    })
  })

  test('compare with the year before at the same level, in one statement for all', async () => {
    const answer = await results(
      '{ exam: EGE }',
      'subject level schoolYear change previous { schoolYear schoolMean level previous { schoolYear } }',
    )
    expect(answer.statements).toHaveLength(2)
    const of = (subject: string, year: string, level: string | null = null) =>
      answer.data.assessments.nodes.find(
        (one: { subject: string; schoolYear: string; level: string | null }) =>
          one.subject === subject && one.schoolYear === year && one.level === level,
      )
    expect(of('Математика', '2018-2019', 'профильный')).toMatchObject({
      change: 7.4,
      previous: {
        schoolYear: '2017-2018',
        schoolMean: 46.7,
        level: 'профильный',
        previous: { schoolYear: '2016-2017' },
      },
    })
    expect(of('Химия', '2018-2019')).toMatchObject({ change: -24 })
    expect(of('Химия', '2017-2018')).toMatchObject({ change: null, previous: { schoolMean: null } })
    expect(of('Литература', '2018-2019')).toMatchObject({ change: null, previous: { schoolMean: null } })
    expect(of('Математика', '2018-2019', 'базовый')).toMatchObject({
      change: null,
      previous: { schoolMean: 4.7 },
    })
    const one = await server().ask('{ assessments(first: 1) { nodes { change previous { key } } } }')
    expect(one.statements).toHaveLength(2)
  })

  test('of all schools come in one statement, in the order of the source', async () => {
    const answer = await server().ask(
      `{ schools { nodes { key assessments(first: 4, filter: { exam: OGE }) { totalCount nodes { key previous { key } } } } } }`,
    )
    expect(answer.errors).toEqual([])
    expect(answer.statements).toHaveLength(4)
    const school = answer.data.schools.nodes.find((one: { key: string }) => one.key === 'rodniki-sosnovskaya')
    expect(school.assessments.totalCount).toBe(21)
    expect(school.assessments.nodes.map((one: { key: string }) => one.key)).toEqual([
      'rodniki-oge-math-2016-2017',
      'rodniki-oge-math-2017-2018',
      'rodniki-oge-math-2018-2019',
      'rodniki-oge-russian-2016-2017',
    ])
    const others = answer.data.schools.nodes.filter(
      (one: { key: string }) => one.key !== 'rodniki-sosnovskaya',
    )
    expect(
      others.every((one: { assessments: { totalCount: number } }) => one.assessments.totalCount === 0),
    ).toBe(true)
  })
})

describe('comparing', () => {
  test('is null if the scale has changed', async () => {
    const { db } = server().database
    const school = await db.school.findUniqueOrThrow({ where: { key: 'livny-orlovskaya' } })
    const { id: schoolId, regionId, municipalityId } = school
    const common = {
      schoolId,
      regionId,
      municipalityId,
      exam: 'VPR',
      subject: 'Музыка',
      schoolMean: 4,
    } as const
    await db.assessmentResult.createMany({
      data: [
        { ...common, position: 1, schoolYear: '2021-2022', scaleMax: 5 },
        { ...common, position: 2, schoolYear: '2022-2023', scaleMax: 100 },
      ],
    })
    const { data } = await results('{ exam: VPR }', 'change previous { scaleMax }')
    expect(data.assessments.nodes).toEqual([
      { change: null, previous: { scaleMax: 5 } },
      { change: null, previous: null },
    ])
  })

  test('rounds to a hundredth and keeps a gap', () => {
    expect(above(54.1, 60.68)).toBe(-6.58)
    expect(above(0, 0)).toBe(0)
    expect(above(null, 3)).toBeNull()
    expect(above(3, null)).toBeNull()
  })

  test.each([
    ['2018-2019', '2017-2018'],
    ['2000-2001', '1999-2000'],
    ['2018-2020', null],
    ['2018', null],
    ['', null],
  ])('takes the year before %s as %s', (year, before) => expect(yearBefore(year)).toBe(before))
})
