import type { Repeat } from '../read/repeats.ts'
import { completed } from './resolve.ts'
import { lacksYear, type Unit } from './unit.ts'

/** True of «3 раза в год: март, июнь»: as many days or months are to be named as there are times. */
export function isMiscounted({ yearly }: Repeat, stated: readonly Unit[]): boolean {
  const units = stated.filter(one => /^(DATE|MONTH)/.test(one.kind) && lacksYear(completed(one)))
  const isListed = units.length > 1 || (units.length === 1 && (yearly?.count ?? 1) > 1)
  if (!yearly || !isListed || units.some(one => !/^(DATE|MONTH)$/.test(one.kind))) return false
  return yearly.isLeast ? units.length < yearly.count : units.length !== yearly.count
}
