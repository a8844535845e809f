import type { Command } from 'commander'
import type { Translate } from '../language.ts'

export const addAuditCommands = (program: Command, t: Translate): void => {
  const audit = program
    .command('audit')
    .helpCommand(false)
    .description(t({ en: 'The audit log.', ru: 'Журнал действий.' }))
  audit
    .command('verify')
    .description(
      t({
        en: 'Recomputes the chain of hashes and names the first entry that does not fit.',
        ru: 'Пересчитывает цепочку хешей и называет первую нарушенную запись.',
      }),
    )
    .action(async () => (await import('../actions/audit.ts')).verify())
}
