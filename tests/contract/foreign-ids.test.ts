import { beforeAll, describe, expect, test } from 'vitest'
import { globalId, readId } from '../../api/graphql/global-id.ts'
import { at, idsIn, positionOf, positionsOf, put } from '../../api/testing/input.ts'
import type { Answer } from '../../api/testing/server.ts'
import { lastWrites } from './fixtures/last-writes.ts'
import { mutations } from './fixtures/mutations/all.ts'
import { codesOf, documentOf, fields, foreignTo, inputOf, refusalOf, triedServer } from './fixtures/trying.ts'
import type { RegionCode, World } from './fixtures/world.ts'

/** The strongest grants in a region without grants on the platform. */
const masterOf = (code: RegionCode) =>
  [
    { role: 'REGIONAL', on: code },
    { role: 'ADMIN', on: code },
  ] as const

/** The neighbours of the tested records: another school of the municipality, another municipality of the region. */
const neighboursOf = ({ neighbour }: World) =>
  [[{ role: 'SCHOOL', on: neighbour.school }], [{ role: 'MUNICIPAL', on: neighbour.municipality }]] as const

const platform = [{ role: 'ADMIN', on: null }] as const

const { server, worldOf } = triedServer(world => [masterOf(world.code), platform, ...neighboursOf(world)])
let stored: Awaited<ReturnType<typeof lastWrites>> = {}
beforeAll(async () => {
  stored = await lastWrites(server().database.pool)
})
/** Checks that nothing was stored; a change fails only the test that made it. */
const expectUnchanged = async () => {
  const before = stored
  stored = await lastWrites(server().database.pool)
  expect(stored).toEqual(before)
}

describe('the mutations', () => {
  test('each have an entry in fixtures/mutations: add valid inputs for a new one', () => {
    expect(Object.keys(mutations).toSorted()).toEqual(Object.keys(fields).toSorted())
  })

  test.each(Object.entries(mutations))(
    '%s is tested with a record in each position of its input: add what is missing',
    (name, { region, inputs }) => {
      const named = inputs(worldOf(region), foreignTo(region)).flatMap(input =>
        idsIn(inputOf(name), input).map(positionOf),
      )
      expect([...new Set(named)].toSorted()).toEqual(positionsOf(inputOf(name)).toSorted())
    },
  )
})

describe.each(Object.entries(mutations))('%s', (name, { region, inputs, everywhere, ofCaller }) => {
  const as = everywhere ? platform : masterOf(region)
  const send = (input: unknown, undone = false) => server().ask(documentOf(name), { input }, { as, undone })
  const own = () => inputs(worldOf(region), foreignTo(region))
  // To an administrator of the whole platform no record is foreign.
  const foreign = () => (everywhere ? [] : inputs(worldOf(foreignTo(region)), foreignTo(region)))
  const places = () =>
    own().flatMap((input, index) => idsIn(inputOf(name), input).map(path => ({ input, index, path })))

  test('succeeds for an authorized user', async () => {
    for (const input of own()) expect(refusalOf(await send(input, true))).toEqual([])
  })

  test('answers the same for a foreign and an absent record, and changes nothing', async () => {
    for (const { input, index, path } of everywhere ? [] : places()) {
      const [id, other] = [String(at(input, path)), String(at(foreign()[index], path))]
      expect(readId(other)?.type).toBe(readId(id)?.type)
      const given = await send(put(input, path, other))
      expect({ path, ...contentOf(given) }).toEqual({
        path,
        ...contentOf(await send(put(input, path, absentOf(id)))),
      })
      expect({ path, codes: codesOf(given) }).toEqual({ path, codes: ['NOT_FOUND'] })
    }
    await expectUnchanged()
  })

  test('answers the same for only foreign and only absent records, and changes nothing', async () => {
    for (const input of foreign().filter(one => idsIn(inputOf(name), one).length > 0)) {
      const none = idsIn(inputOf(name), input).reduce<unknown>(
        (value, path, place) => put(value, path, absentOf(String(at(value, path)), place)),
        input,
      )
      expect(contentOf(await send(input))).toEqual(contentOf(await send(none)))
    }
    await expectUnchanged()
  })

  test('refuses a record of another type and an invalid id, and changes nothing', async () => {
    for (const { input, path } of places()) {
      const id = String(at(input, path))
      for (const wrong of [ofAnotherType(id, worldOf(region)), next(invalidFor(id))]) {
        const codes = codesOf(await send(put(input, path, wrong)))
        const expected = [expect.stringMatching(/^(BAD_INPUT|NOT_FOUND)$/)]
        expect({ path, wrong, codes }).toEqual({ path, wrong, codes: expected })
      }
    }
    await expectUnchanged()
  })

  test.skipIf(ofCaller)(
    'is refused to a neighbouring school and municipality, and changes nothing',
    async () => {
      for (const as of neighboursOf(worldOf(region))) {
        const [input] = own()
        const codes = codesOf(await server().ask(documentOf(name), { input }, { as }))
        expect({ as, codes }).toEqual({ as, codes: [expect.stringMatching(/^(FORBIDDEN|NOT_FOUND)$/)] })
      }
      await expectUnchanged()
    },
  )
})

/** An answer without the paths of its errors. */
const contentOf = ({ status, data, errors }: Answer) => ({
  status,
  data,
  errors: errors.map(({ message, extensions }) => [extensions?.code, message]),
})

/** An id of the same type that is nobody's, another one for each place. */
const absentOf = (id: string, place = 0) =>
  globalId(readId(id)?.type ?? '', `00000000-0000-7000-8000-00000000000${place}`)

/** A record of the region that is of another type. */
const ofAnotherType = (id: string, world: World): string =>
  readId(id)?.type === 'IndicatorValue' ? world.region : world.value

/** An id of no type, and texts that are no ids. */
const invalidFor = (id: string): readonly string[] => [
  globalId('Nothing', readId(id)?.id ?? ''),
  globalId(readId(id)?.type ?? '', 'x'),
  'rubbish',
  '',
]

let turn = 0
/** One decoder reads all ids, so that each place gets one of the texts in turn. */
const next = (texts: readonly string[]): string => texts[turn++ % texts.length] ?? ''
