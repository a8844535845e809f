import { describe, expect, test } from 'vitest'
import { testServer } from '../../api/testing/server.ts'
import { oryol } from './index.ts'
import { seed } from './seed/load.ts'

const seeded = testServer({ plugins: [oryol] })
const empty = testServer({ plugins: [oryol], seeded: false })

const countRows = async ({ database: { db } }: ReturnType<typeof seeded>) => [
  await db.oryolMethodicalService.count(),
  await db.oryolRequirement.count(),
  await db.oryolHelpProgram.count(),
  await db.oryolDeficitChain.count(),
  await db.oryolDeficitStage.count(),
]

describe('the data of the plugin', () => {
  test('are loaded once, and keep what people have changed since', async () => {
    const { db } = seeded().database
    expect(await countRows(seeded())).toEqual([1, 6, 5, 4, 28])
    await db.oryolMethodicalService.updateMany({ data: { kind: 'MUNICIPAL' } })
    await db.oryolHelpProgram.updateMany({ data: { archivedAt: new Date('2024-01-01T00:00:00Z') } })
    await seed(db)
    expect(await countRows(seeded())).toEqual([1, 6, 5, 4, 28])
    expect(await db.oryolMethodicalService.findFirstOrThrow()).toMatchObject({ kind: 'MUNICIPAL' })
    expect(await db.oryolHelpProgram.count({ where: { archivedAt: null } })).toBe(0)
  })

  test('are not written where the core does not hold the documents', async () => {
    expect(await countRows(empty())).toEqual([0, 0, 0, 0, 0])
  })
})

describe('fifty schools', () => {
  test('take as many statements as one', async () => {
    const { db } = empty().database
    const region = await db.region.create({ data: { code: 'RU-ORL', name: 'Орловская область' } })
    const place = { regionId: region.id, kind: 'DISTRICT' } as const
    const municipality = await db.municipality.create({ data: { ...place, key: 'test', name: 'Район' } })
    const own = { regionId: region.id, municipalityId: municipality.id }
    const source = 'Проверка'
    const roadmap = await db.roadmap.create({
      data: {
        ...own,
        key: 'test',
        level: 'MUNICIPAL',
        status: 'APPROVED',
        title: 'Карта',
        periodKind: 'CALENDAR_YEAR',
        periodText: '2023 год',
        startsOn: new Date('2023-01-01'),
        endsOn: new Date('2023-12-31'),
      },
    })
    await db.oryolMethodicalService.create({ data: { ...own, kind: 'MUNICIPAL', source } })
    for (let number = 1; number <= 50; number++) {
      const name = `Школа ${String(number).padStart(2, '0')}`
      const { id: schoolId } = await db.school.create({
        data: { ...own, key: `test-${number}`, name, shortName: name, kind: 'SECONDARY' },
      })
      await db.oryolHelpProgram.create({
        data: { ...own, schoolId, roadmapId: roadmap.id, dueOn: new Date('2023-08-20'), source },
      })
      await db.oryolDeficitChain.create({
        data: {
          ...own,
          schoolId,
          schoolYear: '2023-2024',
          subjects: ['RUSSIAN'],
          grades: [5],
          source,
          stages: { create: [{ position: 1, kind: 'ENTRY_TEST' }] },
          routes: { create: [{ subject: 'RUSSIAN', grade: 5, routeCount: number }] },
        },
      })
    }
    const ask = (first: number) =>
      empty().ask(
        `query ($first: Int) { schools(first: $first) { nodes { shortName oryol { methodicalService { kind }
          helpPrograms { state } deficitChains { nextStage stages { kind } routes { routeCount } } } } } }`,
        { first },
      )
    const [one, fifty] = [await ask(1), await ask(50)]
    expect([one.errors, fifty.errors]).toEqual([[], []])
    expect(one.data.schools.nodes).toHaveLength(1)
    expect(fifty.data.schools.nodes).toHaveLength(50)
    expect(fifty.data.schools.nodes[49].oryol).toEqual({
      methodicalService: { kind: 'MUNICIPAL' },
      helpPrograms: [{ state: 'EXPECTED' }],
      deficitChains: [
        { nextStage: 'ENTRY_TEST', stages: [{ kind: 'ENTRY_TEST' }], routes: [{ routeCount: 50 }] },
      ],
    })
    // Schools, the region, and one statement for each of the plugin's five tables.
    expect([one.statements.length, fifty.statements.length]).toEqual([7, 7])
  })
})
