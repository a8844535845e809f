import type { Command } from 'commander'
import type { ChaosOptions } from '../../chaos/scenarios/index.ts'
import type { Translate } from '../language.ts'
import { numberFrom } from '../number.ts'

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
    .option(
      '--requests <n>',
      t({
        en: 'for memory-growth: how many requests it sends; 50,000 without it',
        ru: 'для memory-growth: сколько запросов отправить; без указания 50 000',
      }),
      numberFrom(1),
    )
    .action(async (names: readonly string[], options: ChaosOptions) =>
      (await import('../../chaos/run.ts')).runChaos(names, options),
    )
}
