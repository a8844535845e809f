import { dear } from './dear.ts'
import type { Kind } from './kind.ts'
import { filtered } from './lists.ts'
import { reads } from './reads.ts'
import { special } from './special.ts'

/** All that is measured. */
export const allKinds: readonly Kind[] = [...reads, ...special, ...dear, ...filtered]
