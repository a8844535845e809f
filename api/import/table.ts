import { Prisma, type Import as Stored } from '../../prisma/generated/browser.ts'
import type { Row } from '../data/query.ts'
import { byGrants, type Viewer } from '../data/scope.ts'
import { type Sql, sql } from '../data/sql.ts'
import { type Table, table } from '../data/table.ts'
import type { PreviewRow, PrintedError } from './outcome.ts'

const { form: _, claimedUntil: __, attempts: ___, ...fields } = Prisma.ImportScalarFieldEnum

/** An import without what its worker alone reads. */
export type ImportRow = Row<
  Omit<Stored, 'form' | 'claimedUntil' | 'attempts' | 'reading' | 'outcome' | 'preview' | 'errors'>
> & {
  readonly reading: object
  readonly outcome: object | null
  readonly preview: readonly PreviewRow[]
  readonly errors: readonly PrintedError[]
}

/** The caller's own imports, and those that were sent by a grant on a place of theirs. */
export const imports: Table<ImportRow> = {
  ...table<ImportRow>('core', 'Import', fields),
  only: viewer =>
    viewer.user ? sql`(t.user_id = ${viewer.user.id}::uuid or ${within(byGrants(viewer))})` : sql`false`,
}

function within({ scope }: Viewer): Sql {
  if (scope === 'EVERYTHING') return sql`true`
  return sql`coalesce(t.region_id = any(${[...scope.regions]}::uuid[])
    or t.municipality_id = any(${[...scope.municipalities]}::uuid[])
    or t.school_id = any(${[...scope.schools]}::uuid[]), false)`
}
