import type { GraphQLSchema } from 'graphql'
import { hidePersonalData } from '../access/personal-data.ts'
import { coreVersion, type RegionPlugin } from '../plugin/contract.ts'
import { boundFields } from '../plugin/field.ts'
import { createBuilder } from './builder.ts'
import { applyContract, coreContract, readContract } from './contract.ts'
import { core } from './core.ts'

/**
 * The schema of the core and a set of plugins, held against its contract. Pure: the same plugins give the same
 * schema, and two schemas share nothing. Throws a ContractError where code and contract differ.
 */
export function createSchema(plugins: readonly RegionPlugin[]): GraphQLSchema {
  for (const plugin of plugins) {
    if (plugin.core !== `^${coreVersion.split('.')[0]}`) {
      throw new Error(`Плагин ${plugin.id} написан для ядра ${plugin.core}, а это ядро ${coreVersion}.`)
    }
  }
  const builder = createBuilder()
  for (const build of core) build(builder)
  for (const plugin of plugins) plugin.build(builder)
  const contract = readContract([...coreContract(), ...plugins.map(plugin => plugin.sdl)])
  const schema = hidePersonalData(applyContract(builder.toSchema({ sortSchema: false }), contract))
  return plugins.length > 0 ? boundFields(schema, readContract(coreContract())) : schema
}
