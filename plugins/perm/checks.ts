import { apiError, type Checks, lockForReference, roadmaps } from '../../api/plugin-api.ts'
import { yearOf } from './facts/years.ts'
import type { Contract } from './generated/contract.ts'
import { requireProjectYear } from './mutations/project-year.ts'

/** What the region asks of records that are saved as their input says. */
export const checks: Checks<Contract> = {
  recordPermParticipation: (work, { year }, { regionId }) => requireProjectYear(work, regionId, year),
  setPermProjectSchedule: (work, { year }, { regionId }) => requireProjectYear(work, regionId, year),
  setPermConcept: (_, { actOn, horizonYear }) => {
    if (horizonYear >= yearOf(actOn) && horizonYear <= yearOf(actOn) + 50) return
    throw apiError(
      'DATES_REVERSED',
      'Последний год Концепции раньше года её акта: исправьте один из них.',
      'input.horizonYear',
    )
  },
  recordPermYearlyReport: async (work, { roadmap, year }, { municipalityId }) => {
    if (municipalityId === null)
      throw apiError(
        'OTHER_PLACE',
        'Документ готовит муниципалитет: укажите его дорожную карту.',
        'input.roadmap',
      )
    const { startsOn, endsOn } = await lockForReference(work, roadmaps, roadmap)
    if (year >= yearOf(startsOn) && year <= yearOf(endsOn)) return
    throw apiError(
      'DATE_OUT_OF_RANGE',
      `Год не входит в период дорожной карты: укажите от ${yearOf(startsOn)} до ${yearOf(endsOn)}.`,
      'input.year',
    )
  },
}
