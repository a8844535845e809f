import { apiError, type InputPath } from '../graphql/errors/table.ts'
import type { UnitOfWork } from './unit-of-work.ts'
import type { Fault } from './write/rows.ts'

/** What is wrong with a name, or null. */
export function faultOfName(
  name: string,
  { context }: Pick<UnitOfWork, 'context'>,
): (Fault & Required<Pick<Fault, 'reason'>>) | null {
  if (name === '') return { reason: 'VALUE_MISSING', message: 'укажите название.' }
  const longest = context.limits.nameLength
  if ([...name].length <= longest) return null
  return { reason: 'TEXT_TOO_LONG', message: `название длиннее ${longest} знаков: сократите его.` }
}

/** Returns the name; BAD_INPUT if it is invalid. */
export function requireName(work: UnitOfWork, name: string, path: InputPath = 'input.name'): string {
  const fault = faultOfName(name, work)
  if (fault) throw apiError(fault.reason, `Исправьте название: ${fault.message}`, path)
  return name
}
