import { archivable } from '../../api/plugin-api.ts'
import { deficitChains, helpPrograms, methodicalServices } from './table.ts'

/** The records that users of the region take out of the lists and bring back. */
export const archivables = [
  archivable({ table: helpPrograms }),
  archivable({ table: methodicalServices }),
  archivable({ table: deficitChains }),
]
