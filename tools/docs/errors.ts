import { inputReasons } from '../../api/graphql/errors/reasons.ts'
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
  const reasons = Object.entries(inputReasons).map(([name, meaning]) => [`\`${name}\``, t(meaning)])
  const head = [t({ en: 'Code', ru: 'Код' }), 'HTTP', t({ en: 'Meaning', ru: 'Значение' })]
  return [
    t({
      en: 'The table is closed: `extensions.code` of an error is one of these, or `INTERNAL_SERVER_ERROR` (500) for a bug, with a number for the administrator.',
      ru: 'Таблица закрыта: `extensions.code` ошибки – один из этих кодов или `INTERNAL_SERVER_ERROR` (500) при сбое программы, с номером для администратора.',
    }),
    table(head, ['---', '--:', '---'], rows),
    t({
      en: '`BAD_INPUT` also has `extensions.reason`, one of this closed table:',
      ru: 'У `BAD_INPUT` есть и `extensions.reason` – одна из причин этой закрытой таблицы:',
    }),
    table(
      [t({ en: 'Reason', ru: 'Причина' }), t({ en: 'Meaning', ru: 'Значение' })],
      ['---', '---'],
      reasons,
    ),
  ]
}
