import type { Command } from 'commander'
import type { Translate } from '../language.ts'

export const addDocsCommand = (program: Command, t: Translate): void => {
  program
    .command('docs')
    .description(
      t({
        en: 'Writes the reference in docs/ from the code.',
        ru: 'Пишет справочник в docs/ по коду.',
      }),
    )
    .option(
      '--check',
      t({ en: 'only compares, and fails where it is stale', ru: 'только сравнивает; устаревший – ошибка' }),
    )
    .action(async ({ check = false }: { readonly check?: boolean }) =>
      (await import('../actions/docs.ts')).writeReference(check),
    )
}
