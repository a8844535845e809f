import type { Check, RoadmapFacts } from '../../facts.ts'
import { placeOf } from './place.ts'

/** A link, a number, or the name of a kind of document. */
const evidence =
  /https?:\/\/|www\.|№|приказ|протокол|справк|договор|программ|отч[её]т|сертификат|письм|ссылк/i

/** Rows whose execution is stated without a document or a link. */
export const unprovedExecutions: Check<RoadmapFacts> = ({ activities }) =>
  activities
    .filter(row => row.executionNote !== null && !evidence.test(row.executionNote))
    .map(row => ({ code: 'EXECUTION_UNPROVED', ...placeOf(row), detail: `«${row.executionNote}»` }))
