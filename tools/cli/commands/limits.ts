import type { Command } from 'commander'
import type { Translate } from '../language.ts'

export const addLimitsCommand = (program: Command, t: Translate): void => {
  program
    .command('limits')
    .description(t({ en: 'Prints the limits of the server.', ru: 'Печатает ограничения сервера.' }))
    .action(async () => (await import('../actions/print.ts')).printLimits())
}
