import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{api,plugins,clients,prisma,scripts}/**/*.test.ts'],
    globalSetup: ['./api/testing.setup.ts'],
    pool: 'threads',
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
