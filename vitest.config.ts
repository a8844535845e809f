import { defineConfig } from 'vitest/config'
import { patientEnvironment } from './api/testing/limits.ts'
import { compiled } from './api/testing/run/folder.ts'
import { LongFirst } from './api/testing/run/sequencer.ts'

export default defineConfig({
  // Vite would take graphql's ESM build for our files while the libraries get Node's choice, the CommonJS one;
  // two copies of graphql do not know each other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['{api,plugins,clients,prisma,tests,tools,docs}/**/*.test.ts'],
    globalSetup: ['./api/testing/run/setup.ts'],
    setupFiles: ['./api/testing/run/restore.ts'],
    pool: 'threads',
    // Importing the product again for each file would take as long as the tests.
    isolate: false,
    maxWorkers: 2,
    // Of the processes that tests start, which are told so by the tests' own environment.
    env: { ...patientEnvironment, NODE_COMPILE_CACHE: compiled },
    sequence: { sequencer: LongFirst },
    // Tests share two cores with whatever else runs there: what is waited for comes, and may come late.
    testTimeout: 180_000,
    hookTimeout: 240_000,
    expect: { poll: { timeout: 90_000 } },
  },
})
