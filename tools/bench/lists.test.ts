import { expect, test } from 'vitest'
import { coreContract, readContract } from '../../api/graphql/contract.ts'
import { figures } from './figures.ts'
import { filtered, lists } from './lists.ts'
import { pluginContracts } from './plugins.ts'
import { rootLists, walk } from './walk.ts'

const core = readContract(coreContract()).contract
const whole = readContract([...coreContract(), ...pluginContracts()]).contract

test('every root list of the core is measured, and nothing that is no list', () => {
  expect(Object.keys(lists).toSorted()).toEqual(
    rootLists(core)
      .map(({ name }) => name)
      .toSorted(),
  )
})

test('every filter field and every order of the core has a statement written by hand, and no other has', () => {
  const byHand = [
    ...Object.entries(figures).flatMap(([type, fields]) =>
      Object.keys(fields).map(field => `${type}Filter.${field}`),
    ),
    ...Object.entries(lists).flatMap(([list, { orders = {} }]) =>
      Object.keys(orders).map(order => `${list} in the order ${order}`),
    ),
  ]
  const asked = walk(core).map(({ list, coordinate }) =>
    /Order\.\w+$/.test(coordinate) ? `${list} in the order ${coordinate.split('.')[1]}` : coordinate,
  )
  expect(byHand.toSorted()).toEqual([...new Set(asked)].toSorted())
})

test('every filter field of a plugin is asked with at least one value', () => {
  const names = filtered.map(({ query }) => query)
  for (const { coordinate } of walk(whole)) {
    const field = coordinate.split('.')[1] ?? ''
    expect(
      names.some(query => query.includes(field)),
      coordinate,
    ).toBe(true)
  }
})

test('no two rows of the table bear one name', () => {
  const names = filtered.map(({ name }) => name)
  expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([])
})
