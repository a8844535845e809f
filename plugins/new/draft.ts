import { templates } from './read-templates.ts'
import { type PluginSpec, pascal } from './spec.ts'

/** What is to be written, by path from the repository's root. */
export interface Draft {
  readonly files: ReadonlyMap<string, string>
  /** Files that are there already, with their new text. */
  readonly edits: ReadonlyMap<string, string>
}

/** All texts of a new plugin, which lie in its folder; writes nothing. `core` is the major of the core's contract. */
export function draftOf(spec: PluginSpec, core: string): Draft {
  const { id, region, title } = spec
  const words = new Map(Object.entries({ id, region, title, core, Id: pascal(id), ID: id.toUpperCase() }))
  const filled = (name: string) =>
    (templates.get(name) ?? '').replace(/\{\{(\w+)\}\}/g, (_, word: string) => words.get(word) ?? '')
  const pathOf = (name: string) => `plugins/${id}/${name === 'test.ts' ? `${id}.test.ts` : name}`
  return { files: new Map([...templates.keys()].map(name => [pathOf(name), filled(name)])), edits: new Map() }
}
