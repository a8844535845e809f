import type { UnitOfWork } from '../action/unit-of-work.ts'
import { type Fault, hasDigits } from '../action/write/rows.ts'
import { firstYear, startOfSchoolYear } from '../calendar/years.ts'
import type { RecordAssessmentResultsInput } from '../graphql/generated/contract.ts'

/** A result of a school at an exam, the school by its database id. */
export type AssessmentInput = RecordAssessmentResultsInput['results'][number]

/** What is wrong with a result. */
export function faultsOf(
  { context }: Pick<UnitOfWork, 'context'>,
  result: Omit<AssessmentInput, 'school' | 'schoolExternalId'>,
): readonly Fault[] {
  const { subject, scaleMax, schoolMean, municipalityMean, absenceReason } = result
  const faults: Fault[] = []
  if (subject.trim() === '')
    faults.push({ reason: 'VALUE_MISSING', message: 'укажите предмет.', field: 'subject' })
  faults.push(...faultsOfYear(context, result.schoolYear))
  if (scaleMax < 1 || scaleMax > 1000) {
    const message = 'наибольший балл указан неверно: передайте число от 1 до 1000, обычно 5 или 100.'
    return [...faults, { reason: 'NUMBER_OUT_OF_RANGE', message, field: 'scaleMax' }]
  }
  if (schoolMean == null && absenceReason == null) {
    const message = 'результата нет: укажите причину, отсутствие данных не считается нулём.'
    faults.push({ reason: 'VALUE_MISSING', message, field: 'absenceReason' })
  }
  if (schoolMean != null && absenceReason != null) {
    const message = 'указаны и результат, и причина его отсутствия: оставьте что-то одно.'
    faults.push({ reason: 'CHOICE_INVALID', message, field: 'absenceReason' })
  }
  for (const [field, mean] of Object.entries({ schoolMean, municipalityMean })) {
    if (mean == null || (mean >= 0 && mean <= scaleMax && hasDigits(mean, 2))) continue
    const message = `средний балл указан неверно: передайте число от 0 до ${scaleMax}, не больше двух знаков после запятой.`
    faults.push({ reason: 'NUMBER_OUT_OF_RANGE', message, field })
  }
  return faults
}

function faultsOfYear({ now }: Pick<UnitOfWork['context'], 'now'>, schoolYear: string): readonly Fault[] {
  const field = 'schoolYear'
  const start = startOfSchoolYear(schoolYear)
  if (start === null) {
    const message = 'учебный год указан неверно: передайте его как 2020-2021.'
    return [{ reason: 'FORMAT_INVALID', message, field }]
  }
  if (start >= firstYear && start <= now.getUTCFullYear()) return []
  return [
    {
      reason: 'DATE_OUT_OF_RANGE',
      message: `учебного года ${schoolYear} ещё не было: проверьте его.`,
      field,
    },
  ]
}
