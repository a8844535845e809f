import type { UnitOfWork } from '../action/unit-of-work.ts'
import { findReferenced } from '../action/write/references.ts'
import { schools } from './table.ts'

/** The tables that move with a school: its own parts, and the grants on it. */
const own = ['school_context', 'school_support', 'school_role', 'school_external_id', 'user_grant']

/** The schools that active records reference; their own parts do not count. */
export const referenced = (work: UnitOfWork, schoolIds: readonly string[]): Promise<ReadonlySet<string>> =>
  findReferenced(work, schools, schoolIds, own)

/** Why a school may not be moved. */
export const cannotMove =
  'за ней числятся дорожные карты, отчёты, кураторы или должностные лица. Переведите её действием moveSchool, указав дату и акт.'
