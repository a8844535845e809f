import { expect, test } from 'vitest'
import { coreContract, readContract } from '../../../api/graphql/contract.ts'
import { filtersAndOrders } from '../contract-lists.ts'
import { pluginContracts } from '../plugin-contracts.ts'
import { listScenarios } from './lists.ts'

const whole = readContract([...coreContract(), ...pluginContracts()]).contract

test('every filter field of a plugin has a scenario with at least one value', () => {
  const names = listScenarios.map(({ query }) => query)
  for (const { coordinate } of filtersAndOrders(whole)) {
    const field = coordinate.split('.')[1] ?? ''
    expect(
      names.some(query => query.includes(field)),
      coordinate,
    ).toBe(true)
  }
})

test('no two rows of the table have the same name', () => {
  const names = listScenarios.map(({ name }) => name)
  expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([])
})
