import { defineConfig } from 'vitest/config'
import whole from '../../vitest.config.ts'

/** The front end in a browser: a command of its own, because it needs Chromium. */
export default defineConfig({
  ...whole,
  root: new URL('../..', import.meta.url).pathname,
  test: { ...whole.test, include: ['tests/web/*.browser.ts'], maxWorkers: 1 },
})
