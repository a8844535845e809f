import type { Command } from 'commander'
import type { Translate } from '../language.ts'

export const addAttackCommand = (program: Command, t: Translate): void => {
  program
    .command('attack')
    .description(
      t({
        en: 'Tries every attack of docs/security/threats.md on servers of its own and says what was tried, expected and seen.',
        ru: 'Проводит все атаки из docs/ru/security/threats.md на своих серверах и показывает, что проверено, что ожидалось и что вышло.',
      }),
    )
    .argument(
      '[words...]',
      t({ en: 'threats with these words alone', ru: 'только угрозы, где есть эти слова' }),
    )
    .action(async (words: readonly string[]) => (await import('../../attack/run.ts')).runAttacks(words))
}
