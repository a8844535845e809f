import { beforeAll, expect, test } from 'vitest'
import { rolesOf } from '../../api/access/needs.ts'
import { settled } from '../../api/change/testing.ts'
import { globalId, readId } from '../../api/graphql/global-id.ts'
import { createSchema } from '../../api/graphql/schema.ts'
import { collectAnswers } from './fixtures/collect-answers.ts'
import { reportOf, roadmapOf } from './fixtures/inputs.ts'
import { expectSameAnswers, limits, type Write, write, writesIn } from './fixtures/interference.ts'
import { mutations } from './fixtures/mutations/all.ts'
import { plugins } from './fixtures/plugins.ts'
import { questionsOf } from './fixtures/questions.ts'
import { fields, regions, triedServer } from './fixtures/trying.ts'
import type { RegionCode, World } from './fixtures/world.ts'

const schema = createSchema(plugins)
const platform = [{ role: 'ADMIN', on: null }] as const
const schoolOf = (key: string) => [{ role: 'SCHOOL', on: key }] as const
const neighbourOf = ({ neighbour }: World) => schoolOf(neighbour.school)
const { server, worldOf } = triedServer(
  world => [platform, schoolOf(world.keys.school), neighbourOf(world)],
  limits,
)

/** What a school may do. */
const ofSchools = Object.keys(mutations).filter(name => {
  const field = fields[name]
  return field && rolesOf(schema, field)?.includes('SCHOOL')
})
/** What both schools of a municipality take part in, by region: whom it asks is common, what they answer is not. */
const shared = new Map<RegionCode, readonly Write[]>()
/** Some mutations cannot be done any more after others. */
const firstIn: Readonly<Partial<Record<RegionCode, readonly string[]>>> = {
  'RU-ORL': ['submitReports', 'deriveSchoolRoadmap'],
  'RU-PER': ['editRoadmap', 'supersedeRoadmap'],
}
const done = new Set<string>()

const make = async (name: string, input: object): Promise<string> => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { record { id } } }`
  const { data } = await server().ask(query, { input }, { as: platform })
  return data[name].record.id
}

async function share(world: World): Promise<readonly Write[]> {
  const { municipality, school, partner, orderClause, person, order } = world
  const roadmap = await make('createRoadmap', {
    ...roadmapOf(municipality, school),
    coveredSchools: [school, partner],
  })
  await make('approveRoadmap', { roadmap, version: 1, approvedOn: '2023-09-05' })
  const campaign = { roadmap, orderClause, schools: [school, partner], dueOn: '2023-12-29', title: 'Общая' }
  const due = { campaign: await make('openCampaign', campaign), school }
  const { id } = await server().database.db.obligation.findFirstOrThrow({
    where: { roadmapId: readId(roadmap)?.id ?? '' },
  })
  return [
    { name: 'submitReport', input: reportOf(globalId('Obligation', id)) },
    { name: 'submitCampaign', input: { ...due, version: 1 } },
    { name: 'withdrawCampaign', input: { ...due, version: 2 } },
    { name: 'acknowledgeOrder', input: { order, person, acknowledgedOn: '2023-12-04' } },
  ]
}

beforeAll(async () => {
  for (const code of regions) shared.set(code, await share(worldOf(code)))
})

test.each(regions)(
  'what a school does changes nothing that another school of its municipality reads: %s',
  async code => {
    const world = worldOf(code)
    const reader = async () => {
      await settled(server().database)
      return collectAnswers(schema, questionsOf(schema, [world]), (query, variables) =>
        server().ask(query, variables, { as: neighbourOf(world) }),
      )
    }
    const own = writesIn(code, world).filter(({ name }) => ofSchools.includes(name))
    const first = own.filter(({ name }) => firstIn[code]?.includes(name))
    await expectSameAnswers({ [world.neighbour.school]: reader }, async () => {
      for (const one of [...first, ...(shared.get(code) ?? []), ...own])
        if (await write(server(), schoolOf(world.keys.school), one)) done.add(one.name)
    })
  },
  300_000,
)

test('every mutation of schools has been done by one', () => {
  expect(ofSchools.filter(name => !done.has(name))).toEqual([])
})
