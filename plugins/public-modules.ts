import { registerHooks } from 'node:module'

/** What a packed plugin imports of the platform, by the name that it imports. */
export const publicModules = {
  'podyom/plugin': 'api/plugin-api.ts',
  'podyom/prisma': 'prisma/generated/client.ts',
} as const

const isPublic = (specifier: string): specifier is keyof typeof publicModules =>
  Object.hasOwn(publicModules, specifier)

let isRegistered = false

/** A package in `node_modules` reaches the platform by name: it cannot know the path. */
export function registerPublicModules(root: URL): void {
  if (isRegistered) return
  isRegistered = true
  registerHooks({
    resolve: (specifier, context, next) =>
      isPublic(specifier)
        ? { url: new URL(publicModules[specifier], root).href, shortCircuit: true }
        : next(specifier, context),
  })
}
