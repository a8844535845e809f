import { describe, expect, test } from 'vitest'
import { exportPlaces } from './places.ts'

describe('the places of exports', () => {
  test('are not all of one caller, who waits while another has a turn at once', async () => {
    const acquire = exportPlaces(4)
    const held = await Promise.all([acquire('slow'), acquire('slow')])
    let isThird = false
    const third = acquire('slow').finally(() => {
      isThird = true
    })
    expect(await acquire('other')).not.toBeNull()
    expect(isThird).toBe(false)
    held[0]?.()
    expect(await third).not.toBeNull()
  })
})
