import type { RegionPlugin } from '../api/plugin-api.ts'
import { loadPlugins } from './load.ts'

/**
 * The plugins that this installation serves: every folder here with a contract, and every installed package
 * `podyom-plugin-*`. `podyom.config.json` orders and disables them.
 */
export const plugins: readonly RegionPlugin[] = await loadPlugins(new URL('../', import.meta.url))
