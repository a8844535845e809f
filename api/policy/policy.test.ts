import { describe, expect, test } from 'vitest'
import { settled } from '../change/testing.ts'
import { testingPlugin } from '../finding/testing.plugin.ts'
import { labelsOf } from '../graphql/binding/schema-extensions.ts'
import { globalId } from '../graphql/global-id.ts'
import { createSchema } from '../graphql/schema.ts'
import { testServer } from '../testing/server.ts'
import { coreSettings } from './core-settings.ts'
import { settingIn } from './setting-in.ts'

const meetings = {
  name: 'testingMeetings',
  title: 'Встреч наставника в месяц',
  kind: 'NUMBER',
  min: 1,
  max: 20,
  byDefault: 2,
} as const
const server = testServer({
  plugins: [{ ...testingPlugin, settings: [meetings] }],
  now: '2021-07-05T09:00:00Z',
})
const db = () => server().database.db

const regional = [{ role: 'REGIONAL', on: 'RU-ORL' }] as const
const clerk = [{ role: 'MUNICIPAL', on: 'livny' }] as const
const foreign = [{ role: 'REGIONAL', on: 'RU-PER' }] as const
const local = [{ role: 'ADMIN', on: 'livny' }] as const
const visiting = [...foreign, { role: 'AUDITOR', on: 'RU-ORL' }] as const
type Grants = typeof regional | typeof clerk | typeof foreign | typeof local | typeof visiting

const reason = 'Приказ № 7, пункт 2.'
const ask = (query: string, variables: object = {}, as: Grants = regional) =>
  server().ask(query, { ...variables }, { as })
const set = (input: object, as: Grants = regional, directive = '') =>
  ask(
    `mutation ($input: SetPolicyInput!) ${directive} { setPolicy(input: $input) { record { id version name } } }`,
    { input: { version: 0, reason, ...input } },
    as,
  )
const reset = (setting: string, version: number) =>
  ask('mutation ($input: ResetPolicyInput!) { resetPolicy(input: $input) { record } }', {
    input: { setting, version, reason },
  })
const refusal = ({ errors }: Awaited<ReturnType<typeof ask>>) => [
  errors[0]?.extensions?.code,
  errors[0]?.extensions?.path,
]

const municipality = async (key: string) =>
  globalId('Municipality', (await db().municipality.findUniqueOrThrow({ where: { key } })).id)
const region = async (code: string) =>
  globalId('Region', (await db().region.findUniqueOrThrow({ where: { code } })).id)
const fields = 'name kind number flag choice days origin setting version'
const settingsOf = async (place: object, as: Grants = regional) => {
  const { data, errors } = await ask(
    `query ($region: ID, $municipality: ID) { policy(region: $region, municipality: $municipality) { settings { ${fields} } } }`,
    place,
    as,
  )
  expect(errors).toEqual([])
  const settings: readonly { name: string; setting: string; version: number }[] = data.policy?.settings ?? []
  return Object.fromEntries(settings.map(one => [one.name, one]))
}

/** The states of what is due in a municipality on a day. */
const statesOf = async (place: string, dueOn: string) => {
  const { data, errors } = await ask(
    `query ($filter: ObligationFilter) { obligations(filter: $filter, first: 200) { nodes { state dueOn } } }`,
    { filter: { municipality: place, dueFrom: dueOn, dueTo: dueOn } },
  )
  expect(errors).toEqual([])
  return [...new Set(data.obligations.nodes.map(({ state }: { state: string }) => state))]
}
const dueDays = async (key: string) => {
  const rows = await db().obligation.findMany({
    where: { roadmap: { key }, archivedAt: null, isCheckpoint: true },
  })
  return [...new Set(rows.map(({ dueOn }) => dueOn.toISOString().slice(5, 10)))].sort()
}

