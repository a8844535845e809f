import { action } from '../action/action.ts'
import { requireText } from '../action/input.ts'
import { requireNone } from '../action/write/archived.ts'
import { lockForUpdate } from '../action/write/record.ts'
import { sql } from '../data/sql.ts'
import { requireOwn } from './origin.ts'
import { riskFactors, riskPrograms } from './table.ts'

const reasonOf = ({ reason }: { readonly reason: string }) =>
  requireText(reason, 'Причина не указана: напишите, почему удаляется запись.', 'input.reason')

/** Takes a risk factor that was added by mistake out of the lists; one that programmes answer stays. */
export const archiveRiskFactor = action('archiveRiskFactor', async (work, input) => {
  const factor = await lockForUpdate(work, riskFactors, input.factor, input.version)
  requireOwn(factor.row)
  await requireNone(
    work,
    sql`select from core.risk_program t where t.factor_id = ${factor.id} and t.archived_at is null`,
    'По фактору есть антирисковая программа: сначала удалите её.',
  )
  await factor.archive({ basis: reasonOf(input) })
  return factor
})

/** Takes a programme that was added by mistake out of the lists. */
export const archiveRiskProgram = action('archiveRiskProgram', async (work, input) => {
  const program = await lockForUpdate(work, riskPrograms, input.program, input.version)
  requireOwn(program.row)
  await program.archive({ basis: reasonOf(input) })
  return program
})
