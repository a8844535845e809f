import { createSchema } from '../../api/graphql/schema.ts'
import type { Bilingual } from '../../api/server/environment/variable.ts'
import { plugins } from '../../plugins/index.ts'
import type { Translate } from '../cli/language.ts'
import { coverageOf } from './coverage.ts'
import { table } from './markdown.ts'

/** Why the resolvers answer a root field. */
const reasons: Readonly<Record<string, Bilingual>> = {
  audit: { en: 'encrypted cursors; reading is recorded', ru: 'зашифрованные курсоры; чтение записывается' },
  viewer: { en: 'the caller, from memory', ru: 'сам пользователь, из памяти' },
  noticePreferences: { en: 'one row of the caller', ru: 'одна строка самого пользователя' },
  parseTerm: { en: 'a computation without the database', ru: 'вычисление без базы данных' },
  recordAsOf: { en: 'read from the audit log by code', ru: 'код читает журнал аудита' },
  referenceBooks: { en: 'a short list made by code', ru: 'короткий список, который составляет код' },
  referenceBook: { en: 'found by code', ru: 'находит код' },
}

/** Which root fields one statement answers, and which the resolvers. */
export const compiledBlocks = (t: Translate): readonly string[] => {
  const { roots, code } = coverageOf(createSchema(plugins))
  const reasonOf = (name: string): string => {
    const reason = reasons[name]
    if (!reason) throw new Error(`tools/docs/compiled.ts does not say why Query.${name} is not compiled`)
    return t(reason)
  }
  return [
    t({
      en: 'A compiled root field is answered without the executor, by one SQL statement or by a value that code has read: [compiled queries](../explanation/compiled-queries.md). The others are answered by the resolvers, with the same answers.',
      ru: 'На собранное корневое поле отвечает одно обращение к базе или одно прочитанное значение, на остальные – обычный исполнитель. Ответы одинаковы.',
    }),
    table(
      [
        t({ en: 'Root field', ru: 'Корневое поле' }),
        t({ en: 'Compiled', ru: 'Собирается' }),
        t({ en: 'Why not', ru: 'Почему нет' }),
      ],
      ['---', ':-:', '---'],
      roots.map(({ name, isCompiled }) => [
        `\`${name}\``,
        isCompiled ? '+' : '',
        isCompiled ? '' : reasonOf(name),
      ]),
    ),
    t({
      en: 'Code answers these fields. A root field under which one of them is selected is answered by the resolvers; so is a personal field for those who may read personal data.',
      ru: 'На эти поля отвечает код. Если под корневым полем выбрано хоть одно из них, на него отвечает обычный исполнитель; так же и на поле с персональными данными для тех, кому их можно читать.',
    }),
    code.map(one => `\`${one}\``).join(' '),
  ]
}
