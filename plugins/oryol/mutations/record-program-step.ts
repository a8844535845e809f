import { lockForUpdate, requirePast, type UnitOfWork } from '../../../api/plugin-api.ts'
import { helpProgramOrder } from '../rules/help-program-order.ts'
import { helpPrograms } from '../table.ts'
import { action, enforce } from './action.ts'

/** A step of a help programme, by the column that holds its day. */
type ProgramStep = 'interviewedOn' | 'discussedOn' | 'approvedOn'

interface ProgramDay {
  readonly program: string
  readonly version: number
  readonly day: string
}

/** Records the day of the interview with which a programme begins. */
export const recordOryolInterview = action('recordOryolInterview', (work, { heldOn: day, ...input }) =>
  recordProgramStep(work, 'interviewedOn', { ...input, day }),
)

/** Records the day on which a programme was discussed. */
export const recordOryolDiscussion = action('recordOryolDiscussion', (work, { heldOn: day, ...input }) =>
  recordProgramStep(work, 'discussedOn', { ...input, day }),
)

/** Records the day on which a programme was approved. */
export const approveOryolHelpProgram = action(
  'approveOryolHelpProgram',
  (work, { approvedOn: day, ...input }) => recordProgramStep(work, 'approvedOn', { ...input, day }),
)

/** Records the day of a programme's step, unless it breaks their order. */
async function recordProgramStep(
  work: UnitOfWork,
  step: ProgramStep,
  { program: id, version, day }: ProgramDay,
) {
  const program = await lockForUpdate(work, helpPrograms, id, version)
  const { roadmapId, regionId } = program.row
  requirePast(work, regionId, { [step === 'approvedOn' ? step : 'heldOn']: day })
  const owner = { type: 'OryolHelpProgram', id, roadmapId, ...program.place }
  await enforce(work, owner, { program: { ...program.row, [step]: day } }, [helpProgramOrder])
  await program.update({ [step]: day })
  return program
}
