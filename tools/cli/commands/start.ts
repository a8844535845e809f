import type { Command } from 'commander'
import type { Translate } from '../language.ts'

export const addStartCommand = (program: Command, t: Translate): void => {
  program
    .command('start')
    .description(
      t({
        en: 'Starts the server. Its configuration is in the environment: docs/reference/environment.md.',
        ru: 'Запускает сервер. Настройки берутся из переменных среды: docs/ru/reference/environment.md.',
      }),
    )
    .action(async () => {
      await import('../../../api/main.ts')
    })
}
