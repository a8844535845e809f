import type { Check, OrderFacts, RoadmapFacts } from '../../facts.ts'
import { gapsIn, repeatsIn, written } from './numbering.ts'

/** Numbers printed twice: rows of one section, parts of one row. */
export const repeatedRows: Check<RoadmapFacts> = ({ activities }) => {
  const siblings = Map.groupBy(activities, row => row.parentId ?? row.sectionId)
  return [...siblings.values()].flatMap(repeatsIn).map(({ id, number }) => ({
    code: 'DUPLICATE_NUMBER',
    subject: { type: 'Activity', id },
    detail: `номер ${number} уже стоит у строки выше`,
    item: `п. ${number}`,
  }))
}

/** Numbers left out between the rows of a section. */
export const missingRows: Check<RoadmapFacts> = ({ sections, activities }) =>
  sections.flatMap(section => {
    const rows = activities.filter(row => row.sectionId === section.id && row.parentId === null)
    return gapsIn(rows.flatMap(row => row.number ?? [])).map(gap => ({
      code: 'NUMBER_GAP' as const,
      subject: { type: 'RoadmapSection', id: section.id },
      which: written(gap),
      detail: `нет ${written(gap)}`,
      item: section.number === null ? 'Раздел без номера' : `Раздел ${section.number}`,
    }))
  })

/** Clauses of an order with the number of an earlier one. */
export const repeatedClauses: Check<OrderFacts> = ({ clauses }) =>
  repeatsIn(clauses).map(({ id, number }) => ({
    code: 'DUPLICATE_NUMBER',
    subject: { type: 'OrderClause', id },
    detail: `номер ${number} уже стоит у пункта выше`,
    item: `п. ${number}`,
  }))

/** Numbers left out between the clauses of an order. */
export const missingClauses: Check<OrderFacts> = ({ id, clauses }) =>
  gapsIn(clauses.map(clause => clause.number)).map(gap => ({
    code: 'CLAUSE_NUMBER_GAP',
    subject: { type: 'Order', id },
    which: written(gap),
    detail: `нет пункта ${written(gap)}`,
    item: `п. ${written(gap)}`,
  }))
