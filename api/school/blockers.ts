import type { Work } from '../action/work.ts'
import { restedOn } from '../action/write/references.ts'
import { schools } from './table.ts'

/** What goes with a school wherever it goes: its own parts, and the rights that name it. */
const own = ['school_context', 'school_support', 'school_role', 'school_external_id', 'user_grant']

/** Those of the schools that other records name, archived ones aside; their own parts do not count. */
export const referenced = (work: Work, schoolIds: readonly string[]): Promise<ReadonlySet<string>> =>
  restedOn(work, schools, schoolIds, own)

/** Why a school may not be moved. */
export const cannotMove =
  'в прежнем муниципальном образовании на неё уже записано: карты, отчёты, кураторы или должности. Они там и остаются: уберите эту школу и заведите её в новом.'
