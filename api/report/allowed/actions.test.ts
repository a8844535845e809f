import { beforeAll, describe, expect, test } from 'vitest'
import type { GrantSpec } from '../../auth/resolve-grant.ts'
import { globalId } from '../../graphql/global-id.ts'
import { testServer } from '../../testing/server.ts'

const server = testServer({ now: '2023-06-01T09:00:00Z' })
const school: readonly GrantSpec[] = [{ role: 'SCHOOL', on: 'khotynets-yuryevskaya' }]
const clerk: readonly GrantSpec[] = [{ role: 'MUNICIPAL', on: 'khotynets' }]
const specialist: readonly GrantSpec[] = [{ role: 'REGIONAL', on: 'RU-ORL' }]
const callers: Readonly<Record<string, readonly GrantSpec[] | undefined>> = {
  visitor: undefined,
  school,
  'other school': [{ role: 'SCHOOL', on: 'khotynets-krasnoryabinskaya' }],
  clerk,
  neighbour: [{ role: 'MUNICIPAL', on: 'livny' }],
  specialist,
  'other region': [{ role: 'REGIONAL', on: 'RU-PER' }],
  auditor: [{ role: 'AUDITOR', on: null }],
  administrator: [{ role: 'ADMIN', on: null }],
}

const send = (name: string, input: object, as: readonly GrantSpec[] | undefined, undone = false) =>
  server().ask(
    `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) {
      ${name}(input: $input) { record { id version } findings { code } } }`,
    { input },
    { undone, ...(as && { as }) },
  )
const perform = async (name: string, input: object, as: readonly GrantSpec[]) => {
  const { data, errors } = await send(name, input, as)
  expect(errors).toEqual([])
  return data[name].record as { readonly id: string; readonly version: number }
}

/** The obligations of the school, each brought into a state. */
const obligations = new Map<string, string>()
const submit = (obligation: string, as: readonly GrantSpec[], revision = 0) =>
  perform('submitReport', { obligation, revision, text: 'Сделано.' }, as)
const accepted = async (obligation: string) => {
  const { id, version } = await submit(obligation, school)
  return perform('acceptReport', { report: id, version }, clerk)
}
const returned = async (obligation: string) => {
  const { id, version } = await submit(obligation, school)
  return perform('returnReport', { report: id, version, reason: 'Нет протокола.' }, clerk)
}
const states: Readonly<Record<string, (obligation: string) => Promise<unknown>>> = {
  new: async () => null,
  submitted: obligation => submit(obligation, school),
  'submitted by the clerk': obligation => submit(obligation, clerk),
  withdrawn: async obligation => {
    const { id, version } = await submit(obligation, school)
    return perform('withdrawReport', { report: id, version }, school)
  },
  returned,
  'submitted again': async obligation => {
    await returned(obligation)
    return submit(obligation, school, 1)
  },
  accepted,
  reopened: async obligation => {
    const { id, version } = await accepted(obligation)
    const { data, errors } = await send('reopenReport', { report: id, version, reason: 'Ошибка.' }, clerk)
    expect([data.reopenReport.record.id, errors]).toEqual([id, []])
  },
  waived: obligation => perform('waiveObligation', { obligation, version: 1, ground: 'Приказ.' }, clerk),
}

beforeAll(async () => {
  const rows = await server().database.db.obligation.findMany({
    where: { school: { key: 'khotynets-yuryevskaya' }, roadmap: { key: 'khotynets' } },
    orderBy: { id: 'asc' },
    take: Object.keys(states).length,
  })
  for (const [index, [name, make]] of Object.entries(states).entries()) {
    const obligation = globalId('Obligation', rows[index]?.id ?? '')
    obligations.set(name, obligation)
    await make(obligation)
  }
})

const read = async (state: string, as: readonly GrantSpec[] | undefined) => {
  const { data } = await server().ask(
    '{ node(id: "ID") { ... on Obligation { version actions lastRevision lastReport { id version } } } }'.replace(
      'ID',
      obligations.get(state) ?? '',
    ),
    {},
    as ? { as } : {},
  )
  return data.node
}

