import { requireSchoolYear } from '../action/input.ts'
import type { Outcome } from '../action/work.ts'
import type { Context } from '../context.ts'
import { apiError } from '../errors.ts'
import { hasDigits } from '../indicator/rows.ts'
import { type ChangeSchool, change } from './change.ts'

/** The numbers of a school year. */
const counts = [
  'enrollmentCount',
  'teacherCount',
  'combinedClassCount',
  'settlementsServedCount',
  'serviceRadiusKm',
] as const
const shares = ['nonResidentShareMin', 'qualifiedTeacherShareMin'] as const

type Numbers = {
  readonly [Name in (typeof counts)[number] | (typeof shares)[number]]?: number | null | undefined
}

export interface SaveSchoolContext extends ChangeSchool, Numbers {
  readonly schoolYear: string
  readonly isSmallClassSchool?: boolean | null | undefined
  readonly hasSchoolBus?: boolean | null | undefined
  readonly nonResidentShareText?: string | null | undefined
  readonly qualifiedTeacherShareText?: string | null | undefined
  readonly characteristics?: readonly string[] | null | undefined
  readonly note?: string | null | undefined
}

/** Says under what conditions a school works in a school year; what is not named stays, null takes it away. */
export function saveSchoolContext(context: Context, input: SaveSchoolContext): Promise<Outcome> {
  return change(context, 'saveSchoolContext', input, null, async ({ tx }, { id }) => {
    const { schoolId: _, version: __, schoolYear, characteristics, ...said } = input
    requireSchoolYear(schoolYear)
    requireNumbers(said)
    const data = { ...named(said), ...(characteristics && { characteristics: [...characteristics] }) }
    await tx.schoolContext.upsert({
      where: { schoolId_schoolYear: { schoolId: id, schoolYear } },
      create: { ...data, schoolId: id, schoolYear },
      update: { ...data, archivedAt: null, version: { increment: 1 } },
    })
  })
}

function requireNumbers(said: Numbers): void {
  if (counts.some(name => (said[name] ?? 0) < 0)) {
    throw apiError('BAD_INPUT', 'Число учеников, учителей, классов и километров не бывает меньше нуля.')
  }
  if (shares.some(name => !isShare(said[name] ?? 0))) {
    throw apiError('BAD_INPUT', 'Доля – от 0 до 1, не больше четырёх знаков после запятой, например 0.85.')
  }
}

const isShare = (value: number): boolean => value >= 0 && value <= 1 && hasDigits(value, 4)

type Named<T> = { readonly [Name in keyof T]: Exclude<T[Name], undefined> }

/** What an input names; Prisma takes null for nothing, and would be told nothing by undefined. */
const named = <T extends object>(said: T): Named<T> =>
  // Those that are undefined are left out, as the type says.
  Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as Named<T>
