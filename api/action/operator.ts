import { randomUUID } from 'node:crypto'
import { audit } from '../audit/audit.ts'
import { type Change, recordChanges } from '../change/record.ts'
import { anyone } from '../data/scope.ts'
import { type Context, contextMaker } from '../graphql/context.ts'
import { type ServerOptions, withDefaults } from '../server/options.ts'
import { Undone } from './document/perform-all.ts'
import type { UnitOfWork, Written } from './unit-of-work.ts'

/** Who acts: a command, by whose name the audit log knows it. */
export interface Operator {
  readonly title: string
  readonly action: string
  /** Whether what is done is stored; otherwise it is undone at the end. */
  readonly isStored: boolean
}

/** Performs work of an operator's command in one transaction, with its audit entries and its rows of the change feed. */
export type Operate = <T>(perform: (work: UnitOfWork) => Promise<T>) => Promise<T>

export async function operateOn(
  options: Pick<ServerOptions, 'read' | 'transact' | 'plugins'>,
  { title, action, isStored }: Operator,
): Promise<Operate> {
  const make = contextMaker(withDefaults(options))
  return async perform => {
    const context: Context = await make({
      viewer: anyone,
      viewerNow: async () => anyone,
      headers: new Headers(),
      requestId: randomUUID(),
    })
    const author = { viewer: { user: { id: null, title } }, requestId: context.requestId }
    try {
      return await context.transact(async transaction => {
        const written: Written[] = []
        const notes: Change[] = []
        const result = await perform({
          ...transaction,
          action,
          roles: [],
          plugin: null,
          tables: [],
          context,
          pathOf: () => undefined,
          track: one => void written.push(one),
          announced: one => void notes.push(one),
        })
        if (!isStored) throw new Undone(result)
        recordChanges(transaction, [...written, ...notes])
        audit(transaction, author, action, written)
        return result
      })
    } catch (error) {
      if (error instanceof Undone) return error.answer
      throw error
    }
  }
}
