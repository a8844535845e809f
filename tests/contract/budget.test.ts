import { beforeAll, describe, expect, test } from 'vitest'
import { testServer } from '../../api/testing/server.ts'
import { plugins } from './fixtures/plugins.ts'

const server = testServer({ plugins })

/** What a school's card shows of its region's plugin. */
const ofRegion: Readonly<Record<string, string>> = {
  oryol: 'oryol { helpPrograms { dueOn state } }',
  ivanovo: 'ivanovo { riskProfiles { schoolYear factors { number significance } } }',
  perm: 'perm { participations { project year } }',
}

const card = (plugin: string) => `
  shortName
  curators { kind person { position } }
  roadmaps(first: 2) { nodes { title sections { title activities(first: 4) { nodes { title term { sourceText }
    obligations(first: 3) { nodes { dueOn state } } } } } } }
  ${ofRegion[plugin] ?? `${plugin} { __typename }`}`

/** Fifty more schools, each covered by a roadmap of its own region. */
const addSchools = async () => {
  const { db } = server().database
  const roadmaps = await db.roadmap.findMany({ orderBy: { key: 'asc' } })
  for (let n = 0; n < 50; n += 1) {
    const roadmap = roadmaps[n % roadmaps.length]
    if (!roadmap?.municipalityId) throw new Error('a roadmap of the documents belongs to a municipality')
    const { regionId, municipalityId } = roadmap
    const school = await db.school.create({
      data: {
        key: `budget-${n}`,
        name: `Школа ${n}`,
        shortName: `Школа ${n}`,
        kind: 'SECONDARY',
        regionId,
        municipalityId,
      },
    })
    await db.roadmapSchool.create({ data: { roadmapId: roadmap.id, schoolId: school.id } })
  }
}

describe('a card of a school', () => {
  beforeAll(addSchools)

  test.each(plugins.map(plugin => plugin.id))(
    'with its %s part takes at most 12 statements, for 1 school and for 50',
    async id => {
      for (const first of [1, 50]) {
        const answer = await server().ask(`{ schools(first: ${first}) { nodes { ${card(id)} } } }`)
        expect(answer.errors).toEqual([])
        expect(answer.data.schools.nodes).toHaveLength(first)
        expect(answer.statements.length).toBeLessThanOrEqual(12)
      }
    },
  )
})
