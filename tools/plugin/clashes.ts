import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type GraphQLError, getLocation, Kind, type Location, parse, Source } from 'graphql'
import type { RegionPlugin } from '../../api/plugin-api.ts'
import { coreFiles } from '../../schema/read-sdl.ts'

/** A plugin and the folder it came from. */
export interface PlacedPlugin {
  readonly folder: string
  readonly plugin: RegionPlugin
}

interface Place {
  readonly owner: string
  readonly line: string
}

const lineOf = (loc: Location | undefined): string =>
  loc ? `${loc.source.name}:${getLocation(loc.source, loc.start).line}` : '?'

/** Every type that a contract defines and every field that it gives a type of others, with its line. */
function namesIn(name: string, text: string): readonly (readonly [string, string])[] {
  return parse(new Source(text, name)).definitions.flatMap(one => {
    if (!('name' in one) || !one.name) return []
    const own = one.name.value
    const isExtension = /Extension$/.test(one.kind)
    if (one.kind === Kind.DIRECTIVE_DEFINITION) return [[`@${own}`, lineOf(one.loc)] as const]
    if (!isExtension) return [[own, lineOf(one.loc)] as const]
    const fields = 'fields' in one ? (one.fields ?? []) : []
    return fields.map(field => [`${own}.${field.name.value}`, lineOf(field.loc)] as const)
  })
}

const twice = (places: ReadonlyMap<string, readonly Place[]>, what: string): readonly string[] =>
  [...places].flatMap(([name, found]) =>
    new Set(found.map(({ owner }) => owner)).size > 1
      ? [`${what} ${name} есть дважды: ${found.map(({ owner, line }) => `${owner} (${line})`).join(' и ')}.`]
      : [],
  )

const grouped = (all: readonly (readonly [string, Place])[]) =>
  new Map(
    [...Map.groupBy(all, ([name]) => name)].map(([name, found]) => [name, found.map(([, place]) => place)]),
  )

/** What plugins and the core claim at once, each with both owners and their lines. */
export function clashesOf(root: string, plugins: readonly PlacedPlugin[]): readonly string[] {
  const core = coreFiles().flatMap(file => {
    const name = `schema/${file.pathname.split('/').at(-1)}`
    return namesIn(name, readFileSync(file, 'utf8')).map(
      ([one, line]) => [one, { owner: 'ядро', line }] as const,
    )
  })
  const own = plugins.flatMap(({ folder, plugin }) => {
    const file = `${folder}/schema.graphql`
    return namesIn(file, readFileSync(resolve(root, file), 'utf8')).map(
      ([one, line]) => [one, { owner: plugin.id, line }] as const,
    )
  })
  const of = (list: (plugin: RegionPlugin) => readonly string[]) =>
    grouped(
      plugins.flatMap(({ folder, plugin }) =>
        list(plugin).map(one => [one, { owner: plugin.id, line: folder }] as const),
      ),
    )
  return [
    ...twice(grouped([...core, ...own]), 'Имя контракта'),
    ...twice(
      of(({ regions }) => regions),
      'Регион',
    ),
    ...twice(
      of(({ findings }) => Object.keys(findings)),
      'Замечание',
    ),
  ]
}

/** The sentence of a fault of the contract, with its place. */
export const faultOf = (error: unknown): string => {
  const { message, nodes } = error as GraphQLError
  return nodes?.[0]?.loc ? `${message} (${lineOf(nodes[0].loc)})` : message
}
