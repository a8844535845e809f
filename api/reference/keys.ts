import { foldCode } from '../text/fold.ts'
import type { ReferenceItemRow } from './table.ts'

/** What an item is known by. */
export type Names = Pick<ReferenceItemRow, 'label' | 'shortLabel' | 'aliases'> &
  Partial<Pick<ReferenceItemRow, 'code' | 'former'>>

/** All that an item is found by, as it is written: its code, its labels of today and before, other spellings. */
export const namesOf = ({ code, label, shortLabel, aliases, former = {} }: Names): readonly string[] => [
  ...(code === undefined ? [] : [code, code.replace(/^.*\./, '')]),
  label,
  shortLabel,
  ...aliases,
  ...Object.values(former).flatMap(one => [one.label, one.shortLabel]),
]

/** `namesOf` in the form in which two are compared. */
export const keysOf = (names: Names): ReadonlySet<string> => new Set(namesOf(names).map(foldCode))
