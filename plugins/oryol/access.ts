import { office } from '../../api/plugin-api.ts'

/** Who may do what the plugin adds, on their territory; `schema.graphql` states the same by `@access`. */
export const access = {
  recordOryolInterview: ['CURATOR', ...office],
  recordOryolDiscussion: ['SCHOOL', 'CURATOR', ...office],
  approveOryolHelpProgram: ['SCHOOL', ...office],
  recordOryolDeficitStage: ['SCHOOL', 'CURATOR', ...office],
  saveOryolHelpProgram: office,
  saveOryolDeficitChain: ['SCHOOL', 'CURATOR', ...office],
  saveOryolRouteCounts: ['SCHOOL', 'CURATOR', ...office],
  setOryolMethodicalService: office,
  setOryolRequirements: office,
  archiveOryolRecord: office,
} as const
