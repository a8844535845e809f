import { archiveRecord } from '../../../api/plugin-api.ts'
import { archivables } from '../archivables.ts'
import type { Resolvers } from '../contract.ts'
import { action } from './action.ts'
import { recordOryolDeficitStage } from './record-deficit-stage.ts'
import {
  approveOryolHelpProgram,
  recordOryolDiscussion,
  recordOryolInterview,
} from './record-program-step.ts'
import { saveOryolDeficitChain } from './save-deficit-chain.ts'
import { saveOryolHelpProgram } from './save-help-program.ts'
import { saveOryolRouteCounts } from './save-route-counts.ts'
import { setOryolRequirements } from './set-requirements.ts'

/** What is recorded, planned and taken out of the lists, and what documents say beyond a roadmap's table. */
export const Mutation: Resolvers<'Mutation'> = {
  recordOryolInterview,
  recordOryolDiscussion,
  approveOryolHelpProgram,
  recordOryolDeficitStage,
  saveOryolHelpProgram,
  saveOryolDeficitChain,
  saveOryolRouteCounts,
  setOryolRequirements,
  archiveOryolRecord: action('archiveOryolRecord', archiveRecord(archivables)),
}
