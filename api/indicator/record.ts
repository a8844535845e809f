import { randomUUIDv7 } from 'node:crypto'
import { covers } from '../access/matrix.ts'
import { action } from '../action/action.ts'
import { authorize } from '../action/authorize.ts'
import type { BulkOutcome, Place, Work } from '../action/work.ts'
import { createRows, lockAllForReference } from '../action/write/record.ts'
import { requireDistinct, requireFaultless, requireRows } from '../action/write/rows.ts'
import { today } from '../calendar/today.ts'
import { visible } from '../data/scope.ts'
import { sql } from '../data/sql.ts'
import { apiError } from '../graphql/errors/table.ts'
import type { RecordIndicatorValuesInput } from '../graphql/generated/contract.ts'
import { schools } from '../school/table.ts'
import { municipalities } from '../territory/table.ts'
import { evaluateMeasured, type Measured } from './gate.ts'
import { faultOfMeasure, measureOf } from './measure.ts'
import { type IndicatorRow, indicators, indicatorValues } from './table.ts'

type ValueInput = RecordIndicatorValuesInput['values'][number]

type Value = Omit<ValueInput, 'indicator'> & Measured & { readonly id: string; readonly place: Place }

/** Records values of indicators, all or none. A value that is there is not overwritten: `correctIndicatorValue` replaces it. */
export const recordIndicatorValues = action(
  'recordIndicatorValues',
  async (work, input): Promise<BulkOutcome> => {
    const { context } = work
    requireRows(input.values)
    const values = await read(work, input.values)
    requireFaultless(values, value => faultOf(value, today(context, value.indicator.regionId)))
    requireDistinct(values, ({ indicator, place, measuredOn }) => [indicator.id, place, measuredOn])
    for (const { place } of values) authorize(work, place)
    await requireNew(work, values)
    const findings = await evaluateMeasured(work, values)
    await createRows(
      work,
      indicatorValues,
      values.map(value => ({
        ...value.place,
        ...measureOf(value),
        id: value.id,
        regionId: value.indicator.regionId,
        indicatorId: value.indicator.id,
        measuredOn: value.measuredOn,
        recordedAt: context.now,
      })),
    )
    return { id: null, ids: values.map(({ id }) => id), findings }
  },
)

/** The rows with what they name. Indicators are locked in one order, so that no equal value comes in between. */
async function read(work: Work, inputs: readonly ValueInput[]): Promise<readonly Value[]> {
  const ids = [...new Set(inputs.map(({ indicator }) => indicator))]
  const locked = await work.read<IndicatorRow>(sql`
    select ${indicators.columns} from ${indicators.name} t
    where t.id = any(${ids}::uuid[]) and ${visible(work.context.viewer, indicators)} order by t.id for update`)
  const byId = new Map(locked.map(row => [row.id, row]))
  const places = new Map<string, Place>()
  for (const { id, ...school } of await lockAllForReference(work, schools, named(inputs, 'school'))) {
    places.set(id, { regionId: school.regionId, municipalityId: school.municipalityId, schoolId: id })
  }
  for (const { id, regionId } of await lockAllForReference(
    work,
    municipalities,
    named(inputs, 'municipality'),
  )) {
    places.set(id, { regionId, municipalityId: id, schoolId: null })
  }
  return inputs.map(input => {
    const indicator = byId.get(input.indicator)
    if (!indicator) throw apiError('NOT_FOUND')
    const { regionId, municipalityId, schoolId } = indicator
    const place = places.get(input.school ?? input.municipality ?? '')
    return {
      ...input,
      indicator,
      place: place ?? { regionId, municipalityId, schoolId },
      id: randomUUIDv7(),
    }
  })
}

const named = (inputs: readonly ValueInput[], field: 'school' | 'municipality'): readonly string[] => [
  ...new Set(inputs.map(input => input[field]).filter(id => id != null)),
]

function faultOf(value: Value, today: string): string | null {
  if (value.school && value.municipality)
    return 'указаны и школа, и муниципальное образование: оставьте что-то одно.'
  if (!covers(value.indicator, value.place))
    return 'показатель не относится к этой школе или территории: укажите другой.'
  if (value.measuredOn > today) return 'дата измерения ещё не наступила: укажите сегодняшнюю или прошедшую.'
  return faultOfMeasure(value, value.indicator)
}

async function requireNew({ read }: Work, values: readonly Value[]): Promise<void> {
  const rows = values.map(({ indicator, measuredOn, place }, row) => ({
    row: row + 1,
    indicator_id: indicator.id,
    measured_on: measuredOn,
    municipality_id: place.municipalityId,
    school_id: place.schoolId,
  }))
  const [known] = await read<{ row: number }>(sql`
    select r.row from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r(row int, indicator_id uuid, measured_on date, municipality_id uuid, school_id uuid)
    where exists (select from core.indicator_value v where v.indicator_id = r.indicator_id
      and v.measured_on = r.measured_on and v.archived_at is null
      and v.municipality_id is not distinct from r.municipality_id
      and v.school_id is not distinct from r.school_id)
    order by r.row limit 1`)
  if (known) {
    throw apiError(
      'ALREADY_EXISTS',
      `Строка ${known.row}: за эту дату значение уже есть; чтобы исправить его, вызовите correctIndicatorValue.`,
    )
  }
}
