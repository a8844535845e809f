import { randomUUIDv7 } from 'node:crypto'
import { action } from '../../action/action.ts'
import { requireSchoolYear } from '../../action/input.ts'
import type { UnitOfWork } from '../../action/unit-of-work.ts'
import { hasDigits } from '../../action/write/rows.ts'
import { type SQLValue, sql } from '../../data/sql.ts'
import { columnOf } from '../../data/table.ts'
import { apiError } from '../../graphql/errors/table.ts'
import { changeParts } from './change.ts'

/** The numbers of a school year. */
const counts = [
  'enrollmentCount',
  'teacherCount',
  'combinedClassCount',
  'settlementsServedCount',
  'serviceRadiusKm',
] as const
const shares = ['nonResidentShareMin', 'qualifiedTeacherShareMin'] as const
/** Its other attributes. */
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

/** Says under what conditions a school works in a school year; what is not named stays, null takes it away. */
export const saveSchoolContext = action('saveSchoolContext', (work, input) =>
  changeParts(work, input, null, async schoolId => {
    const { school: _, version: __, schoolYear, isMistaken, characteristics, ...values } = input
    requireSchoolYear(work, schoolYear)
    if (isMistaken) return takeBack(work, schoolId, schoolYear)
    requireNumbers(values)
    await save(work, { schoolId, schoolYear }, { ...values, characteristics: characteristics ?? undefined })
  }),
)

type Year = { readonly schoolId: string; readonly schoolYear: string }

async function save({ execute }: UnitOfWork, { schoolId, schoolYear }: Year, values: object): Promise<void> {
  const named = Object.entries(values).filter(([, value]) => value !== undefined)
  const columns = named.map(([field]) => sql.raw(columnOf(field)))
  const set = columns.map(column => sql`${column} = excluded.${column}`)
  const cells = named.map(([, value]) => value as SQLValue)
  await execute(sql`
    insert into core.school_context as t (${sql.join([sql`id, school_id, school_year`, ...columns])})
    values (${sql.join([randomUUIDv7(), schoolId, schoolYear, ...cells])})
    on conflict (school_id, school_year) do update
    set ${sql.join([...set, sql`archived_at = null`, sql`version = t.version + 1`, sql`updated_at = now()`])}`)
}

/** BAD_INPUT if nothing is stored of the year. What is taken back is emptied: the year begins from nothing; the audit log keeps it. */
async function takeBack(
  { execute, context }: UnitOfWork,
  schoolId: string,
  schoolYear: string,
): Promise<void> {
  const empty = [...counts, ...shares, ...words].map(field => sql`${sql.raw(columnOf(field))} = null`)
  const count = await execute(sql`
    update core.school_context t set ${sql.join(empty)}, characteristics = '{}', archived_at = ${context.now},
      updated_at = ${context.now}, version = t.version + 1
    where t.school_id = ${schoolId} and t.school_year = ${schoolYear} and t.archived_at is null`)
  if (count === 0)
    throw apiError(
      'NOT_INCLUDED',
      'Контекстных данных за этот учебный год нет: проверьте год.',
      'input.schoolYear',
    )
}

function requireNumbers(values: Numbers): void {
  const negative = counts.find(name => (values[name] ?? 0) < 0)
  if (negative) {
    throw apiError(
      'NUMBER_OUT_OF_RANGE',
      'Численность, число классов и километров не могут быть меньше нуля: исправьте значение.',
      `input.${negative}`,
    )
  }
  const excessive = shares.find(name => !isShare(values[name] ?? 0))
  if (excessive) {
    throw apiError(
      'NUMBER_OUT_OF_RANGE',
      'Доля указана неверно: передайте число от 0 до 1, не больше четырёх знаков после запятой, например 0.85.',
      `input.${excessive}`,
    )
  }
}

const isShare = (value: number): boolean => value >= 0 && value <= 1 && hasDigits(value, 4)
