import { afterAll, vi } from 'vitest'

// The files of a worker share their modules, so what one replaces is put back for the next.
afterAll(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})
