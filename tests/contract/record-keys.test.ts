import { getNamedType, isInputObjectType, isScalarType } from 'graphql'
import { expect, test } from 'vitest'
import type { GrantSpec } from '../../api/auth/resolve-grant.ts'
import { mutations } from './fixtures/mutations/all.ts'
import { codesOf, documentOf, fields, inputOf, refusalOf, triedServer } from './fixtures/trying.ts'
import type { World } from './fixtures/world.ts'

const officeOf = (on: string) => [{ role: 'REGIONAL', on }] as const
const municipalOf = (on: string) => [{ role: 'MUNICIPAL', on }] as const
const schoolOf = (on: string) => [{ role: 'SCHOOL', on }] as const
const { server, worldOf } = triedServer(() => [])

/** Every mutation whose caller may name the key of the record it makes. */
const naming = Object.keys(fields).filter(name => {
  const input = getNamedType(inputOf(name))
  const key = isInputObjectType(input) ? input.getFields().key : undefined
  return key !== undefined && isScalarType(key.type) && key.type.name === 'String'
})

/** What such a mutation is sent for a place of a world: as who, and the key that the place's own keys begin with. */
interface Made {
  readonly as: (world: World) => readonly GrantSpec[]
  readonly place: (world: World) => string
  readonly input: (world: World) => object
  /** What parts the place's key from the word, where it is not two hyphens: territories and schools have no such keys. */
  readonly mark?: '-' | '--'
}
const plain = (name: string, world: World) => mutations[name]?.inputs(world, 'RU-IVA')[0] ?? {}
const made: Readonly<Record<string, readonly Made[]>> = {
  registerMunicipality: [
    {
      as: w => officeOf(w.code),
      place: w => w.code.toLowerCase(),
      input: w => plain('registerMunicipality', w),
      mark: '-',
    },
  ],
  registerSchool: [
    {
      as: w => officeOf(w.code),
      place: w => w.keys.municipality,
      input: w => plain('registerSchool', w),
      mark: '-',
    },
  ],
  registerOrganization: [
    {
      as: w => municipalOf(w.keys.municipality),
      place: w => w.keys.municipality,
      input: w => plain('registerOrganization', w),
    },
    {
      as: w => officeOf(w.code),
      place: w => w.code.toLowerCase(),
      input: w => ({ region: w.region, kind: 'METHODICAL_SERVICE', name: 'Центр' }),
    },
  ],
  registerPerson: [
    {
      as: w => municipalOf(w.keys.municipality),
      place: w => w.keys.school,
      input: w => ({ school: w.school, position: 'Методист' }),
    },
  ],
  createRoadmap: [
    {
      as: w => schoolOf(w.keys.school),
      place: w => w.keys.school,
      input: w => plain('createRoadmap', w),
    },
  ],
  deriveSchoolRoadmap: [
    {
      as: w => schoolOf(w.keys.school),
      place: w => w.keys.school,
      input: w => plain('deriveSchoolRoadmap', w),
    },
  ],
}
const cases = Object.entries(made).flatMap(([name, ways]) => ways.map(way => [name, way] as const))

test('every mutation with a key is tested: add a case for a new one', () => {
  expect(Object.keys(made).toSorted()).toEqual(naming.toSorted())
})

test.each(cases)('%s answers the same for a taken and a free key of a foreign place', async (name, way) => {
  const own = worldOf('RU-ORL')
  const foreign = worldOf('RU-IVA')
  const send = async (as: readonly GrantSpec[], input: object, key: string) => {
    const answer = await server().ask(documentOf(name), { input: { ...input, key } }, { as, undone: true })
    const content = JSON.stringify([answer.status, answer.data, answer.errors]).replaceAll(key, 'KEY')
    return { answer, content }
  }
  const [stem, mark] = [way.place(foreign), way.mark ?? '--']
  const taken = await takenBy(name, way, foreign)
  const [known, unknown] = [
    await send(way.as(own), way.input(own), taken),
    await send(way.as(own), way.input(own), `${stem}${mark}nobody`),
  ]
  expect(known.content).toBe(unknown.content)
  expect(codesOf(known.answer)).toEqual(['BAD_INPUT'])
  // The same word under one’s own key is free, and a key without a place, which the shipped records have, is nobody’s to give.
  const word = taken.slice(stem.length + mark.length)
  expect(
    refusalOf((await send(way.as(own), way.input(own), `${way.place(own)}${mark}${word}`)).answer),
  ).toEqual([])
  for (const key of [
    'rodniki',
    'livny',
    'puchezh-department',
    'nobody-at-all',
    `${way.place(own)}${mark === '-' ? '--' : '-'}2`,
  ]) {
    expect(codesOf((await send(way.as(own), way.input(own), key)).answer)).toEqual(['BAD_INPUT'])
  }
})

test.each(cases)('%s refuses a key that is taken in the same place', async (name, way) => {
  const own = worldOf('RU-PER')
  const key = await takenBy(name, way, own)
  const again = await server().ask(
    documentOf(name),
    { input: { ...way.input(own), key } },
    { as: way.as(own) },
  )
  expect(codesOf(again)).toEqual(['BAD_INPUT'])
})

/** Makes a record with a key of its place; a school derives but once. */
async function takenBy(name: string, { as, place, input, mark = '--' }: Made, world: World): Promise<string> {
  const key = `${place(world)}${mark}${name.toLowerCase()}`
  const by = name === 'deriveSchoolRoadmap' ? 'createRoadmap' : name
  const given = by === name ? input(world) : plain(by, world)
  const answer = await server().ask(documentOf(by), { input: { ...given, key } }, { as: as(world) })
  expect(refusalOf(answer)).toEqual([])
  return key
}
