import type { Command } from 'commander'
import type { EraseOptions } from '../actions/personal-data.ts'
import type { Translate } from '../language.ts'

const actions = () => import('../actions/personal-data.ts')

export const addPersonalDataCommands = (program: Command, t: Translate): void => {
  const subject = t({
    en: 'the id of an official or a user, or the key of an official',
    ru: 'id должностного лица или пользователя либо key должностного лица',
  })
  const reason = t({
    en: 'why; it goes to the audit log',
    ru: 'основание, которое попадёт в журнал действий',
  })
  const personalData = program
    .command('personal-data')
    .helpCommand(false)
    .description(t({ en: 'Personal data (152-FZ).', ru: 'Персональные данные (152-ФЗ).' }))
  personalData
    .command('register')
    .description(
      t({
        en: 'Prints the register of processing: every field that may hold personal data, its category, purpose and retention.',
        ru: 'Печатает реестр обработки: все поля, где могут быть персональные данные, их категории, цели и сроки.',
      }),
    )
    .action(async () => (await actions()).printRegister(t))
  personalData
    .command('export')
    .description(
      t({
        en: 'Prints as JSON all that is stored about a person, with the texts that mention them.',
        ru: 'Печатает в JSON всё, что хранится о человеке, и тексты, в которых он упомянут.',
      }),
    )
    .argument('<subject>', subject)
    .requiredOption('--reason <text>', reason)
    .action(async (name: string, { reason }: { readonly reason: string }) =>
      (await actions()).exportPersonalData(name, reason),
    )
  personalData
    .command('erase')
    .description(
      t({
        en: 'Shows what would be erased of a person, or of all who were archived or blocked before a day; erases it with --apply.',
        ru: 'Показывает, что будет стёрто о человеке или обо всех, кто удалён или заблокирован до даты; стирает с --apply.',
      }),
    )
    .argument('[subject]', subject)
    .option('--ended-before <day>', t({ en: 'YYYY-MM-DD', ru: 'дата, ГГГГ-ММ-ДД' }))
    .requiredOption('--reason <text>', reason)
    .option('--apply', t({ en: 'erase', ru: 'стереть' }))
    .action(async (name: string | undefined, options: EraseOptions) =>
      (await actions()).erasePersonalData(name, options),
    )
}