/** The actions on an obligation that succeed, tried one by one and undone. */
async function succeeding(state: string, as: readonly GrantSpec[] | undefined): Promise<readonly string[]> {
  const seen = await read(state, [{ role: 'ADMIN', on: null }])
  const obligation = obligations.get(state)
  const report = seen.lastReport
    ? { report: seen.lastReport.id, version: seen.lastReport.version }
    : { report: globalId('ExecutionReport', '0190a5b0-0000-7000-8000-000000000000'), version: 1 }
  const reason = 'Проверка.'
  const inputs = {
    submitReport: { obligation, revision: seen.lastRevision, text: 'Сделано.' },
    withdrawReport: report,
    acceptReport: report,
    returnReport: { ...report, reason },
    reopenReport: { ...report, reason },
    waiveObligation: { obligation, version: seen.version, ground: reason },
    unwaiveObligation: { obligation, version: seen.version, reason },
  }
  const done: string[] = []
  for (const [name, input] of Object.entries(inputs)) {
    const { errors } = await send(name, input, as, true)
    if (errors.length === 0) done.push(name)
    else expect(errors[0]?.extensions?.code).toMatch(/BAD_INPUT|FORBIDDEN|NOT_FOUND|UNAUTHENTICATED/)
  }
  return done
}

describe('Obligation.actions', () => {
  const cases = Object.keys(states).flatMap(state => Object.keys(callers).map(who => [state, who] as const))
  test.each(cases)('of a %s obligation are those that succeed for the %s', async (state, who) => {
    const named = (await read(state, callers[who]))?.actions ?? []
    expect(named).toEqual(await succeeding(state, callers[who]))
  })

  test('say of a returned report that a school submits again, and of its own that others accept', async () => {
    expect((await read('returned', school)).actions).toEqual(['submitReport'])
    expect((await read('submitted', school)).actions).toEqual(['withdrawReport'])
    expect((await read('submitted', clerk)).actions).toContain('acceptReport')
    expect((await read('submitted by the clerk', clerk)).actions).not.toContain('acceptReport')
  })

  test('are read for a page by a constant number of statements', async () => {
    const page = (first: number) =>
      server().ask(
        `{ obligations(first: ${first}, filter: { mine: true }) { nodes { actions lastRevision lastReport { id } } } }`,
        {},
        { as: clerk },
      )
    const [few, many] = [await page(60), await page(100)]
    expect(many.data.obligations.nodes).toHaveLength(100)
    // A page without reports saves the statement for their authors.
    expect(few.statements.length).toBeLessThanOrEqual(5)
    expect(many.statements.length).toBeLessThanOrEqual(5)
  })

  test('of a closed roadmap concern waivers alone', async () => {
    const { asOwner } = server().database
    await asOwner(
      `update core.roadmap set status = 'CLOSED', closed_on = '2023-05-01' where key = 'khotynets'`,
    )
    for (const state of ['new', 'submitted', 'accepted', 'waived'])
      expect((await read(state, clerk)).actions).toEqual(await succeeding(state, clerk))
    await asOwner(`update core.roadmap set status = 'IN_EXECUTION', closed_on = null where key = 'khotynets'`)
  })
})

describe('the filter mine', () => {
  const count = async (as: readonly GrantSpec[] | undefined, filter: string) => {
    const query = `{ obligations(filter: { ${filter} }) { totalCount nodes { school { key } } } }`
    const { data, errors } = await server().ask(query, {}, as ? { as } : {})
    expect(errors).toEqual([])
    return data.obligations as { totalCount: number; nodes: { school: { key: string } | null }[] }
  }

  test('keeps the obligations on which the caller may report, and its opposite all others', async () => {
    const [mine, others, all] = [
      await count(school, 'mine: true'),
      await count(school, 'mine: false'),
      await count(school, ''),
    ]
    expect(mine.totalCount).toBeGreaterThan(0)
    expect(others.totalCount).toBeGreaterThan(0)
    expect(mine.totalCount + others.totalCount).toBe(all.totalCount)
    expect(new Set(mine.nodes.map(one => one.school?.key))).toEqual(new Set(['khotynets-yuryevskaya']))
  })

  test('finds nothing for those who report nowhere', async () => {
    expect((await count(undefined, 'mine: true')).totalCount).toBe(0)
    expect((await count([{ role: 'AUDITOR', on: null }], 'mine: true')).totalCount).toBe(0)
  })
})
