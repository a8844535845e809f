import { randomUUIDv7 } from 'node:crypto'
import { authorize } from '../action/authorize.ts'
import { find, note } from '../action/record.ts'
import { act } from '../action/run-action.ts'
import type { Outcome, Work } from '../action/work.ts'
import { sql } from '../data/sql.ts'
import { noteFindings } from '../finding/audit.ts'
import { recordFindings } from '../finding/source-checks/store.ts'
import { type FindingRow, findings } from '../finding/table.ts'
import type { Context } from '../graphql/context.ts'
import { apiError } from '../graphql/errors/table.ts'
import { organizations, persons } from '../organization/table.ts'
import { municipalities, regions } from '../territory/table.ts'
import { replaceBasis, requireActs } from './basis.ts'
import type { ActToBe } from './input.ts'
import { type ClauseToBe, writeClauses } from './parts.ts'
import { orders } from './table.ts'

const mostParts = 200

export interface RegisterOrder {
  /** Just one of the two: where the order is issued. */
  readonly regionId: string | null
  readonly municipalityId: string | null
  /** As printed; null where the order has none. */
  readonly number: string | null
  readonly date: string
  readonly issuerId: string | null
  readonly issuerName: string
  readonly title: string
  readonly purpose: string | null
  readonly place: string | null
  readonly controllerId: string | null
  readonly note: string | null
  readonly basis: readonly ActToBe[]
  readonly clauses: readonly ClauseToBe[]
}

/**
 * Registers an order as it is printed, with its clauses and the acts it cites. Its defects (no number, a number
 * printed twice) are no reason to refuse it: they are stored as findings and given back.
 */
export function registerOrder(context: Context, input: RegisterOrder): Promise<Outcome> {
  return act(context, 'registerOrder', input, async work => {
    const { basis, clauses, issuerId, controllerId, ...printed } = input
    check(input)
    const territory = await territoryOf(work, input)
    authorize(work, { ...territory, schoolId: null })
    if (issuerId) await find(work, organizations, issuerId)
    if (controllerId) await find(work, persons, controllerId)
    await requireActs(work, basis)
    const id = randomUUIDv7()
    const row = {
      ...printed,
      ...territory,
      ...{ id, key: `order-${id.slice(-12)}`, issuerId, controllerId },
      date: new Date(input.date),
    }
    await work.tx.order.create({ data: row })
    await replaceBasis(work, { orderId: id }, basis)
    await note(work, orders, id, { before: null, parts: { before: {}, after: { basis } } })
    await writeClauses(work, { id, date: input.date, place: territory }, clauses)
    noteFindings(work, await recordFindings(work, { orderIds: [id] }))
    return { id, findings: await findingsOf(work, id) }
  })
}

function check({ regionId, municipalityId, number, title, issuerName, clauses }: RegisterOrder): void {
  const blank = (text: string) => text.trim() === ''
  const faults: readonly (readonly [boolean, string])[] = [
    [(regionId === null) === (municipalityId === null), 'Укажите ровно одно из region и municipality.'],
    [number !== null && blank(number), 'Если у приказа нет номера, не передавайте его.'],
    [blank(title), 'Напишите, о чём приказ.'],
    [blank(issuerName), 'Напишите, кто издал приказ.'],
    [clauses.some(one => blank(one.text)), 'У пункта приказа нет текста.'],
    [clauses.length > mostParts, `Не больше ${mostParts} пунктов в одном приказе.`],
  ]
  const [fault] = faults.filter(([isFault]) => isFault)
  if (fault) throw apiError('BAD_INPUT', fault[1])
}

async function territoryOf(work: Work, { regionId, municipalityId }: RegisterOrder) {
  if (municipalityId === null) {
    return { regionId: (await find(work, regions, regionId ?? '')).id, municipalityId }
  }
  const municipality = await find(work, municipalities, municipalityId)
  return { regionId: municipality.regionId, municipalityId }
}

/** What is found in an order. */
export function findingsOf(work: Work, orderId: string): Promise<readonly FindingRow[]> {
  return work.read<FindingRow>(sql`
    select ${findings.columns} from ${findings.name} t
    where t.order_id = ${orderId}::uuid and t.archived_at is null order by t.code, t.id`)
}
