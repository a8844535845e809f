import { archivable, archiveRecord } from '../../api/plugin-api.ts'
import type { Resolvers } from './contract.ts'
import { action } from './own.ts'
import {
  approveOryolHelpProgram,
  recordOryolDeficitStage,
  recordOryolDiscussion,
  recordOryolInterview,
} from './record-step.ts'
import { saveOryolDeficitChain } from './save-chain.ts'
import { saveOryolHelpProgram } from './save-program.ts'
import { saveOryolRouteCounts } from './save-routes.ts'
import { setOryolRequirements } from './set-requirements.ts'
import { setOryolMethodicalService } from './set-service.ts'
import { deficitChains, helpPrograms, methodicalServices } from './table.ts'

/** What is recorded, planned and taken out of the lists, and what documents say beyond a roadmap's table. */
export const Mutation: Resolvers<'Mutation'> = {
  recordOryolInterview,
  recordOryolDiscussion,
  approveOryolHelpProgram,
  recordOryolDeficitStage,
  saveOryolHelpProgram,
  saveOryolDeficitChain,
  saveOryolRouteCounts,
  setOryolMethodicalService,
  setOryolRequirements,
  archiveOryolRecord: action(
    'archiveOryolRecord',
    archiveRecord([
      archivable({ table: helpPrograms }),
      archivable({ table: methodicalServices }),
      archivable({ table: deficitChains }),
    ]),
  ),
}
