import { expect, test } from 'vitest'
import { globalId } from '../../api/graphql/global-id.ts'
import { administrator, testServer } from '../../api/testing/server.ts'
import { ivanovo } from './index.ts'

const server = testServer({ plugins: [ivanovo], visitor: administrator, now: '2021-06-01T09:00:00Z' })
const db = () => server().database.db

const send = (verb: string, input: object, record = 'id version') => {
  const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}`
  const shown = verb.startsWith('archive') ? 'record' : `record { ${record} }`
  return server().ask(
    `mutation ($input: ${type}Input!) { ${verb}(input: $input) { ${shown} findings { code } } }`,
    { input },
  )
}
const done = async (verb: string, input: object, record?: string) => {
  const { data, errors } = await send(verb, input, record)
  expect(errors).toEqual([])
  return data[verb].record
}
const traces = async () => [await db().auditEntry.count(), await db().change.count()]
const refused = async (verb: string, input: object, code: string) => {
  const before = await traces()
  const { errors } = await send(verb, input)
  expect(errors[0]?.extensions?.code).toBe(code)
  expect(await traces()).toEqual(before)
}
const school = async (key = 'rodniki-sosnovskaya') =>
  globalId('School', (await db().school.findUniqueOrThrow({ where: { key } })).id)
const shares = async () => {
  const { data } = await server().ask(
    '{ municipalities { nodes { key ivanovo { shares { kind numerator } } } } }',
  )
  const { ivanovo: own } = data.municipalities.nodes.find((one: { key: string }) => one.key === 'rodniki')
  const found: readonly { readonly kind: string; readonly numerator: number }[] = own.shares
  return Object.fromEntries(found.map(({ kind, numerator }) => [kind, numerator]))
}
const archive = (record: string, version: number) =>
  done('archiveIvanovoRecord', { record, version, reason: 'Записано по ошибке.' })

test('targeted support is saved, changed, archived, and the share is counted from it', async () => {
  const save = 'saveIvanovoTargetedSupport'
  const input = {
    school: await school(),
    version: 0,
    difficulty: 'Мало учителей',
    measure: 'Сетевые уроки',
    startsOn: '2021-02-01',
  }
  const before = await shares()
  const { id } = await done(save, input)
  expect(await shares()).toEqual({ ...before, WITH_TARGETED_SUPPORT: 1 })
  const ended = { ...input, support: id, version: 1, endsOn: '2021-05-31' }
  expect(await done(save, ended, 'id version endsOn')).toEqual({ id, version: 2, endsOn: '2021-05-31' })
  await refused(save, ended, 'CONFLICT')
  await refused(save, { ...input, version: 1 }, 'CONFLICT')
  await refused(save, { ...input, endsOn: '2021-01-31' }, 'BAD_INPUT')
  await refused(save, { ...input, measure: ' ' }, 'BAD_INPUT')
  await refused(save, { ...input, school: await school('livny-orlovskaya') }, 'BAD_INPUT')
  expect(await archive(id, 2)).toBe(id)
  expect(await shares()).toEqual(before)
  expect(await db().change.count({ where: { type: 'IvanovoTargetedSupport', operation: 'TOMBSTONE' } })).toBe(
    1,
  )
  await refused(save, { ...ended, version: 3 }, 'NOT_FOUND')
})

test('training of a team is saved, changed, archived, and the share is counted from it', async () => {
  const save = 'saveIvanovoTeamTraining'
  const input = { school: await school(), version: 0, program: 'Управление', completedOn: '2021-04-01' }
  const before = await shares()
  const { id } = await done(save, input)
  expect(await shares()).toEqual({ ...before, WITH_TRAINED_TEAM: 1 })
  const changed = { ...input, training: id, version: 1, program: 'Управление качеством' }
  expect(await done(save, changed, 'version program')).toEqual({ version: 2, program: changed.program })
  await refused(save, changed, 'CONFLICT')
  await refused(save, { ...input, completedOn: '2021-06-02' }, 'BAD_INPUT')
  await refused(save, { ...input, program: '' }, 'BAD_INPUT')
  await archive(id, 2)
  expect(await shares()).toEqual(before)
})

test('a risk profile is archived with its factors when no programme rests on it, and begun anew', async () => {
  const factors = Array.from({ length: 10 }, (_, index) => ({
    number: index + 1,
    name: `Фактор ${index + 1}`,
    significance: 'HIGH',
  }))
  const profile = {
    school: await school(),
    schoolYear: '2021-2022',
    version: 0,
    establishedOn: '2021-05-20',
    source: 'Анкетирование',
    factors,
  }
  const { id, factors: saved } = await done('saveIvanovoRiskProfile', profile, 'id factors { id }')
  const [first] = saved
  const own = { school: profile.school, factor: first.id, version: 0, title: 'Программа' }
  const program = await done('saveIvanovoAntiRiskProgram', own)
  const gone = { record: id, version: 1, reason: 'Записан не в тот год.' }
  await refused('archiveIvanovoRecord', gone, 'BAD_INPUT')
  await archive(program.id, 1)
  expect(await archive(id, 1)).toBe(id)
  await refused('saveIvanovoAntiRiskProgram', own, 'NOT_FOUND')
  const tombstones = (type: string) => db().change.count({ where: { type, operation: 'TOMBSTONE' } })
  expect([await tombstones('IvanovoRiskProfile'), await tombstones('IvanovoRiskFactor')]).toEqual([1, 10])
  const anew = await done('saveIvanovoRiskProfile', profile, 'id version factors { id name }')
  expect(anew).toMatchObject({ id, version: 3 })
  expect(anew.factors[0]).toEqual({ id: first.id, name: 'Фактор 1' })
})

test('a self-assessment and a session are mended by who has read them', async () => {
  const self = { school: await school(), heldOn: '2021-02-02' }
  const { id } = await done('recordIvanovoSelfAssessment', self)
  const mended = { ...self, selfAssessment: id, version: 1, summary: 'Выводы' }
  expect(await done('recordIvanovoSelfAssessment', mended, 'id version summary')).toEqual({
    id,
    version: 2,
    summary: 'Выводы',
  })
  await refused('recordIvanovoSelfAssessment', mended, 'CONFLICT')

  const roadmap = globalId(
    'Roadmap',
    (await db().roadmap.findUniqueOrThrow({ where: { key: 'rodniki' } })).id,
  )
  const session = { roadmap, heldOn: '2021-04-20', reviewsInterim: true }
  const decisions = [{ text: 'Первое.' }, { text: 'Второе.' }]
  const made = await done('recordIvanovoSession', { ...session, decisions })
  const fewer = { ...session, session: made.id, version: 1, decisions: decisions.slice(1) }
  expect(await done('recordIvanovoSession', fewer, 'version decisions { text }')).toEqual({
    version: 2,
    decisions: [{ text: 'Второе.' }],
  })
  await refused('recordIvanovoSession', fewer, 'CONFLICT')
  await archive(made.id, 2)
  const { data } = await server().ask('{ roadmap(key: "rodniki") { ivanovo { sessions { id } } } }')
  expect(data.roadmap.ivanovo.sessions).toEqual([])
})
