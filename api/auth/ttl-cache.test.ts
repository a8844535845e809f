import { describe, expect, test } from 'vitest'
import { ttlCache } from './ttl-cache.ts'

const remembering = () => {
  const searched: string[] = []
  const clock = { at: 0 }
  const find = ttlCache(
    async name => {
      searched.push(name)
      return name === 'nobody' ? null : name
    },
    () => new Date(clock.at),
  )
  return { find, searched, clock }
}

describe('the cache of callers', () => {
  test('is bounded: the oldest of more than ten thousand entries is removed', async () => {
    const { find, searched } = remembering()
    for (let i = 0; i <= 10_000; i += 1) await find(`${i}`)
    searched.length = 0
    await find('10000')
    await find('0')
    expect(searched).toEqual(['0'])
  })

  test('shares one lookup between concurrent callers, and repeats it after half a minute', async () => {
    const { find, searched, clock } = remembering()
    expect(await Promise.all([find('a'), find('a')])).toEqual(['a', 'a'])
    clock.at = 29_999
    await find('a')
    expect(searched).toEqual(['a'])
    clock.at = 30_000
    await find('a')
    expect(searched).toEqual(['a', 'a'])
  })

  test('does not cache a miss', async () => {
    const { find, searched } = remembering()
    for (const _ of [1, 2]) expect(await find('nobody')).toBeNull()
    expect(searched).toEqual(['nobody', 'nobody'])
  })
})
