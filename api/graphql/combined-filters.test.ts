import { getNamedType, isInputObjectType, isObjectType } from 'graphql'
import { describe, expect, test } from 'vitest'
import { vologda } from '../../docs/tutorial/vologda/index.ts'
import { ivanovo } from '../../plugins/ivanovo/index.ts'
import { oryol } from '../../plugins/oryol/index.ts'
import { perm } from '../../plugins/perm/index.ts'
import { testServer } from '../testing/server.ts'
import { createSchema } from './schema.ts'

const server = testServer({})

/** The short names of the schools that a filter selects, and their number. */
async function schools(filter: object) {
  const query = `query ($filter: SchoolFilter) {
    schools(filter: $filter, first: 200) { totalCount nodes { shortName kind isRural } }
  }`
  const answer = await server().ask(query, { filter })
  return { ...answer, found: answer.data?.schools }
}
const refusal = (errors: readonly { readonly extensions?: unknown; readonly message: string }[]) =>
  errors.map(({ extensions, message }) => [Object(extensions).reason, message])

const rural = { kind: 'SECONDARY', text: 'СОШ' }

test('every filter of a list holds filters of its type', () => {
  const schema = createSchema([oryol, ivanovo, perm, vologda])
  const types = Object.values(schema.getTypeMap()).filter(isObjectType)
  const filters = types
    .flatMap(type => Object.values(type.getFields()).flatMap(({ args }) => args))
    .filter(({ name }) => name === 'filter')
    .map(({ type }) => getNamedType(type))
    .filter(isInputObjectType)
  expect(filters.length).toBeGreaterThan(30)
  for (const filter of new Set(filters)) {
    const { and, or, not } = filter.getFields()
    const [list, one] = [`[${filter.name}!]`, filter.name]
    expect([filter.name, String(and?.type), String(or?.type), String(not?.type)]).toEqual([
      one,
      list,
      list,
      one,
    ])
  }
})

describe('a filter within a filter', () => {
  test('of "not" leaves the rows that do not meet it, unknown values among them', async () => {
    const all = (await schools({})).found.totalCount
    const some = (await schools(rural)).found.totalCount
    const others = await schools({ not: rural })
    expect(others.errors).toEqual([])
    expect(some).toBeGreaterThan(0)
    expect(others.found.totalCount).toBe(all - some)
    expect((await schools({ not: {} })).found.totalCount).toBe(0)
    expect(others.statements).toHaveLength(1)
  })

  test('of "or" leaves the rows that meet one of them, each once', async () => {
    const leaders = await schools({ role: 'LEADER' })
    const basic = await schools({ kind: 'BASIC' })
    const both = await schools({ role: 'LEADER', kind: 'BASIC' })
    const either = await schools({ or: [{ role: 'LEADER' }, { kind: 'BASIC' }] })
    expect(either.errors).toEqual([])
    expect(either.found.totalCount).toBe(
      leaders.found.totalCount + basic.found.totalCount - both.found.totalCount,
    )
  })

  test('of "and" combines with its neighbours and with what lies deeper', async () => {
    const found = await schools({
      kind: 'SECONDARY',
      and: [{ or: [{ kind: 'PRIMARY' }, { kind: 'SECONDARY' }] }, { not: { text: '№' } }],
    })
    expect(found.errors).toEqual([])
    for (const { shortName, kind } of found.found.nodes) {
      expect(kind).toBe('SECONDARY')
      expect(shortName).not.toContain('№')
    }
    expect(found.found.nodes.length).toBeGreaterThan(0)
  })

  test('names the states of obligations as the filter itself does', async () => {
    const count = async (filter: object) => {
      const answer = await server().ask(
        'query ($filter: ObligationFilter) { obligations(filter: $filter, on: "2021-01-01", first: 1) { totalCount } }',
        { filter },
      )
      expect(answer.errors).toEqual([])
      return answer.data.obligations.totalCount
    }
    const all = await count({})
    const overdue = await count({ state: 'OVERDUE' })
    expect(overdue).toBeGreaterThan(0)
    expect(await count({ not: { state: 'OVERDUE' } })).toBe(all - overdue)
    expect(await count({ or: [{ state: 'OVERDUE' }, { states: ['OVERDUE', 'UPCOMING'] }] })).toBe(
      await count({ states: ['OVERDUE', 'UPCOMING'] }),
    )
  })

  test('of ids is checked, and its error names its place', async () => {
    const { errors } = await schools({ or: [{ kind: 'BASIC' }, { municipality: 'nothing' }] })
    expect(errors).toHaveLength(1)
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', reason: 'ID_INVALID' })
  })

  test('shows nothing of another region', async () => {
    const query = `{ schools(filter: { or: [{ kind: BASIC }, { kind: SECONDARY }, { not: { kind: BASIC } }] }, first: 200) {
      nodes { municipality { region { code } } } } }`
    const answer = await server().ask(query, {}, { as: [{ role: 'REGIONAL', on: 'RU-IVA' }] })
    const codes = new Set(answer.data.schools.nodes.map((node: Place) => node.municipality.region.code))
    expect([...codes]).toEqual(['RU-IVA'])
  })

  test('is refused where it is empty, too large or too deep', async () => {
    const empty = await schools({ or: [] })
    expect(refusal(empty.errors)).toEqual([
      ['LIST_SIZE_INVALID', 'Список or в отборе пуст: добавьте условие или не передавайте это поле.'],
    ])
    const large = await schools({ or: Array.from({ length: 51 }, () => ({ kind: 'BASIC' })) })
    expect(refusal(large.errors)).toEqual([
      ['LIST_SIZE_INVALID', 'В отборе больше 50 вложенных условий: сократите их или разделите запрос.'],
    ])
    const deep = Array.from({ length: 5000 }).reduce<object>(filter => ({ not: filter }), { kind: 'BASIC' })
    const { errors } = await schools(deep)
    expect(errors[0]?.extensions).toMatchObject({ code: expect.stringMatching(/^(BAD_INPUT|TOO_COSTLY)$/) })
  })

  test('names no state in a series, in which each day has its own', async () => {
    const { errors } = await server().ask(
      `{ obligationSeries(filter: { not: { state: DONE } }, from: "2021-01-01", to: "2021-03-01", step: MONTH) { on } }`,
    )
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', reason: 'CHOICE_INVALID' })
  })
})

interface Place {
  readonly municipality: { readonly region: { readonly code: string } }
}
