import { requireText } from '../action/input.ts'
import type { Place, UnitOfWork } from '../action/unit-of-work.ts'
import { lockAllForReference } from '../action/write/record.ts'
import { sql } from '../data/sql.ts'
import { apiError } from '../graphql/errors/table.ts'
import type { RiskMeasureInput } from '../graphql/generated/contract.ts'
import { indicators } from '../indicator/table.ts'
import { activities } from '../roadmap/table.ts'
import type { RiskMeasureRow } from './table.ts'

type Measure = Pick<RiskMeasureRow, 'text' | 'dueOn' | 'activityId' | 'indicatorId'>

const most = 50

/** The measures of an input as they are stored; NOT_FOUND for what the user may not see, BAD_INPUT for another territory's. */
export async function readMeasures(
  work: UnitOfWork,
  place: Place,
  measures: readonly RiskMeasureInput[],
): Promise<readonly Measure[]> {
  if (measures.length > most)
    throw apiError(
      'LIST_SIZE_INVALID',
      `Мер больше ${most}: оставьте главные или разделите программу.`,
      'input.measures',
    )
  const named = (field: 'activity' | 'indicator') => [
    ...new Set(measures.map(measure => measure[field]).filter(id => id != null)),
  ]
  const references = [
    ...(await lockAllForReference(work, activities, named('activity'))),
    ...(await lockAllForReference(work, indicators, named('indicator'))),
  ]
  const foreign = references.find(one => !concerns(one, place))
  if (foreign)
    throw apiError(
      'OTHER_PLACE',
      'Мероприятие или показатель относятся к другой школе или территории: укажите их из карт этой школы.',
      work.pathOf(foreign.id),
    )
  return measures.map(
    ({ text, dueOn = null, activity: activityId = null, indicator: indicatorId = null }, index) => ({
      text: requireText(text, 'Содержание меры не указано: напишите его.', `input.measures[${index}].text`),
      dueOn,
      activityId,
      indicatorId,
    }),
  )
}

/** A row of the school, of its municipality or of its region. */
const concerns = (row: Place, { regionId, municipalityId, schoolId }: Place): boolean =>
  row.regionId === regionId &&
  (row.municipalityId === null || row.municipalityId === municipalityId) &&
  (row.schoolId === null || row.schoolId === schoolId)

/** The measures of a programme as they are stored. */
export const measuresOf = ({ read }: UnitOfWork, programId: string): Promise<readonly Measure[]> =>
  read<Measure>(sql`
    select text, due_on::text as "dueOn", activity_id as "activityId", indicator_id as "indicatorId"
    from core.risk_measure where program_id = ${programId} and archived_at is null order by position`)
