import { expect, test } from 'vitest'
import { globalId } from '../../api/graphql/global-id.ts'
import { administrator, testServer } from '../../api/testing/server.ts'
import { oryol } from './index.ts'

const server = testServer({ plugins: [oryol], visitor: administrator, now: '2020-09-15T09:00:00Z' })
const db = () => server().database.db

const send = (verb: string, input: object, record: string) => {
  const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}`
  return server().ask(
    `mutation ($input: ${type}Input!) { ${verb}(input: $input) { record ${record} findings { code } } }`,
    { input },
  )
}
const done = async (verb: string, input: object, record = '{ id }') => {
  const { data, errors } = await send(verb, input, record)
  expect(errors).toEqual([])
  return data[verb].record
}
const refused = async (verb: string, input: object, code: string) => {
  const traces = async () => [await db().auditEntry.count(), await db().change.count()]
  const before = await traces()
  const { errors } = await send(verb, input, '{ id }')
  expect(errors[0]?.extensions?.code).toBe(code)
  expect(await traces()).toEqual(before)
}
const municipality = async (key: string) =>
  globalId('Municipality', (await db().municipality.findUniqueOrThrow({ where: { key } })).id)
const read = async (fields: string) => {
  const { data, errors } = await server().ask(`{ roadmap(key: "livny") { id ${fields} } }`)
  expect(errors).toEqual([])
  return data.roadmap
}
const kinds = async (on: string) =>
  (await read(`review(on: "${on}") { code }`)).review.map((one: { code: string }) => one.code)

test('the methodical service of a district is saved, corrected, archived and begun anew', async () => {
  const service = 'municipality { oryol { methodicalService { id version kind } } }'
  const found = async () => (await read(service)).municipality.oryol.methodicalService
  const { id } = await found()
  const set = 'setOryolMethodicalService'
  const input = {
    municipality: await municipality('livny'),
    version: 1,
    kind: 'MUNICIPAL',
    source: 'Приказ № 1',
  }
  expect(await done(set, input, '{ id version kind source }')).toEqual({
    id,
    version: 2,
    kind: 'MUNICIPAL',
    source: 'Приказ № 1',
  })
  await refused(set, input, 'CONFLICT')
  await refused(set, { ...input, version: 2, source: ' ' }, 'BAD_INPUT')
  await refused(set, { ...input, municipality: await municipality('rodniki'), version: 0 }, 'BAD_INPUT')
  await done('archiveOryolRecord', { record: id, version: 2, reason: 'Ошибка.' }, '')
  expect(await found()).toBeNull()
  expect(await done(set, { ...input, version: 0 }, '{ id version }')).toEqual({ id, version: 4 })
})

test('what a roadmap asks is saved whole, and the rules judge by it', async () => {
  const fields = `oryol { requirementsVersion schoolRoadmapModality
    requirements { kind dueOn modality source activity { id } } }`
  const { id: roadmap, oryol: was } = await read(fields)
  const [set, on] = ['setOryolRequirements', '2020-09-15']
  expect(await kinds(on)).toContain('ORYOL_NETWORK_CONTRACT_MISSING')
  const rows = was.requirements.map(({ activity, ...one }: { activity: { id: string } | null }) => ({
    ...one,
    activity: activity?.id,
  }))
  const input = { roadmap, version: was.requirementsVersion, requirements: rows }
  await done(set, input)
  expect((await read(fields)).oryol).toEqual(was)

  const own = [
    { kind: 'HELP_PROGRAM', dueOn: '2020-12-31', source: 'Приказ № 70' },
    { kind: 'SCHOOL_ROADMAP', modality: 'MANDATORY', source: 'Приказ № 70' },
  ]
  await done(set, { ...input, requirements: own })
  const { oryol: now } = await read(fields)
  expect(now).toMatchObject({ schoolRoadmapModality: 'MANDATORY', requirements: { length: 2 } })
  expect(now.requirementsVersion).toBeGreaterThan(was.requirementsVersion)
  expect(await kinds(on)).not.toContain('ORYOL_NETWORK_CONTRACT_MISSING')
  await refused(set, input, 'CONFLICT')
  const again = { ...input, version: now.requirementsVersion }
  await refused(set, { ...again, requirements: [own[0], own[0]] }, 'BAD_INPUT')
  await refused(set, { ...again, requirements: [{ ...own[0], source: '' }] }, 'BAD_INPUT')
  const { id } = await db().activity.findFirstOrThrow({ where: { roadmap: { key: 'khotynets' } } })
  const foreign = [{ ...own[0], activity: globalId('Activity', id) }]
  await refused(set, { ...again, requirements: foreign }, 'BAD_INPUT')
  await done(set, again)
  expect((await read(fields)).oryol).toEqual({ ...was, requirementsVersion: expect.any(Number) })
})
