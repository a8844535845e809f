import { Prisma } from '../../prisma/generated/client.ts'
import { type Archiving, inWork, lasting, requireNone } from '../action/archived.ts'
import { permit } from '../action/authorize.ts'
import { requireText } from '../action/input.ts'
import { archive, lock } from '../action/record.ts'
import { act } from '../action/run-action.ts'
import type { Outcome, Work } from '../action/work.ts'
import type { Context } from '../graphql/context.ts'
import { municipalities } from './table.ts'

/** What keeps a municipality in the lists, as the condition of a row of a table, and what is to be done about it. */
const resting = (work: Work, regionId: string) =>
  [
    ['school t', Prisma.sql`t.archived_at is null`, 'ещё есть школы: сначала переведите их или уберите'],
    ['organization t', Prisma.sql`t.archived_at is null`, 'ещё есть организации: сначала уберите их'],
    ['person t', Prisma.sql`t.archived_at is null`, 'ещё числятся должности: сначала уберите их'],
    ['curator t', lasting(work, regionId), 'ещё назначены кураторы: сначала завершите назначения'],
    ['roadmap m', inWork, 'есть проект карты или действующая карта: сначала закройте или отмените её'],
    [
      'monitoring_campaign c',
      Prisma.sql`c.archived_at is null and c.status <> 'CLOSED'`,
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
    for (const [table, still, otherwise] of resting(work, regionId)) {
      await requireNone(
        work,
        Prisma.sql`select from core.${Prisma.raw(table)} where municipality_id = ${id}::uuid and ${still}`,
        `В муниципальном образовании ${otherwise}.`,
      )
    }
    await archive(work, municipalities, before, reason)
    return { id, findings: [] }
  })
}
