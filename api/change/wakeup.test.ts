import { describe, expect, test } from 'vitest'
import { wakeable } from './wakeup.ts'

const never = new AbortController().signal

describe('a signal of changes', () => {
  test('wakes all waiting readers, and none that come later', async () => {
    const signal = wakeable()
    const waiting = [signal.next(never, 0), signal.next(never, 0)]
    signal.wake()
    expect(await Promise.all(waiting)).toEqual([true, true])
    const later = signal.next(never, signal.version())
    await signal.close()
    expect(await later).toBe(false)
  })

  test('does not block a reader after a wake-up during the read', async () => {
    const signal = wakeable()
    const seen = signal.version()
    signal.wake()
    expect(await signal.next(never, seen)).toBe(true)
  })

  test('wakes after the timeout without a change', async () => {
    expect(await wakeable().next(never, 0, 10)).toBe(true)
  })

  test('releases a reader that aborts, or has aborted before', async () => {
    const signal = wakeable()
    const stop = new AbortController()
    const waiting = signal.next(stop.signal, 0)
    stop.abort()
    expect(await waiting).toBe(false)
    expect(await signal.next(stop.signal, 0)).toBe(false)
  })
})
