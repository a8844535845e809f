import type { LabelledEnum } from '../../schema/labels.ts'
import { foldText } from '../text/fold.ts'

/** The label of a kind of section; blank for none. */
export const kindLabel = ({ values }: LabelledEnum, name: string): string =>
  values.find(one => one.name === name)?.ru.label ?? ''

/** The kind that a label names; blank for a blank cell, null for a label that no kind has. */
export function kindOf({ values }: LabelledEnum, label: string): string | null {
  if (label === '') return ''
  const found = values.find(({ name, ru }) => name === label || foldText(ru.label) === foldText(label))
  return found?.name ?? null
}
