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
        en: 'Recomputes the chain of hashes, holds it to the signed heads of AUDIT_ANCHORS, and names the first entry that does not fit.',
        ru: 'Пересчитывает цепочку хешей, сверяет её с подписями из AUDIT_ANCHORS и показывает первую нарушенную запись.',
      }),
    )
    .action(async () => (await import('../actions/audit.ts')).verify())
}
