import { type Command, InvalidArgumentError } from 'commander'
import type { Translate } from '../language.ts'
import type { ImportOptions } from './import.ts'
import type { ReadOptions } from './roadmap.ts'

const actions = () => import('./import.ts')
const roadmapActions = () => import('./roadmap.ts')

/** Collects `name=value` of an option that is repeated. */
const pair = (
  text: string,
  earlier: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> => {
  const at = text.indexOf('=')
  if (at < 1) throw new InvalidArgumentError('name=value.')
  return { ...earlier, [text.slice(0, at)]: text.slice(at + 1) }
}

export const addImportCommand = (program: Command, t: Translate): void => {
  program
    .command('import')
    .description(
      t({
        en: 'Sends a CSV, XLSX or ODS file to the server of PODYOM_URL, with the key of PODYOM_TOKEN.',
        ru: 'Передаёт файл CSV, XLSX или ODS на сервер PODYOM_URL с ключом доступа PODYOM_TOKEN.',
      }),
    )
    .argument('<file>', t({ en: 'the file', ru: 'файл' }))
    .requiredOption(
      '--profile <name>',
      t({ en: 'what the rows are; GET /imports lists them', ru: 'что в строках; список даёт GET /imports' }),
    )
    .option('--dry-run', t({ en: 'store nothing', ru: 'ничего не сохранять' }))
    .option('--all-or-nothing', t({ en: 'store all rows or none', ru: 'сохранить все строки или ни одной' }))
    .option(
      '--set <name=value>',
      t({ en: 'a value of all rows; repeatable', ru: 'значение для всех строк; можно повторять' }),
      pair,
    )
    .option(
      '--column <name=heading>',
      t({
        en: 'the heading or letter of the column of a field; repeatable',
        ru: 'заголовок или буква столбца поля; можно повторять',
      }),
      pair,
    )
    .option('--sheet <name>', t({ en: 'the sheet', ru: 'лист' }))
    .option(
      '--reason <text>',
      t({
        en: 'why records are changed; the act of a list',
        ru: 'причина изменений; акт, с которым получен список',
      }),
    )
    .option('--on <day>', t({ en: 'the day of the list, YYYY-MM-DD', ru: 'дата списка, ГГГГ-ММ-ДД' }))
    .option(
      '--errors <file>',
      t({ en: 'where to write the workbook of errors', ru: 'куда записать книгу с ошибками' }),
    )
    .action(async (file: string, options: ImportOptions) => (await actions()).importFile(file, options))
}

export const addRoadmapCommand = (program: Command, t: Translate): void => {
  program
    .command('roadmap')
    .helpCommand(false)
    .description(t({ en: 'Works with documents of roadmaps.', ru: 'Работает с документами дорожных карт.' }))
    .command('read')
    .description(
      t({
        en: 'Reads the roadmap in a DOCX, XLSX, ODS or text file and prints what was found.',
        ru: 'Читает дорожную карту из файла DOCX, XLSX, ODS или текста и печатает, что найдено.',
      }),
    )
    .argument('<file>', t({ en: 'the file', ru: 'файл' }))
    .requiredOption(
      '--owner <key>',
      t({
        en: 'whose roadmap it is: the key of a municipality or school, the code of a region',
        ru: 'чья это карта: ключ муниципального образования или школы, код региона',
      }),
    )
    .option('--title <text>', t({ en: 'the title', ru: 'название' }))
    .option('--start <day>', t({ en: 'the first day of the period', ru: 'дата начала периода' }))
    .option(
      '--end <day>',
      t({ en: 'the last day of the period', ru: 'дата окончания периода (включительно)' }),
    )
    .option(
      '--party <name=id>',
      t({
        en: 'the id of a party for its name in the document; repeatable',
        ru: 'идентификатор ответственного для названия из документа; можно повторять',
      }),
      pair,
    )
    .option(
      '--draft <file>',
      t({ en: 'where to write the draft as JSON', ru: 'куда записать проект в JSON' }),
    )
    .option('--create', t({ en: 'store it as a draft roadmap', ru: 'сохранить как проект дорожной карты' }))
    .action(async (file: string, options: ReadOptions) => (await roadmapActions()).readRoadmap(file, options))
}
