import type { RegionPlugin } from '../api/plugin-api.ts'
import { ivanovo } from './ivanovo/index.ts'
import { oryol } from './oryol/index.ts'
import { perm } from './perm/index.ts'

/** The plugins of this installation, a line each. Remove a line and its folder, and the core stays whole. */
export const plugins: readonly RegionPlugin[] = [oryol, ivanovo, perm]
