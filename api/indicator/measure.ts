import { type Fault, hasDigits } from '../action/write/rows.ts'
import type { IndicatorRow } from './table.ts'

/** A measured number, or why there is none. */
export interface Measure {
  readonly value?: number | null | undefined
  readonly absenceReason?: string | null | undefined
  /** Where it comes from. */
  readonly source?: string | null | undefined
}

/** What is wrong with a measure. */
export function faultsOfMeasure(
  { value, absenceReason }: Measure,
  indicator: Pick<IndicatorRow, 'unit' | 'rollUp'>,
): readonly Fault[] {
  const reason = absenceReason?.trim() ?? ''
  if (value == null) {
    const message = 'значения нет: укажите причину, отсутствие данных не считается нулём.'
    return reason === '' ? [{ reason: 'VALUE_MISSING', message, field: 'absenceReason' }] : []
  }
  if (reason !== '') {
    const message = 'указаны и значение, и причина его отсутствия: оставьте что-то одно.'
    return [{ reason: 'CHOICE_INVALID', message, field: 'absenceReason' }]
  }
  const field = 'value'
  if (Math.abs(value) >= 1e10 || !hasDigits(value, 4)) {
    const message =
      'значение указано неверно: передайте число меньше десяти миллиардов, не больше четырёх знаков после запятой.'
    return [{ reason: 'NUMBER_OUT_OF_RANGE', message, field }]
  }
  if (isShare(indicator) && (value < 0 || value > 100)) {
    return [
      { reason: 'NUMBER_OUT_OF_RANGE', message: 'доля указана неверно: передайте число от 0 до 100.', field },
    ]
  }
  return []
}

/** Whether an indicator measures a part of a whole, in per cent. */
export const isShare = ({ unit, rollUp }: Pick<IndicatorRow, 'unit' | 'rollUp'>): boolean =>
  rollUp === 'SHARE' || /^(%|процент)/i.test(unit ?? '')

/** A measure as it is stored. */
export function measureOf({ value, absenceReason, source }: Measure) {
  return { value: value ?? null, absenceReason: absenceReason ?? null, source: source ?? null }
}
