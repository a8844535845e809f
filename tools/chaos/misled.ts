// Loaded before the server, it puts the plugin that misbehaves in the place of the server's own.

import { registerHooks } from 'node:module'

const own = new URL('../../plugins/index.ts', import.meta.url).href
const other = new URL('../../api/plugin/testing.misbehaving.ts', import.meta.url).href

registerHooks({
  resolve: (specifier, context, next) => {
    const found = next(specifier, context)
    return found.url === own ? { ...found, url: other } : found
  },
})