describe('the policy of a territory', () => {
  test('says of each value who has decided it', async () => {
    const of = await settingsOf({ municipality: await municipality('livny') }, clerk)
    expect(of.graceDays).toMatchObject({ kind: 'NUMBER', number: 3, origin: 'PLUGIN', version: 0 })
    expect(of.checkpoints).toMatchObject({ days: ['06-30', '12-31'], origin: 'PLUGIN' })
    expect(of.shiftDayOff).toMatchObject({ choice: 'NONE', origin: 'PLATFORM', setting: null })
    expect(await settingsOf({ region: await region('RU-ORL') }, foreign)).toEqual({})
  })

  test('names only choices that the contract labels', () => {
    const labelled = new Map(
      labelsOf(createSchema([])).map(({ name, values }) => [name, values.map(value => value.name)]),
    )
    for (const one of coreSettings)
      if (one.kind === 'CHOICE') expect([one.name, labelled.get(one.enum)]).toEqual([one.name, one.choices])
  })

  test('is set for a municipality, holds there at once and nowhere else, and is taken back', async () => {
    const [livny, orel] = [await municipality('livny'), await region('RU-ORL')]
    expect(await statesOf(livny, '2021-06-30')).toContain('OVERDUE')
    const answer = await set({ municipality: livny, name: 'graceDays', number: 10 })
    expect(answer.errors).toEqual([])
    const { record } = answer.data.setPolicy
    expect(record).toMatchObject({ version: 1, name: 'graceDays' })
    expect(await statesOf(livny, '2021-06-30')).not.toContain('OVERDUE')
    expect((await settingsOf({ municipality: livny })).graceDays).toMatchObject({
      number: 10,
      origin: 'MUNICIPALITY',
      setting: record.id,
      version: 1,
    })
    expect((await settingsOf({ region: orel })).graceDays).toMatchObject({ number: 3, origin: 'PLUGIN' })
    expect(refusal(await set({ municipality: livny, name: 'graceDays', number: 0 }))[0]).toBe('CONFLICT')

    expect((await set({ region: orel, name: 'graceDays', number: 0 })).errors).toEqual([])
    expect(await statesOf(livny, '2021-06-30')).not.toContain('OVERDUE')
    expect((await reset(record.id, 1)).data.resetPolicy.record).toBe(record.id)
    expect(await statesOf(livny, '2021-06-30')).toContain('OVERDUE')
    expect((await settingsOf({ municipality: livny })).graceDays).toMatchObject({
      number: 0,
      origin: 'REGION',
      version: 0,
    })
  })

  test('plans the obligations of roadmaps in force again, and publishes them', async () => {
    const livny = await municipality('livny')
    const before = await dueDays('livny')
    await settled(server().database)
    const { head } = (await ask('{ changes(first: 0) { head } }')).data.changes
    const answer = await set({ municipality: livny, name: 'checkpoints', days: ['11-30', '05-31', '05-31'] })
    expect(answer.errors).toEqual([])
    const after = await dueDays('livny')
    expect(after).toEqual(expect.arrayContaining(['05-31', '11-30']))
    expect(after).not.toEqual(before)
    await settled(server().database)
    const { changes } = (
      await ask('query ($after: String) { changes(first: 500, after: $after) { changes { type } } }', {
        after: head,
      })
    ).data.changes
    expect(new Set(changes.map(({ type }: { type: string }) => type))).toEqual(
      new Set(['Obligation', 'PolicySetting']),
    )
    const entries = await db().auditEntry.findMany({ where: { action: 'setPolicy', basis: reason } })
    expect(entries.map(({ recordType }) => recordType)).toContain('Obligation')

    const { record } = answer.data.setPolicy
    expect((await reset(record.id, 1)).errors).toEqual([])
    expect(await dueDays('livny')).toEqual(before)
    const restored = await set({ municipality: livny, name: 'checkpoints', days: ['09-01'] })
    expect(restored.data.setPolicy.record).toEqual({ id: record.id, version: 3, name: 'checkpoints' })
  })

  test('has a history, value by value', async () => {
    const khotynets = await municipality('khotynets')
    const { id } = (await set({ municipality: khotynets, name: 'fourEyes', flag: false })).data.setPolicy
      .record
    await set({ municipality: khotynets, name: 'fourEyes', flag: true, version: 1 })
    const { data } = await ask(
      'query ($id: ID!, $at: DateTime!) { recordAsOf(id: $id, at: $at) { action fields { name value } } }',
      { id, at: new Date(Date.now() + 60_000).toISOString() },
    )
    expect(data.recordAsOf).toMatchObject({ action: 'setPolicy' })
    expect(data.recordAsOf.fields).toContainEqual({ name: 'flag', value: 'да' })
  })

  test('is only tried by a dry run', async () => {
    const place = { municipality: await municipality('khotynets') }
    const tried = await set({ ...place, name: 'shiftDayOff', choice: 'NEXT_WORKDAY' }, regional, '@dryRun')
    expect([tried.errors, tried.extensions.stored]).toEqual([[], false])
    expect((await settingsOf(place)).shiftDayOff).toMatchObject({ origin: 'PLATFORM' })
  })

  test('decides who accepts a report', async () => {
    const place = { municipality: await municipality('livny') }
    const row = await db().obligation.findFirstOrThrow({
      where: { roadmap: { key: 'livny' }, archivedAt: null, waivedOn: null },
    })
    const obligation = globalId('Obligation', row.id)
    const submitted = await ask(
      'mutation ($input: SubmitReportInput!) { submitReport(input: $input) { record { id } } }',
      { input: { obligation, revision: 0, text: 'Сделано.' } },
    )
    const accept = () =>
      ask('mutation ($input: AcceptReportInput!) { acceptReport(input: $input) { record { id } } }', {
        input: { report: submitted.data.submitReport.record.id, version: 1 },
      })
    const allowed = async () =>
      (await ask('query ($id: ID!) { node(id: $id) { ... on Obligation { actions } } }', { id: obligation }))
        .data.node.actions
    expect([refusal(await accept())[0], await allowed()]).toEqual([
      'FORBIDDEN',
      expect.not.arrayContaining(['acceptReport']),
    ])
    expect((await set({ ...place, name: 'fourEyes', flag: false })).errors).toEqual([])
    expect(await allowed()).toContain('acceptReport')
    expect((await accept()).errors).toEqual([])
  })
})

