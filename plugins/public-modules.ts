import { registerHooks } from 'node:module'

/** What a packed plugin imports of the platform, and by which name. */
export const publicModule = { name: 'podyom/plugin', file: 'api/plugin-api.ts' } as const

/** A package in `node_modules` reaches the platform by name: it cannot know the path. Registered twice, it means the same. */
export function registerPublicModule(root: URL): void {
  const url = new URL(publicModule.file, root).href
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === publicModule.name ? { url, shortCircuit: true } : next(specifier, context),
  })
}
