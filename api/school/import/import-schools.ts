import { type GraphQLResolveInfo, isInputObjectType } from 'graphql'
import { action } from '../../action/action.ts'
import { requirePast } from '../../action/input.ts'
import type { Outcome, UnitOfWork } from '../../action/unit-of-work.ts'
import { today } from '../../calendar/today.ts'
import { recordTwins } from '../../finding/twins.ts'
import { decodeInput } from '../../graphql/binding/schema-extensions.ts'
import type { Context } from '../../graphql/context.ts'
import { type Mistake, mistakesOf } from '../../graphql/errors/mistakes.ts'
import { apiError } from '../../graphql/errors/table.ts'
import type { RegisterSchoolsInput } from '../../graphql/generated/contract.ts'
import { isSame } from '../attributes.ts'
import { type ListedSchool, readRows } from './match.ts'
import { faultOf, type ListedRowOutcome, type ListOutcome } from './outcome.ts'
import { changePlaces, leavePlaces, recordRenamings } from './reorganize.ts'
import { pathOf, Sieve } from './sieve.ts'
import { isMoved, type Row, recordSchools, writeRows } from './write.ts'

/**
 * Registers a list of schools of a region: all or none, or all rows that are right. A row whose identifier a school of the
 * region has changes that school to what the row says; one that says nothing new writes nothing. A school that the list
 * names elsewhere moves there, under roadmaps in force too. In ROW_BY_ROW mode an unreadable id is a fault of its row.
 */
export function registerSchools(
  parent: unknown,
  { input }: { readonly input: RegisterSchoolsInput },
  context: Context,
  info: GraphQLResolveInfo,
): Promise<ListOutcome> {
  const most = context.limits.listedSchools
  if (input.schools.length === 0 || input.schools.length > most)
    throw apiError(
      'LIST_SIZE_INVALID',
      `Число школ в списке неверно: передайте от 1 до ${most}.`,
      'input.schools',
    )
  const isRowByRow = input.mode === 'ROW_BY_ROW'
  const unreadable = isRowByRow ? unreadableRows(info, input.schools) : new Map<number, readonly Mistake[]>()
  const places = [...input.schools.keys()].filter(index => !unreadable.has(index))
  const perform = (work: UnitOfWork, { schools, ...rest }: RegisterSchoolsInput) => {
    const listed = schools.map((row, at) => ({ row, index: places[at] ?? at }))
    return register(work, listed, new Sieve(isRowByRow, unreadable), rest)
  }
  const schools = places.flatMap(index => input.schools[index] ?? [])
  return action('registerSchools', perform)(parent, { input: { ...input, schools } }, context, info)
}

/** The rows that cannot be decoded, with what is wrong with them. */
function unreadableRows(
  { schema }: GraphQLResolveInfo,
  rows: readonly ListedSchool[],
): ReadonlyMap<number, readonly Mistake[]> {
  const type = schema.getType('ListedSchoolInput')
  if (!isInputObjectType(type)) throw new Error('the contract has no ListedSchoolInput')
  const mistakes = rows.map((row, index): readonly Mistake[] => {
    try {
      decodeInput(schema, type, row, pathOf(index))
      return []
    } catch (error) {
      return mistakesOf(error, pathOf(index))
    }
  })
  return new Map([...mistakes.entries()].filter(([, found]) => found.length > 0))
}

async function register(
  work: UnitOfWork,
  listed: readonly { readonly row: ListedSchool; readonly index: number }[],
  sieve: Sieve,
  { on, act }: Pick<RegisterSchoolsInput, 'on' | 'act'>,
): Promise<ListOutcome & Outcome> {
  const rows = await readRows(work, listed, sieve)
  const [first] = rows
  const regionId = first?.to.regionId ?? null
  const list = { on: on ?? today(work.context, regionId), act: act?.trim() || null }
  requirePast(work, regionId, { on: list.on })
  const created = rows.filter(({ before }) => before === null)
  const updated = rows.filter(row => row.before !== null && (isMoved(row) || !isSame(row.school, row.before)))
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
): readonly ListedRowOutcome[] {
  const stored = rows.map((row): ListedRowOutcome => {
    const outcome = row.before === null ? 'CREATED' : updated.has(row) ? 'UPDATED' : 'UNCHANGED'
    return { index: row.index, id: row.id, outcome, error: null }
  })
  const faulty = [...refused].map(([index, mistakes]): ListedRowOutcome => {
    return { index, id: null, outcome: 'REFUSED', error: faultOf(mistakes) }
  })
  return [...stored, ...faulty].toSorted((one, other) => one.index - other.index)
}
