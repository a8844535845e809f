import { createSchema } from '../../api/graphql/schema.ts'
import { categories, personalDataRegister, retentions } from '../../api/personal-data/register.ts'
import { plugins } from '../../plugins/index.ts'
import type { Translate } from '../cli/language.ts'
import { table } from './markdown.ts'

/** The register of processing of personal data. */
export const personalDataBlocks = (t: Translate): readonly string[] => [
  t({
    en: 'Every field that may hold personal data, from `@personalData` of the contract. A guarded field is read only with the right to personal data and a purpose (`X-Purpose`); each such reading is in the audit log. Others are texts of documents and reports: do not write names and phones there.',
    ru: 'Все поля, где могут быть персональные данные, по директиве `@personalData` контракта. Защищённое поле читают только с правом на персональные данные и с целью (`X-Purpose`), и каждое чтение есть в журнале действий. Остальные – тексты документов и отчётов: имён и телефонов в них не пишите.',
  }),
  table(
    [
      t({ en: 'Field', ru: 'Поле' }),
      t({ en: 'Category', ru: 'Категория' }),
      t({ en: 'Purpose', ru: 'Цель' }),
      t({ en: 'Retention', ru: 'Срок хранения' }),
      t({ en: 'Guarded', ru: 'Защищено' }),
    ],
    ['---', '---', '---', '---', ':-:'],
    personalDataRegister(createSchema(plugins)).map(
      ({ type, field, category, purpose, retention, isGuarded }) => [
        `\`${type}.${field}\``,
        t(categories[category]),
        purpose,
        t(retentions[retention]),
        isGuarded ? '+' : '',
      ],
    ),
  ),
]
