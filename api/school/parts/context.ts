import { requireSchoolYear } from '../../action/input.ts'
import { hasDigits } from '../../action/rows.ts'
import type { Outcome, Work } from '../../action/work.ts'
import type { Context } from '../../graphql/context.ts'
import { apiError } from '../../graphql/errors/table.ts'
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
/** What else is said of it. */
const words = [
  'isSmallClassSchool',
  'hasSchoolBus',
  'nonResidentShareText',
  'qualifiedTeacherShareText',
  'note',
] as const

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
  /** It was never so: what is said of the year goes altogether. */
  readonly isMistaken?: boolean | null | undefined
}

/** Says under what conditions a school works in a school year; what is not named stays, null takes it away. */
export function saveSchoolContext(context: Context, input: SaveSchoolContext): Promise<Outcome> {
  return change(context, 'saveSchoolContext', input, null, async (work, { id }) => {
    const { schoolId: _, version: __, schoolYear, characteristics, isMistaken, ...said } = input
    requireSchoolYear(schoolYear)
    if (isMistaken) return takeBack(work, id, schoolYear)
    requireNumbers(said)
    const data = { ...named(said), ...(characteristics && { characteristics: [...characteristics] }) }
    await work.tx.schoolContext.upsert({
      where: { schoolId_schoolYear: { schoolId: id, schoolYear } },
      create: { ...data, schoolId: id, schoolYear },
      update: { ...data, archivedAt: null, version: { increment: 1 } },
    })
  })
}

/** BAD_INPUT where nothing is said of the year. What is taken back is emptied, so that the year begins anew; the audit log keeps it. */
async function takeBack({ tx, context }: Work, schoolId: string, schoolYear: string): Promise<void> {
  const empty = Object.fromEntries([...counts, ...shares, ...words].map(name => [name, null]))
  const { count } = await tx.schoolContext.updateMany({
    where: { schoolId, schoolYear, archivedAt: null },
    data: { ...empty, characteristics: [], archivedAt: context.now, version: { increment: 1 } },
  })
  if (count === 0) throw apiError('BAD_INPUT', 'Об этом учебном годе ничего не записано: проверьте год.')
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
