import type { z } from 'zod'
import { accessVariables } from '../../api/server/environment/access.ts'
import { auditVariables } from '../../api/server/environment/audit.ts'
import { backgroundVariables } from '../../api/server/environment/background.ts'
import { databaseVariables } from '../../api/server/environment/database.ts'
import { serverVariables } from '../../api/server/environment/server.ts'
import { storageVariables } from '../../api/server/environment/storage.ts'
import { type VariableDocs, variableDocs } from '../../api/server/environment/variable.ts'
import type { Translate } from '../cli/language.ts'
import { table } from './markdown.ts'

const sections = [
  { title: { en: 'Server', ru: 'Сервер' }, variables: serverVariables },
  { title: { en: 'Database', ru: 'База данных' }, variables: databaseVariables },
  { title: { en: 'Access', ru: 'Доступ' }, variables: accessVariables },
  { title: { en: 'Files', ru: 'Файлы' }, variables: storageVariables },
  { title: { en: 'Audit log', ru: 'Журнал действий' }, variables: auditVariables },
  { title: { en: 'Background work', ru: 'Фоновая работа' }, variables: backgroundVariables },
]

const defaultOf = (t: Translate, schema: z.ZodType, docs: VariableDocs): string => {
  if (typeof docs.default === 'string') return docs.default
  if (docs.default) return t(docs.default)
  const { data: standard } = schema.safeParse(undefined)
  return standard === undefined || String(standard) === '' ? '–' : `\`${standard}\``
}

const rowOf = (t: Translate, name: string, schema: z.ZodType): readonly string[] => {
  const docs = variableDocs.get(schema)
  if (!docs) throw new Error(`${name} is not documented`)
  const former = docs.formerName
    ? t({ en: ` (formerly \`${docs.formerName}\`)`, ru: ` (раньше \`${docs.formerName}\`)` })
    : ''
  const value = t({ en: docs.value.en, ru: docs.value.ru.replace(/^ожида[её]тся |^ожидаются /, '') })
  return [`\`${name}\``, defaultOf(t, schema, docs), value, `${t(docs.meaning)}${former}`]
}

/** The variables of the environment, without the limits. */
export const environmentBlocks = (t: Translate): readonly string[] => {
  const head = [
    t({ en: 'Variable', ru: 'Переменная' }),
    t({ en: 'Default', ru: 'По умолчанию' }),
    t({ en: 'Value', ru: 'Значение' }),
    t({ en: 'Meaning', ru: 'Что задаёт' }),
  ]
  return [
    t({
      en: 'A *trial* is the embedded database (no `DATABASE_URL`) without `NODE_ENV=production`. An empty variable is an unset one. A former name is read until the next major version, with a warning at the start. Limits have [a page of their own](limits.md).',
      ru: '*Проба* – это встроенная база (без `DATABASE_URL`) без `NODE_ENV=production`. Пустая переменная – то же, что не заданная. Прежние имена действуют до следующей большой версии, при запуске о них предупреждают. Пределы – [на своей странице](limits.md).',
    }),
    ...sections.flatMap(({ title, variables }) => {
      const rows = Object.entries(variables).map(([name, schema]) => rowOf(t, name, schema))
      return [
        `## ${t(title)}`,
        table(
          head,
          head.map(() => '---'),
          rows,
        ),
      ]
    }),
  ]
}
