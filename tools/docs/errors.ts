import { apiErrors } from '../../api/graphql/errors/table.ts'
import type { Translate } from '../cli/language.ts'
import { table } from './markdown.ts'

/** The codes of errors. */
export const errorsBlocks = (t: Translate): readonly string[] => {
  const rows = Object.entries(apiErrors).map(([code, { status, meaning, english }]) => [
    `\`${code}\``,
    String(status),
    t({ en: english, ru: meaning }),
  ])
  const head = [t({ en: 'Code', ru: 'Код' }), 'HTTP', t({ en: 'Meaning', ru: 'Значение' })]
  return [
    t({
      en: 'The table is closed: `extensions.code` of an error is one of these, or `INTERNAL_SERVER_ERROR` (500) for a bug, with a number for the administrator.',
      ru: 'Таблица закрыта: `extensions.code` ошибки – один из этих кодов или `INTERNAL_SERVER_ERROR` (500) при сбое программы, с номером для администратора.',
    }),
    table(head, ['---', '--:', '---'], rows),
  ]
}
