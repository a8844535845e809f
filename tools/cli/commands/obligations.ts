import type { Command } from 'commander'
import type { Translate } from '../language.ts'

const actions = () => import('../actions/obligations.ts')

export const addObligationCommands = (program: Command, t: Translate): void => {
  const obligations = program
    .command('obligations')
    .helpCommand(false)
    .description(t({ en: 'Obligations.', ru: 'Обязательства.' }))
  obligations
    .command('repair')
    .description(
      t({
        en: 'Counts the obligations that records entered before fulfil, and those of closed, superseded or cancelled roadmaps that still wait for a report; repairs them with --apply.',
        ru: 'Считает обязательства, которые исполнены внесёнными раньше записями, и обязательства закрытых, заменённых и отменённых дорожных карт, по которым ещё ожидается отчёт; исправляет их с --apply.',
      }),
    )
    .option('--apply', t({ en: 'store it', ru: 'сохранить' }))
    .action(async (options: { readonly apply?: boolean }) => (await actions()).repair(options))
}
