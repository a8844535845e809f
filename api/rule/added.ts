import { isTypeDefinitionNode } from 'graphql'
import { readSdl } from '../../schema/read-sdl.ts'
import type { RegionPlugin } from '../plugin/contract.ts'

const known = new WeakMap<RegionPlugin, readonly string[]>()

/** The names of the types that a plugin adds, as its contract defines them; read once a plugin. */
export function addedTypes(plugin: RegionPlugin): readonly string[] {
  const names =
    known.get(plugin) ??
    readSdl(plugin.sdl)
      .definitions.filter(isTypeDefinitionNode)
      .map(definition => definition.name.value)
  known.set(plugin, names)
  return names
}
