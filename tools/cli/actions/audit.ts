import { verifyAudit } from '../../../api/audit/verify.ts'
import { withDatabase } from '../database.ts'
import { complain, say } from '../output.ts'

const faults = {
  CHANGED: 'изменена после того, как её записали',
  UNLINKED: 'не продолжает предыдущую: записи перед ней удалены или вставлены',
} as const

export const verify = (): Promise<void> =>
  withDatabase(async ({ pool }) => {
    const broken = await verifyAudit(pool)
    if (!broken) return say('Журнал цел: каждая запись такая, какой её записали.')
    complain(`Журнал нарушен: запись № ${broken.sequence} ${faults[broken.fault]}.`)
    process.exitCode = 1
  })
