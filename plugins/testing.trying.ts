import { beforeAll } from 'vitest'
import { createSchema } from '../api/schema.ts'
import { stranger } from '../api/scope.ts'
import type { Limits } from '../api/settings.ts'
import { payloadSelection } from '../api/testing.input.ts'
import { type Answer, type Asking, testServer } from '../api/testing.server.ts'
import { plugins } from './index.ts'
import { makeWorld, type RegionCode, type World } from './testing.world.ts'

const schema = createSchema(plugins)

/** Every mutation of the schema with all plugins. */
export const fields = schema.getMutationType()?.getFields() ?? {}

/** From whose records a user of a region takes foreign ones. */
export const foreignTo = { 'RU-ORL': 'RU-IVA', 'RU-IVA': 'RU-PER', 'RU-PER': 'RU-ORL' } as const
export const regions = ['RU-ORL', 'RU-IVA', 'RU-PER'] as const

/** The type of a mutation's input. */
export function inputOf(name: string) {
  const input = fields[name]?.args.find(arg => arg.name === 'input')
  if (!input) throw new Error(`there is no mutation ${name} that takes an input`)
  return input.type
}

/** The document that sends a mutation and asks all that it says. */
export function documentOf(name: string): string {
  const payload = fields[name]?.type
  return `mutation ($input: ${inputOf(name)}) {
    ${name}(input: $input) { ${payload ? payloadSelection(schema, payload) : ''} } }`
}

/** The server of a test file with a world in each region, and keys of those who will ask, so that asking writes nothing. */
export function triedServer(askers: (world: World) => readonly NonNullable<Asking['as']>[], limits?: Limits) {
  const server = testServer({
    plugins,
    visitor: stranger,
    now: '2023-12-20T09:00:00Z',
    ...(limits && { limits }),
  })
  const worlds = new Map<RegionCode, World>()
  beforeAll(async () => {
    for (const code of regions) {
      const world = await makeWorld(server(), code)
      worlds.set(code, world)
      for (const as of askers(world)) await server().ask('{ __typename }', {}, { as })
    }
  })
  const worldOf = (code: RegionCode): World => {
    const world = worlds.get(code)
    if (!world) throw new Error(`no world is made in ${code}`)
    return world
  }
  return { server, worldOf }
}

interface Row {
  readonly error: { readonly code: string } | null
  readonly findings: readonly { readonly level: string }[]
}
type Payload = Partial<Pick<Row, 'findings'>> & { readonly rows?: readonly Row[] }

// As `documentOf` asks.
const payloadOf = ({ data }: Answer) => (Object.values(data ?? {})[0] ?? {}) as Payload

/** Why nothing came of a mutation; empty where it succeeded. */
export function refusalOf(answer: Answer): readonly unknown[] {
  const { findings = [], rows = [] } = payloadOf(answer)
  const said = [...findings, ...rows.flatMap(row => row.findings)]
  return [
    ...answer.errors,
    ...rows.flatMap(row => row.error ?? []),
    ...said.filter(({ level }) => level === 'REFUSAL'),
  ]
}

/** The codes of an answer's errors, with those of the rows of a batch. */
export function codesOf(answer: Answer): readonly (string | undefined)[] {
  const { rows = [] } = payloadOf(answer)
  return [...answer.errors.map(one => one.extensions?.code), ...rows.map(row => row.error?.code)]
}
