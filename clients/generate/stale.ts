import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, normalize } from 'node:path'
import { type CodegenConfig, generate } from '@graphql-codegen/cli'

const written = (clients: string) =>
  readdirSync(clients)
    .map(id => join(clients, id, 'generated'))
    .filter(folder => existsSync(folder))
    .flatMap(folder => readdirSync(folder).map(name => join(folder, name)))

/**
 * The generated files that are not what the contract and the operations give now: changed, missing, or left by a
 * client that no longer exists. Writes nothing. Throws where the operations differ from the contract.
 */
export const staleFiles = async (config: CodegenConfig, clients: string): Promise<readonly string[]> => {
  const files: readonly { filename: string; content: string }[] = await generate(
    { ...config, silent: true },
    false,
  )
  const expected = new Map(files.map(({ filename, content }) => [normalize(filename), content]))
  const names = new Set([...expected.keys(), ...written(clients)])
  return [...names]
    .filter(name => !existsSync(name) || readFileSync(name, 'utf8') !== expected.get(name))
    .sort()
}
