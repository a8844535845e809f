import { expect, test } from 'vitest'
import type { GrantSpec } from '../../api/auth/resolve-grant.ts'
import { settled } from '../../api/change/testing.ts'
import { anyone } from '../../api/data/scope.ts'
import { readId } from '../../api/graphql/global-id.ts'
import { createSchema } from '../../api/graphql/schema.ts'
import { defaultLimits } from '../../api/server/limits.ts'
import { createServer } from '../../api/server/server.ts'
import { inject } from '../../api/testing/inject.ts'
import { at, idsIn } from '../../api/testing/input.ts'
import { plugins } from '../../plugins/index.ts'
import { type Answers, collectAnswers, differences, patiently } from './fixtures/collect-answers.ts'
import { mutations } from './fixtures/mutations.ts'
import { questionsOf } from './fixtures/questions.ts'
import { codesOf, documentOf, foreignTo, inputOf, refusalOf, triedServer } from './fixtures/trying.ts'
import type { RegionCode } from './fixtures/world.ts'

const schema = createSchema(plugins)
// Each document queries a root field many times, beyond the default limits.
const generous = { cost: 10_000_000, ratePerKey: 10_000_000, aliases: 10_000, tokens: 100_000 }
const limits = { ...defaultLimits, ...generous, depth: 50, nesting: 500, fragments: 200 }
const inspector = [
  { role: 'AUDITOR', on: 'RU-ORL' },
  { role: 'ADMIN', on: 'RU-ORL' },
] as const
const school = [{ role: 'SCHOOL', on: 'livny-first' }] as const
const curator = [{ role: 'CURATOR', on: 'livny-first-curator' }] as const
const neighbour = [{ role: 'MUNICIPAL', on: 'khotynets' }] as const
const perm = [{ role: 'REGIONAL', on: 'RU-PER' }] as const
const { server, worldOf } = triedServer(
  ({ code }) => (code === 'RU-ORL' ? [inspector, school, curator, neighbour, perm] : []),
  limits,
)
const platform = [{ role: 'ADMIN', on: null }] as const
const questions = () => questionsOf(schema, [worldOf('RU-ORL'), worldOf('RU-IVA')])
const answersFor = async (as?: readonly GrantSpec[]) => {
  await settled(server().database)
  return collectAnswers(schema, questions(), (query, variables) =>
    server().ask(query, variables, as ? { as } : {}),
  )
}

/** The mutations that have been done. */
const done = new Set<string>()

/** Does a mutation in a region by an input that succeeds there; versions may have moved since the world was made. */
async function write({ name, input }: Write): Promise<void> {
  for (let moved = 0; moved < 8; moved += 1) {
    const version = 'version' in input ? { version: Number(input.version) + moved } : {}
    const variables = { input: { ...input, ...version } }
    const answer = await patiently(() => server().ask(documentOf(name), variables, { as: platform }))
    if (refusalOf(answer).length === 0) done.add(name)
    if (!codesOf(answer).includes('CONFLICT')) return
  }
}

interface Write {
  readonly name: string
  readonly input: object
}

/** What a region's records may be changed by: all of the core's mutations, and those of its plugin. */
const writesIn = (code: RegionCode): readonly Write[] =>
  Object.entries(mutations)
    .filter(([name, { region }]) => region === code || !/Oryol|Ivanovo|Perm/.test(name))
    .flatMap(([name, { inputs }]) => inputs(worldOf(code), foreignTo[code]).map(input => ({ name, input })))

/** Checks that callers outside get exactly the same answers before and after others write. */
async function expectSameAnswers(
  outside: Readonly<Record<string, () => Promise<Answers>>>,
  writes: readonly Write[],
): Promise<void> {
  const all = async () => {
    const found = new Map<string, Answers>()
    for (const [who, collect] of Object.entries(outside)) found.set(who, await collect())
    return found
  }
  const before = await all()
  // First the mutations that have not been performed; those that archive a record come last.
  const rank = ({ name }: Write) => Number(done.has(name)) + (/^archive/.test(name) ? 2 : 0)
  for (const one of writes.toSorted((one, other) => rank(one) - rank(other))) await write(one)
  for (const [who, now] of await all())
    expect({ who, changed: differences(before.get(who) ?? new Map(), now) }).toEqual({ who, changed: [] })
}

test('writes in other regions change no answer', async () => {
  const outside = {
    'a stranger': () => answersFor(),
    'an inspector and administrator of Oryol': () => answersFor(inspector),
    'a school of Livny': () => answersFor(school),
    'a curator of Livny': () => answersFor(curator),
  }
  // A report is withdrawn, accepted or returned, so that each region tries another of the three.
  const ofPerm = writesIn('RU-PER').filter(({ name }) => /Perm|withdraw/.test(name))
  // Backwards, for some of the first depend on the last.
  await expectSameAnswers(outside, [...ofPerm, ...writesIn('RU-IVA').toReversed()])
}, 300_000)

test('changes of users and keys change no answer of a public server', async () => {
  const { read, transact } = server().database
  const now = () => new Date('2023-12-20T09:00:00Z')
  const publicServer = createServer({ read, transact, plugins, visitor: anyone, limits, now })
  const ask = async (query: string, variables = {}) => {
    const body = JSON.stringify({ query, variables })
    const headers = { 'content-type': 'application/json' }
    const response = await inject(publicServer, '/graphql', { method: 'POST', headers, body })
    const { data = null, errors = [], extensions = null } = await response.json()
    return { status: response.status, headers: response.headers, data, errors, extensions, statements: [] }
  }
  await expectSameAnswers(
    { 'a public reader': () => collectAnswers(schema, questions(), ask) },
    writesIn('RU-ORL').filter(({ name }) => /User|Key/.test(name)),
  )
}, 300_000)

/** Visible to the whole region: writes of the region itself and of its municipalities. */
const isCommon = ({ name, input }: Write) =>
  /Municipality$/.test(name) ||
  idsIn(inputOf(name), input).some(path => readId(String(at(input, path)))?.type === 'Region')

test('writes of a municipality change no answer of its neighbours and of other regions', async () => {
  const outside = {
    'another municipality of the region': () => answersFor(neighbour),
    'the region of Perm': () => answersFor(perm),
  }
  const writes = writesIn('RU-ORL').filter(one => !isCommon(one))
  await expectSameAnswers(outside, writes)
}, 300_000)

test('every mutation has been performed', () => {
  expect(Object.keys(mutations).filter(name => !done.has(name))).toEqual([])
})
