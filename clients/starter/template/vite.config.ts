import { defineConfig } from 'vite'
import server from './server.json' with { type: 'json' }

// The page and the API are one origin for the browser, in development too: no CORS, no address of the API in the page.
const target = process.env.PODYOM_URL ?? server.url
const proxy = Object.fromEntries(
  ['/graphql', '/files', '/auth'].map(path => [path, { target, changeOrigin: true }]),
)

export default defineConfig({ server: { proxy }, preview: { proxy } })
