import { action } from '../action/action.ts'
import { lock, lockForUpdate } from '../action/write/record.ts'
import { today } from '../calendar/today.ts'
import { readLabels, requireFree } from './labels.ts'
import { referenceBooks, referenceItems } from './table.ts'

/** Gives an item other labels. Those it had stay with it: documents name it so, and imports find it by them. */
export const renameReferenceItem = action('renameReferenceItem', async (work, input) => {
  const item = await lockForUpdate(work, referenceItems, input.item, input.version)
  const { bookId, regionId, id, code, version, label, shortLabel, former, aliases } = item.row
  await lock(work, referenceBooks, bookId)
  const labels = readLabels(work, { ...input, aliases: input.aliases ?? aliases })
  await requireFree(work, { bookId, regionId, id }, { ...labels, code })
  const replaced = { label, shortLabel, replacedOn: today(work.context, regionId) }
  const isRenamed = labels.label !== label || labels.shortLabel !== shortLabel
  await item.update(
    { ...labels, former: isRenamed ? { ...former, [version]: replaced } : undefined },
    { basis: input.reason },
  )
  return item
})
