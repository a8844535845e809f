import { apiError, type Checks, lockForReference, roadmaps } from '../../api/plugin-api.ts'
import type { Contract } from './generated/contract.ts'

/** What the region asks of records that are saved as their input says. */
export const checks: Checks<Contract> = {
  recordIvanovoCuratorMemo: async (work, { roadmap: id }, { municipalityId }) => {
    const roadmap = await lockForReference(work, roadmaps, id)
    if (roadmap.municipalityId === null || roadmap.municipalityId === municipalityId) return
    throw apiError(
      'OTHER_PLACE',
      'Школа относится к другому муниципальному образованию: укажите школу территории этой дорожной карты.',
      'input.school',
    )
  },
}
