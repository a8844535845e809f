import { type Command, Option } from 'commander'
import { grantedRoles } from '../../../api/data/scope.ts'
import type { KeyOptions } from '../actions/key.ts'
import type { Translate } from '../language.ts'

const actions = () => import('../actions/key.ts')

export const addKeyCommands = (program: Command, t: Translate): void => {
  const key = program
    .command('key')
    .helpCommand(false)
    .description(
      t({
        en: 'Keys of the API, in the database of DATABASE_URL or the embedded one, also while the server runs.',
        ru: 'Ключи доступа к API в базе из DATABASE_URL или встроенной, также при работающем сервере.',
      }),
    )
  key
    .command('create')
    .description(
      t({ en: 'Creates a key and prints it once.', ru: 'Создаёт ключ доступа и показывает его один раз.' }),
    )
    .addOption(
      new Option('--role <role>', t({ en: 'what the key may do', ru: 'права ключа доступа' }))
        .choices(grantedRoles)
        .makeOptionMandatory(),
    )
    .option(
      '--on <place>',
      t({
        en: 'the code of a region, the key of a municipality or a school; for CURATOR the key of an assignment; AUDITOR and ADMIN without it have the whole platform',
        ru: 'код региона, постоянный ключ муниципалитета или школы; для CURATOR – назначения куратора; AUDITOR и ADMIN без него получают всю платформу',
      }),
    )
    .option('--title <text>', t({ en: 'whose key it is', ru: 'владелец ключа доступа' }))
    .option(
      '--expires <day>',
      t({
        en: 'its last day, YYYY-MM-DD; a year without it',
        ru: 'дата окончания (включительно), ГГГГ-ММ-ДД; по умолчанию через год',
      }),
    )
    .option('--personal-data', t({ en: 'may read personal data', ru: 'с правом читать персональные данные' }))
    .action(async (options: KeyOptions) => (await actions()).createKey(options))
  key
    .command('list')
    .description(t({ en: 'Lists all keys.', ru: 'Показывает все ключи доступа.' }))
    .action(async () => (await actions()).printKeys())
  key
    .command('revoke')
    .description(t({ en: 'Revokes a key.', ru: 'Отзывает ключ доступа.' }))
    .argument(
      '<number>',
      t({ en: 'the part of the key between pdm_ and the second _', ru: 'часть ключа между pdm_ и вторым _' }),
    )
    .action(async (number: string) => (await actions()).revoke(number))
}
