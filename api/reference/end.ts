import { action } from '../action/action.ts'
import { lockForUpdate } from '../action/write/record.ts'
import { requireOrder } from '../calendar/days.ts'
import { apiError } from '../graphql/errors/table.ts'
import { referenceItems } from './table.ts'

/** Names the last day on which records may be given an item; those that have it keep it. */
export const endReferenceItem = action('endReferenceItem', async (work, { validTo, reason, ...input }) => {
  const item = await lockForUpdate(work, referenceItems, input.item, input.version)
  requireOrder(item.row.validFrom, validTo)
  await item.update({ validTo }, { basis: reason })
  return item
})

/** Lets records be given an item again. */
export const restoreReferenceItem = action('restoreReferenceItem', async (work, { reason, ...input }) => {
  const item = await lockForUpdate(work, referenceItems, input.item, input.version)
  if (item.row.validTo === null)
    throw apiError('ALREADY_DONE', 'Элемент действует без даты окончания: возобновлять его не нужно.')
  await item.update({ validTo: null }, { basis: reason })
  return item
})
