import { hasDigits } from '../action/write/rows.ts'
import type { IndicatorRow } from './table.ts'

/** A measured number, or why there is none. */
export interface Measure {
  readonly value?: number | null | undefined
  readonly absenceReason?: string | null | undefined
  /** Where it comes from. */
  readonly source?: string | null | undefined
}

/** What is wrong with a measure, as a Russian sentence; null if it may be stored. */
export function faultOfMeasure(
  { value, absenceReason }: Measure,
  indicator: Pick<IndicatorRow, 'unit' | 'rollUp'>,
): string | null {
  const reason = absenceReason?.trim() ?? ''
  if (value == null) {
    return reason === '' ? 'значения нет: укажите причину, отсутствие данных не считается нулём.' : null
  }
  if (reason !== '') return 'указаны и значение, и причина его отсутствия: оставьте что-то одно.'
  if (Math.abs(value) >= 1e10 || !hasDigits(value, 4)) {
    return 'значение указано неверно: передайте число меньше десяти миллиардов, не больше четырёх знаков после запятой.'
  }
  if (isShare(indicator) && (value < 0 || value > 100)) {
    return 'доля указана неверно: передайте число от 0 до 100.'
  }
  return null
}

/** Whether an indicator measures a part of a whole, in per cent. */
export const isShare = ({ unit, rollUp }: Pick<IndicatorRow, 'unit' | 'rollUp'>): boolean =>
  rollUp === 'SHARE' || /^(%|процент)/i.test(unit ?? '')

/** A measure as it is stored. */
export function measureOf({ value, absenceReason, source }: Measure) {
  return { value: value ?? null, absenceReason: absenceReason ?? null, source: source ?? null }
}
