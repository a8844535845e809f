import { requirePast } from '../../action/input.ts'
import type { Outcome, UnitOfWork } from '../../action/unit-of-work.ts'
import { type Listed, listAction } from '../../action/write/list-action.ts'
import { type RowResult, rowResults } from '../../action/write/row-outcome.ts'
import type { Sieve } from '../../action/write/sieve.ts'
import { today } from '../../calendar/today.ts'
import { recordTwins } from '../../finding/twins.ts'
import { apiError } from '../../graphql/errors/table.ts'
import type { RegisterSchoolsInput } from '../../graphql/generated/contract.ts'
import { isSame } from '../attributes.ts'
import { type ListedSchool, readRows } from './match.ts'
import type { ListOutcome } from './outcome.ts'
import { changePlaces, leavePlaces, recordRenamings } from './reorganize.ts'
import { isMoved, type Row, recordSchools, writeRows } from './write.ts'

/**
 * Registers a list of schools of a region: all or none, or all rows that are right. A row whose identifier a school of the
 * region has changes that school to what the row says; one that says nothing new writes nothing. A school that the list
 * names elsewhere moves there, under roadmaps in force too.
 */
export const registerSchools = listAction(
  'registerSchools',
  'schools',
  {
    type: 'ListedSchoolInput',
    requireSize: (schools, path, { limits: { listedSchools: most } }) => {
      if (schools.length === 0 || schools.length > most)
        throw apiError('LIST_SIZE_INVALID', `Число школ в списке неверно: передайте от 1 до ${most}.`, path)
    },
  },
  register,
)

async function register(
  work: UnitOfWork,
  listed: readonly Listed<ListedSchool>[],
  sieve: Sieve,
  { on, act }: Pick<RegisterSchoolsInput, 'on' | 'act'>,
): Promise<ListOutcome & Outcome> {
  const rows = await readRows(work, listed, sieve)
  const [first] = rows
  const regionId = first?.to.regionId ?? null
  const list = { on: on ?? today(work.context, regionId), act: act?.trim() || null }
  requirePast(work, regionId, { on: list.on })
  const created = rows.filter(({ before }) => before === null)
  const updated = rows.filter(
    row => row.before !== null && (isMoved(row) || row.isNamed || !isSame(row.school, row.before)),
  )
  await leavePlaces(work, updated, list)
  await writeRows(work, created, updated, list.on)
  await recordSchools(work, [...created, ...updated])
  await changePlaces(work, updated, list)
  await recordRenamings(work, updated, list)
  const written = [...created, ...updated].map(({ id }) => id)
  return {
    id: null,
    findings: await recordTwins(work, 'School', written),
    ids: rows.map(({ id }) => id),
    created: created.length,
    updated: updated.length,
    rows: outcomesOf(rows, new Set(updated), sieve),
  }
}

function outcomesOf(
  rows: readonly Row[],
  updated: ReadonlySet<Row>,
  { refused }: Sieve,
): readonly RowResult[] {
  const stored = rows.map(row => {
    const outcome = row.before === null ? 'CREATED' : updated.has(row) ? 'UPDATED' : 'UNCHANGED'
    return { index: row.index, id: row.id, outcome } as const
  })
  return rowResults(stored, refused)
}
