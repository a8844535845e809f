import { Prisma } from '../../prisma/generated/client.ts'
import { act } from '../action/act.ts'
import { type Archiving, requireNone } from '../action/archived.ts'
import { requireText } from '../action/input.ts'
import { permit } from '../action/permit.ts'
import { archive, lock } from '../action/record.ts'
import type { Outcome } from '../action/work.ts'
import type { Context } from '../context.ts'
import { municipalities } from './table.ts'

/** What keeps a municipality in the lists, as the condition of a row `t` of a table, and what is to be done about it. */
const resting = (today: string) =>
  [
    ['school', Prisma.sql`true`, 'ещё есть школы: сначала переведите их или уберите'],
    ['organization', Prisma.sql`true`, 'ещё есть организации: сначала уберите их'],
    ['person', Prisma.sql`true`, 'ещё числятся должности: сначала уберите их'],
    [
      'curator',
      Prisma.sql`coalesce(t.valid_to >= ${today}::date, true)`,
      'ещё назначены кураторы: сначала завершите назначения',
    ],
    [
      'roadmap',
      Prisma.sql`t.status in ('DRAFT', 'APPROVED', 'IN_EXECUTION')`,
      'есть проект карты или действующая карта: сначала закройте или отмените её',
    ],
    [
      'monitoring_campaign',
      Prisma.sql`t.status <> 'CLOSED'`,
      'открыта кампания мониторинга: сначала закройте её',
    ],
  ] as const

/** Takes a municipality out of the lists; refused while anything that stands belongs to it. What is over goes on naming it. */
export function archiveMunicipality(context: Context, input: Archiving): Promise<Outcome> {
  return act(context, 'archiveMunicipality', input, async work => {
    const before = await lock(work, municipalities, input.id, input.version)
    const { id, regionId } = before
    permit(work, { regionId, municipalityId: null, schoolId: null })
    const reason = requireText(input.reason, 'Напишите, почему запись убирают.')
    for (const [table, still, otherwise] of resting(work.today)) {
      await requireNone(
        work,
        Prisma.sql`select from core.${Prisma.raw(table)} t
          where t.municipality_id = ${id}::uuid and t.archived_at is null and ${still}`,
        `В муниципальном образовании ${otherwise}.`,
      )
    }
    await archive(work, municipalities, before, reason)
    return { id, findings: [] }
  })
}
