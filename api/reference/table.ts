import { Prisma, type ReferenceBook, type ReferenceItem } from '../../prisma/generated/browser.ts'
import type { Row } from '../data/query.ts'
import { table } from '../data/table.ts'

export type ReferenceBookRow = Row<ReferenceBook>
export type ReferenceItemRow = Omit<Row<ReferenceItem>, 'former'> & {
  /** By the version of the item that was called so. */
  readonly former: Readonly<Record<string, FormerLabel>>
}

/** What an item was called before. */
export interface FormerLabel {
  readonly label: string
  readonly shortLabel: string
  readonly replacedOn: string
}

/** The reference books, which migrations bring. */
export const referenceBooks = table<ReferenceBookRow>(
  'core',
  'ReferenceBook',
  Prisma.ReferenceBookScalarFieldEnum,
)

/** Their items; a common one has no region. */
export const referenceItems = table<ReferenceItemRow>(
  'core',
  'ReferenceItem',
  Prisma.ReferenceItemScalarFieldEnum,
  { region: 'regionId', regionless: true },
)
