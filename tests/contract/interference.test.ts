import { expect, test } from 'vitest'
import type { GrantSpec } from '../../api/auth/resolve-grant.ts'
import { settled } from '../../api/change/testing.ts'
import { anyone } from '../../api/data/scope.ts'
import { readId } from '../../api/graphql/global-id.ts'
import { createSchema } from '../../api/graphql/schema.ts'
import { createServer } from '../../api/server/server.ts'
import { inject } from '../../api/testing/inject.ts'
import { at, idsIn } from '../../api/testing/input.ts'
import { collectAnswers } from './fixtures/collect-answers.ts'
import {
  expectSameAnswers,
  limits,
  type Write,
  write,
  writesIn as writesOf,
} from './fixtures/interference.ts'
import { mutations } from './fixtures/mutations/all.ts'
import { plugins } from './fixtures/plugins.ts'
import { questionsOf } from './fixtures/questions.ts'
import { inputOf, lateness, regions, triedServer } from './fixtures/trying.ts'
import type { RegionCode } from './fixtures/world.ts'

const schema = createSchema(plugins)
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

const writesIn = (code: RegionCode) => writesOf(code, worldOf(code))

/** Does mutations as an administrator: first those that have not been done; those that end a record come last. */
async function writeAll(writes: readonly Write[]): Promise<void> {
  const rank = ({ name }: Write) => Number(done.has(name)) + 2 * lateness(name)
  for (const one of writes.toSorted((one, other) => rank(one) - rank(other)))
    if (await write(server(), platform, one)) done.add(one.name)
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
  const ofIvanovo = writesIn('RU-IVA').toReversed()
  // Regions that the seed lacks try what their plugins add.
  const ofOthers = regions
    .filter(code => !['RU-ORL', 'RU-IVA', 'RU-PER'].includes(code))
    .flatMap(code => writesIn(code))
  await expectSameAnswers(outside, () => writeAll([...ofPerm, ...ofIvanovo, ...ofOthers]))
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
  await expectSameAnswers({ 'a public reader': () => collectAnswers(schema, questions(), ask) }, () =>
    writeAll(writesIn('RU-ORL').filter(({ name }) => /User|Key/.test(name))),
  )
}, 300_000)

/** Visible to the whole region: writes of the region itself and of its municipalities. */
const isCommon = ({ name, input }: Write) =>
  /Municipality$|^mergeMunicipalities$|ReferenceItem$/.test(name) ||
  idsIn(inputOf(name), input).some(path => readId(String(at(input, path)))?.type === 'Region')

test('writes of a municipality change no answer of its neighbours and of other regions', async () => {
  const outside = {
    'another municipality of the region': () => answersFor(neighbour),
    'the region of Perm': () => answersFor(perm),
  }
  const writes = writesIn('RU-ORL').filter(one => !isCommon(one))
  await expectSameAnswers(outside, () => writeAll(writes))
}, 300_000)

test('every mutation has been performed', () => {
  expect(Object.keys(mutations).filter(name => !done.has(name))).toEqual([])
})
