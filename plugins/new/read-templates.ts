import { globSync, readFileSync } from 'node:fs'

const folder = new URL('./templates/', import.meta.url)

/** The texts that a plugin is made of, by the name of the template; placeholders such as `{{id}}` are replaced by the new names. */
export const templates: ReadonlyMap<string, string> = new Map(
  globSync('**/*.txt', { cwd: folder }).map(name => [
    name.replace(/\.txt$/, ''),
    readFileSync(new URL(name, folder), 'utf8'),
  ]),
)
