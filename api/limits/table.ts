import { limitTable } from '../server/limits.ts'

const headings = {
  en: ['Variable', 'Default', 'Range', 'Unit', 'Bounds'],
  ru: ['Переменная', 'По умолчанию', 'Пределы', 'Единица', 'Что ограничивает'],
} as const

/** The table of all limits, as the README of a language has it. */
export function printLimits(language: 'en' | 'ru'): string {
  const rows = Object.values(limitTable).map(({ variable, default: standard, min, max, unit, meaning }) => [
    `\`${variable}\``,
    String(standard),
    `${min}–${max}`,
    unit,
    meaning[language],
  ])
  const lines = [headings[language], ['---', '--:', '--:', '---', '---'], ...rows]
  return lines.map(cells => `| ${cells.join(' | ')} |`).join('\n')
}
