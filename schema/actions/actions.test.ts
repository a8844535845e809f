import { parse, print } from 'graphql'
import { describe, expect, test } from 'vitest'
import { expandRecords } from '../records/expand.ts'

const types = `
"План."
type KurskPlan implements Node {
  "Год."
  year: Int!
  "Срок."
  dueOn: Date @field(past: true) @personalData(category: "TEXT", purpose: "Учёт", retention: "RECORD")
}`
const input = `
"Данные."
input SaveKurskPlanInput @takes(from: "KurskPlan", fields: ["year", "dueOn"]) { version: Int! region: ID! }`
const action = (rest: string) => `
extend type Mutation {
  "Сохранить."
  saveKurskPlan: KurskPlan @access(to: [ADMIN]) @action(result: "сохранённый план", record: "План"${rest})
}`
const expand = (...parts: readonly string[]) => expandRecords('kursk', parse(parts.join('\n')), new Set())
const faultOf = (...parts: readonly string[]) => {
  try {
    expand(...parts)
    return null
  } catch (error) {
    return (error as Error).message
  }
}

describe('a contract with short forms', () => {
  test('gets argument, payload, taken fields, id and version', () => {
    const { document, actions } = expand(types, input, action(''))
    const text = print(document)
    expect(text).toContain('input: SaveKurskPlanInput!')
    expect(text).toMatch(/"Результат: сохранённый план\."\s+type SaveKurskPlanPayload/)
    expect(text).toMatch(/"Год\."\s+year: Int!\s+"Срок\."\s+dueOn: Date @field\(past: true\)\s+\}/)
    expect(text).toMatch(/type KurskPlan implements Node \{\s+"Идентификатор записи\."\s+id: ID!/)
    expect(actions).toEqual([])
  })

  test('leaves a saving action to no code', () => {
    const { authored, actions } = expand(types, input, action(', saves: "Region", key: ["year"]'))
    expect(print(authored)).not.toContain('saveKurskPlan:')
    expect(actions).toMatchObject([
      { name: 'saveKurskPlan', basis: null, record: { type: 'KurskPlan', owner: 'Region', key: ['year'] } },
    ])
    expect(actions[0]?.record.fields.map(({ name, isPast }) => [name, isPast])).toEqual([
      ['year', false],
      ['dueOn', true],
    ])
  })

  test.each([
    ['an owner that there is not', [types, input, action(', saves: "Party", key: []')], /одно из School/],
    ['no input', [types, action(', saves: "Region", key: []')], /объявите input SaveKurskPlanInput/],
    ['no field of the owner', [types, input, action(', saves: "School", key: []')], /нет поля school/],
    [
      'a key that may be absent',
      [types, input, action(', saves: "Region", key: ["dueOn"]')],
      /dueOn не подходит/,
    ],
    ['nothing that finds the record', [types, input, action(', saves: "Region"')], /укажите key/],
    ['a field that the type lacks', [types, input.replace('"dueOn"', '"place"')], /нет поля place/],
  ])('is refused for %s', (_, parts, message) => {
    expect(faultOf(...parts)).toMatch(message)
  })
})