describe('a simulated policy', () => {
  const document = `query ($municipality: ID, $region: ID, $values: [PolicyValueInput!]!) {
        simulatePolicy(municipality: $municipality, region: $region, values: $values, first: 3) {
          obligations added removed schools statesBefore { upcoming open overdue } states { upcoming open overdue } roadmapsReviewed
          findings { code before after }
          changes { dueOnBefore dueOn stateBefore state activity { title } school { shortName } organization { name } } } }`
  const simulate = (place: object, values: readonly object[], as: Grants = regional) =>
    ask(document, { ...place, values }, as)

  test('says what would change, and changes nothing', async () => {
    const place = { municipality: await municipality('livny') }
    const [settings, days] = [await settingsOf(place), await dueDays('livny')]
    const entries = await db().auditEntry.count()
    const { data, errors } = await simulate(place, [{ name: 'graceDays', number: 90 }])
    expect(errors).toEqual([])
    const { obligations, statesBefore, states, changes, roadmapsReviewed } = data.simulatePolicy
    expect(obligations).toBeGreaterThan(0)
    expect(statesBefore.overdue - states.overdue).toBe(obligations)
    expect(states.open - statesBefore.open).toBe(obligations)
    expect(roadmapsReviewed).toBe(1)
    expect(changes[0]).toMatchObject({
      stateBefore: 'OVERDUE',
      state: 'OPEN',
      activity: { title: expect.any(String) },
    })
    const moved = await simulate(place, [{ name: 'checkpoints', days: ['03-03', '04-04', '05-05'] }])
    expect(moved.data.simulatePolicy).toMatchObject({
      added: expect.any(Number),
      schools: expect.any(Number),
    })
    expect(moved.data.simulatePolicy.added).toBeGreaterThan(0)
    expect([await settingsOf(place), await dueDays('livny')]).toEqual([settings, days])
    expect(await db().auditEntry.count()).toBe(entries)
  })

  test('is as the policy is once it is set', async () => {
    const place = { municipality: await municipality('khotynets') }
    const value = { name: 'checkpoints', days: ['02-02'] }
    const { states } = (await simulate(place, [value])).data.simulatePolicy
    expect((await set({ ...place, ...value })).errors).toEqual([])
    const after = (await simulate(place, [])).data.simulatePolicy
    expect([after.obligations, after.statesBefore]).toEqual([0, states])
  })

  test('is refused where a value is wrong or the territory is another’s', async () => {
    const livny = { municipality: await municipality('livny') }
    const wrong = await simulate(livny, [{ name: 'graceDays', number: 91 }])
    expect(refusal(wrong)[0]).toBe('BAD_INPUT')
    expect((await simulate(livny, [], foreign)).data).toEqual({ simulatePolicy: null })
    expect(refusal(await simulate(livny, [], clerk))[0]).toBe('FORBIDDEN')
  })

  test('is only for those who may set it: a trial makes the territory wait', async () => {
    const [livny, orel] = [{ municipality: await municipality('livny') }, { region: await region('RU-ORL') }]
    const values = [{ name: 'graceDays', number: 90 }]
    for (const [place, as] of [
      [orel, local],
      [orel, visiting],
      [livny, visiting],
    ] as const) {
      const { errors, statements } = await ask(document, { ...place, values }, as)
      expect(errors[0]?.extensions?.code).toBe('FORBIDDEN')
      expect(statements.filter(text => text.includes('advisory'))).toEqual([])
    }
    expect((await simulate(livny, values, local)).errors).toEqual([])
  })
})

