import { GraphQLError } from 'graphql'

/** An exception in the code of a plugin; the log names the plugin. */
export class PluginError extends Error {
  override readonly name = 'PluginError'
  readonly plugin: string
  constructor(plugin: string, cause: unknown) {
    super(`the plugin ${plugin} has thrown`, { cause })
    this.plugin = plugin
  }
}

/** Throws what a plugin has thrown: an error for the caller as it is, anything else under the plugin's name. */
export function failOf(plugin: string, error: unknown): never {
  throw error instanceof GraphQLError ? error : new PluginError(plugin, error)
}
