import { action } from '../action/action.ts'
import { authorize } from '../action/authorize.ts'
import { linkOf, requirePast, requireText } from '../action/input.ts'
import { lockForUpsertById } from '../action/write/lock-for-upsert.ts'
import { lock } from '../action/write/record.ts'
import { requireOrder } from '../calendar/days.ts'
import { saveLists } from '../data/write/lists.ts'
import { apiError } from '../graphql/errors/table.ts'
import type { SaveRiskProgramInput } from '../graphql/generated/contract.ts'
import { measuresOf, readMeasures } from './measures.ts'
import { type RiskProgramRow, riskFactors, riskMeasures, riskPrograms } from './table.ts'

/** Saves a programme against a risk factor, with its measures. */
export const saveRiskProgram = action('saveRiskProgram', async (work, input) => {
  const factor = await lock(work, riskFactors, input.factor)
  const { regionId, municipalityId, schoolId } = factor
  authorize(work, factor)
  const pending = await lockForUpsertById(work, riskPrograms, input.program, input.version)
  if (pending.row && pending.row.schoolId !== schoolId)
    throw apiError(
      'OTHER_PLACE',
      'Фактор и программа относятся к разным школам: укажите фактор этой школы.',
      'input.factor',
    )
  const values = valuesOf(input, pending.row)
  if (values.startsOn) requireOrder(values.startsOn, values.endsOn)
  requirePast(work, regionId, { approvedOn: values.approvedOn })
  const measures = await readMeasures(work, factor, input.measures)
  const before = pending.row ? await measuresOf(work, pending.id) : []
  const program = await pending.save(
    { ...values, regionId, municipalityId, schoolId },
    { parts: { before: { measures: before }, after: { measures } } },
  )
  await saveLists(work, riskMeasures, 'programId', new Map([[program.id, measures]]), work.context.now)
  return program
})

/** The columns of an input; of a programme that a plugin keeps, only what the plugin does not keep. */
function valuesOf(input: SaveRiskProgramInput, row: RiskProgramRow | null) {
  const { startsOn = null, endsOn = null, approvedOn = null } = input
  const own = { goal: input.goal?.trim() || null, startsOn, endsOn }
  if (row?.origin) {
    const { factorId, title, url, source } = row
    return { ...own, factorId, title, approvedOn: row.approvedOn, url, source }
  }
  return {
    ...own,
    approvedOn,
    factorId: input.factor,
    title: requireText(input.title, 'Название программы не указано: напишите его.', 'input.title'),
    url: linkOf(input.url, 'input.url'),
    source: input.source?.trim() || null,
  }
}
