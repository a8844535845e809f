import type { ActivityFacts } from '../../facts.ts'

/** A row of the table as the subject of a verdict, with its position. */
export function placeOf({ id, number }: ActivityFacts) {
  return { subject: { type: 'Activity', id }, item: number === null ? 'Строка без номера' : `п. ${number}` }
}

/** For a blank cell: the row whose cell it was probably merged with. */
export function inherited({ inherits }: ActivityFacts) {
  return inherits === null ? {} : { detail: `ячейка, вероятно, объединена с п. ${inherits}` }
}
