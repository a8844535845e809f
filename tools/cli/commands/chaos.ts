import type { Command } from 'commander'
import type { Translate } from '../language.ts'

export const addChaosCommand = (program: Command, t: Translate): void => {
  program
    .command('chaos')
    .description(
      t({
        en: 'Breaks real servers on a PostgreSQL of its own and checks what they promise.',
        ru: 'Ломает настоящие серверы на своей PostgreSQL и проверяет их обещания.',
      }),
    )
    .argument('[scenarios...]', t({ en: 'these alone; all without them', ru: 'только эти; без них все' }))
    .action(async (names: readonly string[]) => (await import('../../chaos/run.ts')).runChaos(names))
}
