import { randomUUIDv7 } from 'node:crypto'
import { action, type InputOf } from '../action/action.ts'
import { authorize } from '../action/authorize.ts'
import type { UnitOfWork } from '../action/unit-of-work.ts'
import { create, lockForReference } from '../action/write/record.ts'
import { requireCorrect } from '../action/write/rows.ts'
import { sql } from '../data/sql.ts'
import { recordFindingChanges } from '../finding/audit.ts'
import { recordFindings } from '../finding/source-checks/store.ts'
import { type FindingRow, findings } from '../finding/table.ts'
import type { InputReason } from '../graphql/errors/reasons.ts'
import type { Contract } from '../graphql/generated/contract.ts'
import { organizations, persons } from '../organization/table.ts'
import { municipalities, regions } from '../territory/table.ts'
import { readAnnexes, replaceAnnexes } from './annex/annexes.ts'
import { readAct, replaceBasis, requireActs } from './basis.ts'
import { noText, writeClauses } from './clauses.ts'
import { followClauses } from './duties/follow-clauses.ts'
import { requireNewNumber } from './number.ts'
import { readPosition } from './signatory.ts'
import { orders } from './table.ts'

type Input = InputOf<Contract, 'registerOrder'>

const mostParts = 200

/**
 * Registers an order as it is printed, with its clauses and the acts it cites. Its defects (no number, a number
 * printed twice) are no reason to refuse it: they are stored as findings and given back.
 */
export const registerOrder = action('registerOrder', async (work, input) => {
  check(input)
  const { date, title, issuerName, issuer, controller, clauses } = input
  const { regionId, municipalityId } = await territoryOf(work, input)
  authorize(work, { regionId, municipalityId, schoolId: null })
  if (issuer) await lockForReference(work, organizations, issuer)
  if (controller) await lockForReference(work, persons, controller)
  const basis = input.basis.map(readAct)
  await requireActs(work, basis)
  const annexes = await readAnnexes(work, { regionId }, input.annexes ?? [])
  const id = randomUUIDv7()
  const number = input.number ?? null
  await requireNewNumber(work, { id, regionId, municipalityId, date, number, issuerName })
  const { row } = await create(
    work,
    orders,
    {
      id,
      key: `order-${id.slice(-12)}`,
      regionId,
      municipalityId,
      date,
      title,
      issuerName,
      issuerId: issuer ?? null,
      controllerId: controller ?? null,
      kind: input.kind ?? 'ORDER',
      signatoryPosition: readPosition(input.signatoryPosition) ?? null,
      number,
      purpose: input.purpose ?? null,
      place: input.place ?? null,
      note: input.note ?? null,
    },
    { parts: { before: {}, after: { basis, annexes } } },
  )
  await replaceBasis(work, { orderId: id }, basis)
  await replaceAnnexes(work, id, annexes)
  await writeClauses(work, row, clauses)
  await followClauses(work, row, null)
  recordFindingChanges(work, await recordFindings(work, { orderIds: [id] }))
  return { id, findings: await findingsOf(work, id) }
})

function check({ region, municipality, number, title, issuerName, clauses }: Input): void {
  const blank = (text: string) => text.trim() === ''
  const faults: readonly (readonly [boolean, InputReason, string, string])[] = [
    [
      (region == null) === (municipality == null),
      'CHOICE_INVALID',
      'Территория не определена: укажите что-то одно, region или municipality.',
      'region',
    ],
    [
      number != null && blank(number),
      'VALUE_MISSING',
      'Если у приказа нет номера, не передавайте его.',
      'number',
    ],
    [blank(title), 'VALUE_MISSING', 'Заголовок приказа не указан: напишите его.', 'title'],
    [
      blank(issuerName),
      'VALUE_MISSING',
      'Орган, издавший приказ, не указан: напишите его наименование.',
      'issuerName',
    ],
    [
      clauses.length > mostParts,
      'LIST_SIZE_INVALID',
      `В приказе больше ${mostParts} пунктов: сократите их число.`,
      'clauses',
    ],
  ]
  const textless = clauses.flatMap(({ text }, index) =>
    blank(text) ? [{ ...noText, field: `clauses[${index}].text` }] : [],
  )
  requireCorrect([
    ...faults.flatMap(([isFault, reason, message, field]) => (isFault ? { reason, message, field } : [])),
    ...textless,
  ])
}

async function territoryOf(work: UnitOfWork, { region, municipality: municipalityId }: Input) {
  if (municipalityId == null) {
    return { regionId: (await lockForReference(work, regions, region ?? '')).id, municipalityId: null }
  }
  const municipality = await lockForReference(work, municipalities, municipalityId)
  return { regionId: municipality.regionId, municipalityId }
}

/** What is found in an order. */
export function findingsOf(work: UnitOfWork, orderId: string): Promise<readonly FindingRow[]> {
  return work.read<FindingRow>(sql`
    select ${findings.columns} from ${findings.name} t
    where t.order_id = ${orderId}::uuid and t.archived_at is null order by t.code, t.id`)
}
