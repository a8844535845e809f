const office = ['MUNICIPAL', 'REGIONAL', 'ADMIN'] as const

/** Who may do what the plugin adds, on their territory; `schema.graphql` states the same by `@access`. */
export const access = {
  recordOryolInterview: ['CURATOR', ...office],
  recordOryolDiscussion: ['SCHOOL', 'CURATOR', ...office],
  approveOryolHelpProgram: ['SCHOOL', ...office],
  recordOryolDeficitStage: ['SCHOOL', 'CURATOR', ...office],
} as const
