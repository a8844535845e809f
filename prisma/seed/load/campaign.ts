import { date, insertAbsent, type Loading, newId, optional } from './loading.ts'
import type { Orders } from './order.ts'
import type { People } from './people.ts'
import type { Place } from './territory.ts'

/** The collections of reports that an order starts, with the schools it names. */
export async function loadCampaigns(
  loading: Loading,
  place: Place,
  people: People,
  orders: Orders,
  roadmapId: string,
): Promise<void> {
  const { tx, document, write } = loading
  const rows = document.campaigns.map(row => ({
    id: newId(),
    ...place,
    roadmapId,
    key: row.key,
    title: row.title,
    orderId: orders.order(row.order),
    orderClauseId: optional(row.orderClause, orders.clause),
    openedOn: date(row.openedOn),
    dueOn: date(row.dueOn),
    recipientId: optional(row.recipient, people.organization),
    memoAuthorId: optional(row.memoAuthor, people.person),
  }))
  const { id, added } = await insertAbsent(loading, rows, {
    find: keys =>
      tx.monitoringCampaign.findMany({
        where: { key: { in: keys } },
        select: { id: true, key: true },
        orderBy: { key: 'asc' },
      }),
    insert: data => tx.monitoringCampaign.createMany({ data }),
  })
  await write(
    document.campaigns
      .filter(row => added.has(row.key))
      .flatMap(row =>
        row.schools.map((key, index) => ({
          campaignId: id(row.key),
          schoolId: people.school(key),
          position: index + 1,
        })),
      ),
    data => tx.campaignSchool.createMany({ data }),
  )
}
