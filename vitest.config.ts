import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Vite would take graphql's ESM build for our files while the libraries get Node's choice, the CommonJS one;
  // two copies of graphql do not know each other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['{api,plugins,clients,prisma}/**/*.test.ts'],
    globalSetup: ['./api/testing.setup.ts'],
    pool: 'threads',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Tests share two cores: what is waited for may come late.
    expect: { poll: { timeout: 20_000 } },
  },
})
