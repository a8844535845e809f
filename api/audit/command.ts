import { visitDatabase } from '../database/with-database.ts'
import { verifyAudit } from './verify.ts'

// npm run audit:verify     recomputes the chain of the audit log and names the first entry that does not fit

const faults = {
  CHANGED: 'изменена после того, как её записали',
  UNLINKED: 'не продолжает предыдущую: записи перед ней удалены или вставлены',
} as const

await visitDatabase(process.env, async ({ pool }) => {
  const broken = await verifyAudit(pool)
  if (broken) {
    console.error(`Журнал нарушен: запись № ${broken.sequence} ${faults[broken.fault]}.`)
    process.exitCode = 1
  } else console.log('Журнал цел: каждая запись такая, какой её записали.')
})
