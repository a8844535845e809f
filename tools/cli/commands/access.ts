import type { Command } from 'commander'
import type { Translate } from '../language.ts'

export const addAccessCommand = (program: Command, t: Translate): void => {
  program
    .command('access')
    .description(t({ en: 'Prints who may do what.', ru: 'Печатает, кому что разрешено.' }))
    .action(async () => (await import('../actions/print.ts')).printAccess())
}
