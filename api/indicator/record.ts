import { randomUUIDv7 } from 'node:crypto'
import { covers } from '../access/matrix.ts'
import { action } from '../action/action.ts'
import { authorize } from '../action/authorize.ts'
import type { BulkOutcome, Place, UnitOfWork } from '../action/unit-of-work.ts'
import { createRows, lockVisibleForReference } from '../action/write/record.ts'
import {
  distinct,
  type Fault,
  notFound,
  requireFaultless,
  requireRows,
  requireUnknown,
} from '../action/write/rows.ts'
import { today } from '../calendar/today.ts'
import { visible } from '../data/scope.ts'
import { sql } from '../data/sql.ts'
import { apiError } from '../graphql/errors/table.ts'
import type { RecordIndicatorValuesInput } from '../graphql/generated/contract.ts'
import { schools } from '../school/table.ts'
import { municipalities } from '../territory/table.ts'
import { evaluateMeasured, type Measured } from './gate.ts'
import { faultsOfMeasure, measureOf } from './measure.ts'
import { type IndicatorRow, indicators, indicatorValues } from './table.ts'

type ValueInput = RecordIndicatorValuesInput['values'][number]

type Value = Omit<ValueInput, 'indicator'> & Measured & { readonly id: string; readonly place: Place }

/** The path of the values in the input. */
const list = 'input.values'

/** Records values of indicators, all or none. A value that is there is not overwritten: `correctIndicatorValue` replaces it. */
export const recordIndicatorValues = action(
  'recordIndicatorValues',
  async (work, input): Promise<BulkOutcome> => {
    const { context } = work
    requireRows(input.values, 'input.values')
    const values = await read(work, input.values)
    requireFaultless(
      list,
      values,
      value => faultsOf(value, today(context, value.indicator.regionId)),
      distinct(({ indicator, place, measuredOn }) => [indicator.id, place, measuredOn]),
    )
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
async function read(work: UnitOfWork, inputs: readonly ValueInput[]): Promise<readonly Value[]> {
  const ids = [...new Set(inputs.map(({ indicator }) => indicator))]
  const locked = await work.read<IndicatorRow>(sql`
    select ${indicators.columns} from ${indicators.name} t
    where t.id = any(${ids}::uuid[]) and ${visible(work.context.viewer, indicators)} order by t.id for update`)
  const byId = new Map(locked.map(row => [row.id, row]))
  const places = new Map<string, Place>()
  const named = (field: 'school' | 'municipality') => inputs.flatMap(input => input[field] ?? [])
  for (const [id, school] of await lockVisibleForReference(work, schools, named('school')))
    places.set(id, { regionId: school.regionId, municipalityId: school.municipalityId, schoolId: id })
  for (const [id, { regionId }] of await lockVisibleForReference(work, municipalities, named('municipality')))
    places.set(id, { regionId, municipalityId: id, schoolId: null })
  requireFaultless(list, inputs, ({ indicator, school, municipality }) => [
    ...(byId.has(indicator) ? [] : [notFound('показатель не найден', 'indicator')]),
    ...(school == null || places.has(school) ? [] : [notFound('школа не найдена', 'school')]),
    ...(municipality == null || places.has(municipality)
      ? []
      : [notFound('муниципальное образование не найдено', 'municipality')]),
  ])
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

function faultsOf(value: Value, today: string): readonly Fault[] {
  const faults: Fault[] = []
  if (value.school && value.municipality) {
    const message = 'указаны и школа, и муниципальное образование: оставьте что-то одно.'
    faults.push({ reason: 'CHOICE_INVALID', message, field: 'municipality' })
  } else if (!covers(value.indicator, value.place)) {
    const message = 'показатель не относится к этой школе или территории: укажите другой.'
    faults.push({ reason: 'OTHER_PLACE', message, field: 'indicator' })
  }
  if (value.measuredOn > today) {
    const message = 'дата измерения ещё не наступила: укажите сегодняшнюю или прошедшую.'
    faults.push({ reason: 'DATE_IN_FUTURE', message, field: 'measuredOn' })
  }
  return [...faults, ...faultsOfMeasure(value, value.indicator)]
}

async function requireNew({ read }: UnitOfWork, values: readonly Value[]): Promise<void> {
  const rows = values.map(({ indicator, measuredOn, place }, row) => ({
    row,
    indicator_id: indicator.id,
    measured_on: measuredOn,
    municipality_id: place.municipalityId,
    school_id: place.schoolId,
  }))
  const known = await read<{ row: number }>(sql`
    select r.row from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r(row int, indicator_id uuid, measured_on date, municipality_id uuid, school_id uuid)
    where exists (select from core.indicator_value v where v.indicator_id = r.indicator_id
      and v.measured_on = r.measured_on and v.archived_at is null
      and v.municipality_id is not distinct from r.municipality_id
      and v.school_id is not distinct from r.school_id)`)
  requireUnknown(
    list,
    values,
    known,
    'за эту дату значение уже есть; чтобы исправить его, вызовите correctIndicatorValue.',
  )
}
