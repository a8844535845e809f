import { limitTable } from '../../api/server/limits.ts'
import type { Translate } from '../cli/language.ts'
import { table } from './markdown.ts'

/** Every limit with its range. */
export const limitsBlocks = (t: Translate): readonly string[] => {
  const rows = Object.values(limitTable).map(
    ({ variable, default: standard, min, max, unit, meaning, formerName }) => [
      `\`${variable}\``,
      String(standard),
      `${min}–${max}`,
      t(unit),
      `${t(meaning)}${formerName ? t({ en: ` (formerly \`${formerName}\`)`, ru: ` (раньше \`${formerName}\`)` }) : ''}`,
    ],
  )
  const head = [
    t({ en: 'Variable', ru: 'Переменная' }),
    t({ en: 'Default', ru: 'По умолчанию' }),
    t({ en: 'Range', ru: 'Пределы' }),
    t({ en: 'Unit', ru: 'Единица' }),
    t({ en: 'Limits', ru: 'Что ограничивает' }),
  ]
  return [table(head, ['---', '--:', '--:', '---', '---'], rows)]
}
