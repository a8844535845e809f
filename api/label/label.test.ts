import { isEnumType } from 'graphql'
import { describe, expect, test } from 'vitest'
import { plugins } from '../../plugins/index.ts'
import { createSchema } from '../graphql/schema.ts'
import { testServer } from '../testing/server.ts'

interface Value {
  readonly name: string
  readonly label: string
  readonly short: string
  readonly english: string
  readonly shortEnglish: string
}

const server = testServer({ plugins })
const fields = `name description values { name description label short: shortLabel
  english: label(language: EN) shortEnglish: shortLabel(language: EN) }`

const ask = async (args: string) => {
  const answer = await server().ask(`{ enums${args} { ${fields} } }`)
  expect(answer.errors).toEqual([])
  expect(answer.statements).toEqual([])
  return answer.data.enums as readonly { readonly name: string; readonly values: readonly Value[] }[]
}

describe('labels of enums', () => {
  test('are given for every value of the schema, those of plugins too', async () => {
    const served = Object.values(createSchema(plugins).getTypeMap())
      .filter(isEnumType)
      .filter(({ name }) => !name.startsWith('__'))
    const given = await ask('')
    const namesOf = (
      all: readonly { readonly name: string; readonly values: readonly { name: string }[] }[],
    ) => all.map(({ name, values }) => [name, values.map(value => value.name)])
    expect(namesOf(given)).toEqual(
      namesOf(served.map(type => ({ name: type.name, values: type.getValues() }))).sort(
        ([a = ''], [b = '']) => (a < b ? -1 : 1),
      ),
    )
    expect(given.flatMap(({ values }) => values).length).toBeGreaterThan(280)
  })

  test('are short enough for a column, in Russian and in English', async () => {
    const values = (await ask('')).flatMap(one => one.values.map(value => ({ ...value, enum: one.name })))
    expect(values.filter(({ label }) => !/^[А-ЯЁ«].{1,49}$/u.test(label) || label.endsWith('.'))).toEqual([])
    expect(values.filter(({ short }) => short.length < 2 || short.length > 25)).toEqual([])
    expect(values.filter(({ english }) => !/^[A-Z0-9][ -~]{1,49}$/.test(english))).toEqual([])
    expect(values.filter(one => !/^[A-Z0-9][ -~]{1,24}$/.test(one.shortEnglish))).toEqual([])
  })

  test('tell the values of an enum apart', async () => {
    const twins = (await ask('')).filter(
      ({ values }) => new Set(values.map(({ short }) => short)).size < values.length,
    )
    expect(twins).toEqual([])
  })

  test('are chosen by the names of enums', async () => {
    const [one, ...rest] = await ask('(names: ["SupportCategory"])')
    expect(rest).toEqual([])
    expect(one).toMatchObject({
      name: 'SupportCategory',
      description: expect.stringContaining('Категория школы'),
    })
    expect(one?.values[1]).toEqual({
      name: 'ADVERSE_SOCIAL_CONDITIONS',
      label: 'Неблагоприятные социальные условия',
      description: 'Сокращённо ШНСУ или ШССУ, как принято в регионе.',
      short: 'ШНСУ',
      english: 'Adverse social conditions',
      shortEnglish: 'Adverse conditions',
    })
    expect(await ask('(names: [])')).toEqual([])
  })

  test('of an unknown enum are refused with its place', async () => {
    const answer = await server().ask('{ enums(names: ["Role", "Rolle"]) { name } }')
    expect(answer.errors[0]).toMatchObject({
      message: expect.stringContaining('Перечисления из строки 2 поля names нет'),
      extensions: { code: 'BAD_INPUT' },
    })
  })
})
