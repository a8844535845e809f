import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const server = process.env.PODYOM_URL ?? 'http://127.0.0.1:4000'

export default defineConfig({
  root: at('.'),
  resolve: {
    alias: {
      '@podyom/client': at('../client.ts'),
      '@podyom/react': at('../react/react.tsx'),
      '@podyom/core/labels': at('../core/generated/labels.ts'),
    },
  },
  build: {
    target: 'es2022',
    // Nothing inline: the page's policy lets it run and show only what the server sends as files.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    emptyOutDir: true,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1_000,
  },
  server: { proxy: { '/graphql': server, '/files': server, '/imports': server, '/auth': server } },
})
