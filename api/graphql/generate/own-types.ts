import type { CodegenConfig } from '@graphql-codegen/cli'
import { concatAST, type DefinitionNode, type DocumentNode, Kind } from 'graphql'
import { argumentsOf, compositesOf } from './contract-interface.ts'

type Output = Extract<CodegenConfig['generates'][string], { readonly preset?: unknown }>
type Preset = Exclude<NonNullable<Output['preset']>, string>

/** How the contract of the core is called where its maps are extended. */
export const coreContract = 'Core'

const declared = /^export type (\w+)/m

/** What a plugin adds to a type of the core, as a type by itself. */
function standalone(definition: DefinitionNode): DefinitionNode {
  switch (definition.kind) {
    case Kind.OBJECT_TYPE_EXTENSION:
      return { ...definition, kind: Kind.OBJECT_TYPE_DEFINITION }
    case Kind.INPUT_OBJECT_TYPE_EXTENSION:
      return { ...definition, kind: Kind.INPUT_OBJECT_TYPE_DEFINITION }
    default:
      return definition
  }
}

const nameOf = (definition: DefinitionNode): string | null =>
  'name' in definition ? (definition.name?.value ?? null) : null

/** The core with a plugin, where a type that both declare has the fields of the plugin alone. */
export function withOwnAlone(core: DocumentNode, own: DocumentNode): DocumentNode {
  const definitions = own.definitions.map(standalone)
  const names = new Set(definitions.map(nameOf))
  const rest = core.definitions.filter(one => !names.has(nameOf(one)))
  return concatAST([
    { ...core, definitions: rest },
    { ...own, definitions },
  ])
}

/** The declarations of a generated text, by name; those that share a paragraph go by the name of the first. */
const declarationsIn = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text.split(/\n{2,}(?=export )/).flatMap(paragraph => {
      const name = declared.exec(paragraph)?.[1]
      return name ? [[name, paragraph.trim()] as const] : []
    }),
  )

/** The types of the arguments of the fields that the plugin declares. */
const argumentsIn = (own: DocumentNode): readonly string[] =>
  compositesOf(own).flatMap(({ name, fields = [] }) =>
    fields.filter(field => field.arguments?.length).map(field => argumentsOf(name.value, field.name.value)),
  )

const withoutStrings = (text: string): string => text.replace(/'[^']*'/g, '')

/** Keeps of the generated types those that the plugin declares, and imports from the core what they name. */
export function ownTypes(text: string, own: DocumentNode, corePath: string): string {
  const names = new Set([...own.definitions.map(nameOf), ...argumentsIn(own)])
  const kept = [...declarationsIn(text)].filter(([name]) => names.has(name))
  const content = kept.map(([, declaration]) => declaration).join('\n\n')
  const keptNames = new Set(kept.map(([name]) => name))
  const known = new Set([...text.matchAll(/^export type (\w+)/gm)].map(([, name]) => name ?? ''))
  const used = new Set(withoutStrings(content).match(/\b[A-Z]\w*/g))
  const imported = [...used].filter(name => known.has(name) && !keptNames.has(name)).sort()
  return [
    `import type { Contract as ${coreContract}, ${imported.join(', ')} } from '${corePath}'`,
    content,
  ].join('\n\n')
}

/** Runs the generator of types over the whole contract and writes down what is the plugin's own. */
export const ownTypesPreset = (own: DocumentNode, corePath: string, rows: string): Preset => ({
  buildGeneratesSection: async options => {
    const typescript = options.pluginMap.typescript
    if (!typescript) throw new Error('the generator of types is not there')
    const generator: typeof typescript = {
      ...typescript,
      plugin: async (...args) => {
        const made = await typescript.plugin(...args)
        const text = typeof made === 'string' ? made : [...(made.prepend ?? []), made.content].join('\n\n')
        return [ownTypes(text, own, corePath), rows].filter(Boolean).join('\n\n')
      },
    }
    const pluginMap = { ...options.pluginMap, typescript: generator }
    return [{ ...options, filename: options.baseOutputDir, pluginMap }]
  },
})
