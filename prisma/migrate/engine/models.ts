import { readdir, readFile } from 'node:fs/promises'
import type { Datamodel } from './engine.ts'

const folder = new URL('../../schema/', import.meta.url)

/** The models: every file of `prisma/schema`. */
export const readModels = async (): Promise<readonly Datamodel[]> => {
  const names = (await readdir(folder)).filter(name => name.endsWith('.prisma')).sort()
  return Promise.all(names.map(async name => [name, await readFile(new URL(name, folder), 'utf8')] as const))
}
