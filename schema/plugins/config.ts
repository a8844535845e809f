import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const names = z.array(z.string().regex(/^[a-z][a-z0-9]*$/)).default([])

const file = z.strictObject({
  plugins: z
    .strictObject({
      /** These come first and in this order, the others after them by name. */
      order: names,
      /** These are installed and not served; their tables and rows stay. */
      disabled: names,
    })
    .default({ order: [], disabled: [] }),
})

/** What an installation says of its plugins; without the file, all that are found are served. */
export type PluginConfig = z.infer<typeof file>['plugins']

export const configFile = 'podyom.config.json'

/** Reads `podyom.config.json`. Throws an error in Russian that names the mistake. */
export function readPluginConfig(root: string): PluginConfig {
  const path = join(root, configFile)
  if (!existsSync(path)) return { order: [], disabled: [] }
  try {
    return file.parse(JSON.parse(readFileSync(path, 'utf8'))).plugins
  } catch (cause) {
    const what = cause instanceof z.ZodError ? z.prettifyError(cause) : String(cause)
    throw new Error(`Файл ${configFile} не читается, исправьте его: ${what}`, { cause })
  }
}

export const writePluginConfig = (root: string, plugins: PluginConfig): void =>
  writeFileSync(join(root, configFile), `${JSON.stringify({ plugins }, null, 2)}\n`)

/** Sorts by the order of the configuration, then by id. */
export const inOrder = <T extends { readonly id: string }>(
  { order }: PluginConfig,
  all: readonly T[],
): readonly T[] => {
  const rank = ({ id }: T) => (order.includes(id) ? order.indexOf(id) : order.length)
  return [...all].sort((one, other) => rank(one) - rank(other) || (one.id < other.id ? -1 : 1))
}
