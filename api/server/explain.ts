import { GraphQLError } from 'graphql'
import { faultOf } from '../database/fault.ts'
import { ContractError } from '../graphql/contract.ts'
import { isAway } from '../graphql/errors/database.ts'
import { diskObstacle } from './os-errors.ts'
import { StartFailure } from './startup-error.ts'

/** Prisma tells its story first and the reason last; an answer meant for callers of the API has none. */
const reasonOf = (error: Error) =>
  error instanceof GraphQLError ? '' : ` (${error.message.trim().split('\n').at(-1) ?? ''})`

/**
 * Why the server or a command failed, in one Russian sentence; null for an unexpected error, which is a bug and is
 * printed with its stack.
 */
export const explain = (error: unknown): string | null => {
  if (error instanceof StartFailure || error instanceof ContractError) return error.message
  if (!(error instanceof Error)) return null
  const obstacle = 'path' in error && typeof error.path === 'string' ? diskObstacle(error) : null
  if (obstacle && 'path' in error)
    return `${error.path}: ${obstacle}. Устраните это или укажите другой каталог (DATA_DIR, EVIDENCE_DIR), затем запустите снова.`
  if (faultOf(error) || isAway(error))
    return `База данных отказала${reasonOf(error)}: проверьте, что она работает и что на её диске есть место, затем запустите снова.`
  return error instanceof GraphQLError ? error.message : null
}
