import { type Parents as CoreParents, type ModuleTypes, moduleOf } from '../../../api/plugin-api.ts'
import type { Contract, Rows } from './generated/contract.ts'

interface Parents extends CoreParents, Rows {}

/** What no column answers. Groups of fewer than five people are not shown (item 4 of the order). */
export const module = moduleOf([], {
  VologdaThreshold: {
    share: ({ tookCount, passedCount }) =>
      tookCount < 5 ? null : Math.round((passedCount / tookCount) * 1000) / 10,
  },
} satisfies ModuleTypes<Contract, Parents, 'vologda'>)
