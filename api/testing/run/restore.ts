import { afterAll, afterEach, expect, vi } from 'vitest'
import { differences } from '../compare.ts'

// Every query that compiles has been answered both ways.
afterEach(() => {
  expect(differences()).toEqual([])
})

// The files of a worker share their modules, so what one replaces is put back for the next.
afterAll(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})
