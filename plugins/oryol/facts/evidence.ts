import { actionFact } from '../../../api/plugin-api.ts'

/** How many documents and links a submitted report names. */
export const submittedEvidence = actionFact('report.submit', (_, { evidence }) => evidence.length)

/** How many documents and links an accepted report names. */
export const acceptedEvidence = actionFact('report.accept', (_, { evidence }) => evidence.length)
