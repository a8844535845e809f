import type { Bilingual } from '../../api/server/environment/variable.ts'
import { type Language, type Translate, translateTo } from '../cli/language.ts'
import { cliBlocks } from './cli.ts'
import { compiledBlocks } from './compiled.ts'
import { environmentBlocks } from './environment.ts'
import { errorsBlocks } from './errors.ts'
import { findingsBlocks } from './findings.ts'
import { limitsBlocks } from './limits.ts'
import { page } from './markdown.ts'
import { permissionsBlocks } from './permissions.ts'
import { personalDataBlocks } from './personal-data.ts'
import { enumsBlocks, inputsBlocks, objectsBlocks, operationsBlocks } from './schema.ts'

interface Page {
  readonly name: string
  readonly title: Bilingual
  readonly blocks: (t: Translate) => readonly string[]
  /** The one language of a page whose texts are those of the contract. */
  readonly only?: Language
}

const pages: readonly Page[] = [
  {
    name: 'environment',
    title: { en: 'Environment variables', ru: 'Переменные среды' },
    blocks: environmentBlocks,
  },
  { name: 'limits', title: { en: 'Limits', ru: 'Пределы' }, blocks: limitsBlocks },
  { name: 'errors', title: { en: 'Error codes', ru: 'Коды ошибок' }, blocks: errorsBlocks },
  { name: 'findings', title: { en: 'Findings', ru: 'Замечания' }, blocks: findingsBlocks },
  { name: 'permissions', title: { en: 'Permissions', ru: 'Кому что разрешено' }, blocks: permissionsBlocks },
  {
    name: 'compiled',
    title: { en: 'What is compiled', ru: 'Что собирается в одно обращение к базе' },
    blocks: compiledBlocks,
  },
  {
    name: 'personal-data',
    title: { en: 'Personal data', ru: 'Персональные данные' },
    blocks: personalDataBlocks,
  },
  {
    name: 'schema/operations',
    title: { en: 'Queries, mutations, subscriptions', ru: 'Запросы, мутации, подписки' },
    blocks: operationsBlocks,
    only: 'ru',
  },
  {
    name: 'schema/objects',
    title: { en: 'Types of answers', ru: 'Типы ответов' },
    blocks: objectsBlocks,
    only: 'ru',
  },
  {
    name: 'schema/inputs',
    title: { en: 'Inputs and filters', ru: 'Параметры и фильтры' },
    blocks: inputsBlocks,
    only: 'ru',
  },
  { name: 'schema/enums', title: { en: 'Enums', ru: 'Перечисления' }, blocks: enumsBlocks, only: 'ru' },
  { name: 'cli', title: { en: 'The command podyom', ru: 'Команда podyom' }, blocks: cliBlocks },
]

const folders = { en: 'docs/reference', ru: 'docs/ru/reference' } as const satisfies Record<Language, string>

const notice: Bilingual = {
  en: 'Written by `npm run docs`; changes made here are lost.',
  ru: 'Написано командой `npm run docs`; правки здесь пропадут.',
}

const pagesIn = (language: Language) => {
  const t = translateTo(language)
  return pages
    .filter(({ only = language }) => only === language)
    .map(
      ({ name, title, blocks }) =>
        [`${folders[language]}/${name}.md`, page(t(title), t(notice), ...blocks(t))] as const,
    )
}

/** The generated pages of the reference, by their path in the repository. */
export const reference = (): ReadonlyMap<string, string> => new Map([...pagesIn('en'), ...pagesIn('ru')])
