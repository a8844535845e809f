import { describe, expect, test } from 'vitest'
import { wakeable } from './wakeup.ts'

const never = new AbortController().signal

describe('a signal of changes', () => {
  test('wakes all who wait, and nobody who comes later', async () => {
    const signal = wakeable()
    const waiting = [signal.next(never, 0), signal.next(never, 0)]
    signal.wake()
    expect(await Promise.all(waiting)).toEqual([true, true])
    const later = signal.next(never, signal.told())
    await signal.close()
    expect(await later).toBe(false)
  })

  test('does not let wait who has been told of something while reading', async () => {
    const signal = wakeable()
    const told = signal.told()
    signal.wake()
    expect(await signal.next(never, told)).toBe(true)
  })

  test('wakes by itself when nobody tells of a change', async () => {
    expect(await wakeable().next(never, 0, 10)).toBe(true)
  })

  test('lets go whoever stops waiting, or has stopped before', async () => {
    const signal = wakeable()
    const stop = new AbortController()
    const waiting = signal.next(stop.signal, 0)
    stop.abort()
    expect(await waiting).toBe(false)
    expect(await signal.next(stop.signal, 0)).toBe(false)
  })
})
