import { randomUUIDv7 } from 'node:crypto'
import type { UnitOfWork } from '../action/unit-of-work.ts'
import { lockVisibleForReference } from '../action/write/record.ts'
import { type Fault, notFound, requireFaultless } from '../action/write/rows.ts'
import { firstYear, isPlausibleYear, lastYear } from '../calendar/years.ts'
import { type Sql, sql } from '../data/sql.ts'
import { insertRows } from '../data/write/bulk.ts'
import { apiError } from '../graphql/errors/table.ts'
import type { ActReferenceInput } from '../graphql/generated/contract.ts'
import { type ActReferenceRow, actReferences, orders } from './table.ts'

const mostActs = 200

/** An act that a document cites, as it is stored. */
export type CitedAct = Pick<
  ActReferenceRow,
  'kind' | 'kindText' | 'issuer' | 'number' | 'date' | 'year' | 'summary' | 'resolvedOrderId' | 'note'
>

/** A cited act of an input whose ids are database ids. */
export function readAct({ kind, kindText, summary, order, ...given }: ActReferenceInput): CitedAct {
  const { issuer = null, number = null, date = null, year = null, note = null } = given
  return { kind, kindText, summary, resolvedOrderId: order ?? null, issuer, number, date, year, note }
}

/** What cites acts: an order or a roadmap, by its id. */
export type Citing = { readonly orderId: string } | { readonly roadmapId: string }

/** The acts that it cites, in its order. */
export function readBasis(work: UnitOfWork, citing: Citing): Promise<readonly ActReferenceRow[]> {
  return work.read<ActReferenceRow>(sql`
    select ${actReferences.columns} from ${actReferences.name} t
    where ${citedBy(citing)} and t.archived_at is null order by t.position`)
}

/** BAD_INPUT if an act has no summary, NOT_FOUND if it names an order that the user may not see. */
export async function requireActs(work: UnitOfWork, basis: readonly CitedAct[]): Promise<void> {
  if (basis.length > mostActs)
    throw apiError(
      'LIST_SIZE_INVALID',
      `Актов-оснований больше ${mostActs}: сократите их число.`,
      'input.basis',
    )
  const named = basis.flatMap(({ resolvedOrderId }) => resolvedOrderId ?? [])
  const found = await lockVisibleForReference(work, orders, named)
  requireFaultless('input.basis', basis, faultsOf, ({ resolvedOrderId: id }) =>
    id === null || found.has(id) ? [] : [notFound('приказ не найден', 'order')],
  )
}

function faultsOf({ summary, year }: CitedAct): readonly Fault[] {
  const faults: Fault[] = []
  if (summary.trim() === '') {
    const message = 'Предмет акта не указан: напишите его у каждого акта, на который ссылается документ.'
    faults.push({ reason: 'VALUE_MISSING', message, field: 'summary' })
  }
  if (year !== null && !isPlausibleYear(year)) {
    const message = `Год акта слишком далёк: проверьте его, допустимы годы от ${firstYear} до ${lastYear}.`
    faults.push({ reason: 'DATE_OUT_OF_RANGE', message, field: 'year' })
  }
  return faults
}

/** Replaces the acts that a document cites; those that stood are archived. */
export async function replaceBasis(
  work: UnitOfWork,
  citing: Citing,
  basis: readonly CitedAct[],
): Promise<void> {
  const { now } = work.context
  await work.execute(sql`
    update ${actReferences.name} t set archived_at = ${now}, updated_at = ${now}, version = t.version + 1
    where ${citedBy(citing)} and t.archived_at is null`)
  await insertRows(
    work,
    actReferences,
    basis.map((act, index) => ({ id: randomUUIDv7(), ...act, ...citing, position: index + 1 })),
  )
}

const citedBy = (citing: Citing): Sql =>
  'orderId' in citing
    ? sql`t.order_id = ${citing.orderId}::uuid`
    : sql`t.roadmap_id = ${citing.roadmapId}::uuid`