describe('a setting of a plugin', () => {
  test('is set by territories within its bounds, and read by the plugin', async () => {
    const { id: municipalityId, regionId } = await db().municipality.findUniqueOrThrow({
      where: { key: 'khotynets' },
    })
    const place = { municipality: globalId('Municipality', municipalityId) }
    const read = () => settingIn(server().database.read, meetings, { regionId, municipalityId })
    expect(await read()).toBe(2)
    expect((await settingsOf(place)).testingMeetings).toMatchObject({ number: 2, origin: 'PLUGIN' })
    expect(refusal(await set({ ...place, name: 'testingMeetings', number: 21 }))[1]).toBe('input.number')
    expect(
      (await set({ region: await region('RU-ORL'), name: 'testingMeetings', number: 4 })).errors,
    ).toEqual([])
    expect(await read()).toBe(4)
    expect((await set({ ...place, name: 'testingMeetings', number: 3 })).errors).toEqual([])
    expect(await read()).toBe(3)
    expect(
      refusal(await set({ region: await region('RU-PER'), name: 'testingMeetings', number: 3 }, foreign)),
    ).toEqual(['BAD_INPUT', 'input.name'])
  })
})

describe('a setting', () => {
  test.each([
    [{ name: 'meetings', number: 2 }, 'input.name'],
    [{ name: 'graceDays', flag: true }, 'input.number'],
    [{ name: 'graceDays', number: 3, flag: true }, 'input.number'],
    [{ name: 'graceDays', number: 91 }, 'input.number'],
    [{ name: 'shiftDayOff', choice: 'LATER' }, 'input.choice'],
    [{ name: 'checkpoints', days: [] }, 'input.days'],
    [{ name: 'checkpoints', days: ['06-30', '02-29'] }, 'input.days[1]'],
    [{ name: 'fourEyes', flag: true, reason: ' ' }, 'input.reason'],
  ])('is refused where it is wrong: %j', async (input, path) => {
    expect(refusal(await set({ region: await region('RU-ORL'), ...input }))).toEqual(['BAD_INPUT', path])
  })

  test('is not set by a municipality, nor by another region', async () => {
    const input = { municipality: await municipality('livny'), name: 'graceDays', number: 90 }
    expect(refusal(await set(input, clerk))[0]).toBe('FORBIDDEN')
    expect(refusal(await set(input, foreign))[0]).toBe('NOT_FOUND')
    expect(refusal(await set({ name: 'graceDays', number: 90 }))).toEqual(['BAD_INPUT', 'input.region'])
  })
})
