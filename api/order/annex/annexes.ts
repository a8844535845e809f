import { randomUUIDv7 } from 'node:crypto'
import { requireText } from '../../action/input.ts'
import type { UnitOfWork } from '../../action/unit-of-work.ts'
import { lockAllForReference } from '../../action/write/record.ts'
import { sql } from '../../data/sql.ts'
import { replaceRows } from '../../data/write/bulk.ts'
import { apiError } from '../../graphql/errors/table.ts'
import type { OrderAnnexInput } from '../../graphql/generated/contract.ts'
import { roadmaps } from '../../roadmap/table.ts'
import { type OrderAnnexRow, type OrderRow, orderAnnexes } from '../table.ts'

const mostAnnexes = 100

/** An annex as it is stored. */
export type Annex = Pick<OrderAnnexRow, 'number' | 'title' | 'roadmapId'>

/** The annexes of an input, ids being database ids; NOT_FOUND for a roadmap that the user may not see. */
export async function readAnnexes(
  work: UnitOfWork,
  { regionId }: Pick<OrderRow, 'regionId'>,
  inputs: readonly OrderAnnexInput[],
): Promise<readonly Annex[]> {
  if (inputs.length > mostAnnexes)
    throw apiError(
      'LIST_SIZE_INVALID',
      `Приложений больше ${mostAnnexes}: сократите их число.`,
      'input.annexes',
    )
  const annexes = inputs.map(({ number, title, roadmap }, index) => ({
    number: number?.trim() || null,
    title: requireText(
      title,
      'Название приложения не указано: напишите его.',
      `input.annexes[${index}].title`,
    ),
    roadmapId: roadmap ?? null,
  }))
  const named = annexes.map(({ roadmapId }) => roadmapId).filter(id => id !== null)
  const found = await lockAllForReference(work, roadmaps, named)
  const foreign = found.find(roadmap => roadmap.regionId !== regionId)
  if (foreign)
    throw apiError(
      'OTHER_PLACE',
      'Дорожная карта относится к другому региону: укажите карту этого.',
      work.pathOf(foreign.id),
    )
  return annexes
}

/** The annexes of an order, in its order. */
export const annexesOf = ({ read }: UnitOfWork, orderId: string): Promise<readonly Annex[]> =>
  read<Annex>(sql`
    select t.number, t.title, t.roadmap_id as "roadmapId" from ${orderAnnexes.name} t
    where t.order_id = ${orderId}::uuid and t.archived_at is null order by t.position`)

/** Replaces the annexes of an order. */
export async function replaceAnnexes(
  work: UnitOfWork,
  orderId: string,
  annexes: readonly Annex[],
): Promise<void> {
  const rows = annexes.map((annex, index) => ({ id: randomUUIDv7(), orderId, position: index + 1, ...annex }))
  await replaceRows(work, orderAnnexes, ['orderId', 'position'], [orderId], rows, work.context.now)
}
