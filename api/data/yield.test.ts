import { expect, test } from 'vitest'
import { inTurn, inTurns, newPace } from './yield.ts'

/** The order of events: the lists of a request with these numbers of rows, and a timer of another request. */
const served = async (...lists: readonly number[]) => {
  const pace = newPace()
  const order: string[] = []
  setImmediate(() => order.push('another'))
  await Promise.all(lists.map(rows => inTurn(pace, rows).then(() => order.push(`${rows}`))))
  return order
}

test('a large answer yields to another request between its lists', async () => {
  expect(await served(1_500, 400, 1_000, 1_001)).toEqual(['1500', '400', 'another', '1000', '1001'])
})

test('a small answer does not yield', async () => {
  expect(await served(20, 20, 20)).toEqual(['20', '20', '20'])
})

test('a long list of work yields to another request after every few items', async () => {
  const order: string[] = []
  setImmediate(() => order.push('another'))
  const made = await inTurns([1, 2, 3, 4], 2, one => {
    order.push(`${one}`)
    return one * 10
  })
  expect(made).toEqual([10, 20, 30, 40])
  expect(order).toEqual(['1', '2', 'another', '3', '4'])
})
