import { type Archiving, inWork, lasting, requireNone } from '../action/archived.ts'
import { authorize } from '../action/authorize.ts'
import { requireText } from '../action/input.ts'
import { archive, lock } from '../action/record.ts'
import { act } from '../action/run-action.ts'
import type { Outcome, Work } from '../action/work.ts'
import { sql } from '../data/sql.ts'
import type { Context } from '../graphql/context.ts'
import { municipalities } from './table.ts'

/** What keeps a municipality in the lists, as the condition of a row of a table, and what is to be done about it. */
const resting = (work: Work, regionId: string) =>
  [
    ['school t', sql`t.archived_at is null`, 'ещё есть школы: сначала переведите их или уберите'],
    ['organization t', sql`t.archived_at is null`, 'ещё есть организации: сначала уберите их'],
    ['person t', sql`t.archived_at is null`, 'ещё числятся должности: сначала уберите их'],
    ['curator t', lasting(work, regionId), 'ещё назначены кураторы: сначала завершите назначения'],
    ['roadmap m', inWork, 'есть проект карты или действующая карта: сначала закройте или отмените её'],
    [
      'monitoring_campaign c',
      sql`c.archived_at is null and c.status <> 'CLOSED'`,
      'открыта кампания мониторинга: сначала закройте её',
    ],
  ] as const

/** Takes a municipality out of the lists; refused while anything that stands belongs to it. What is over goes on naming it. */
export function archiveMunicipality(context: Context, input: Archiving): Promise<Outcome> {
  return act(context, 'archiveMunicipality', input, async work => {
    const before = await lock(work, municipalities, input.id, input.version)
    const { id, regionId } = before
    authorize(work, { regionId, municipalityId: null, schoolId: null })
    const reason = requireText(input.reason, 'Напишите, почему запись убирают.')
    for (const [table, still, otherwise] of resting(work, regionId)) {
      await requireNone(
        work,
        sql`select from core.${sql.raw(table)} where municipality_id = ${id}::uuid and ${still}`,
        `В муниципальном образовании ${otherwise}.`,
      )
    }
    await archive(work, municipalities, before, reason)
    return { id, findings: [] }
  })
}
