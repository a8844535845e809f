import { action } from '../action/action.ts'
import { requireText } from '../action/input.ts'
import type { UnitOfWork } from '../action/unit-of-work.ts'
import { currentOrFuture, openRoadmap, requireNone } from '../action/write/archived.ts'
import { lockForUpdate } from '../action/write/record.ts'
import { sql } from '../data/sql.ts'
import { municipalities } from './table.ts'

/** What keeps a municipality in the lists, as the condition of a row of a table, and what is to be done about it. */
const blockers = (work: UnitOfWork, regionId: string) =>
  [
    ['school t', sql`t.archived_at is null`, 'есть школы: сначала переведите их или исключите из перечня'],
    ['organization t', sql`t.archived_at is null`, 'есть организации: сначала исключите их из перечня'],
    ['person t', sql`t.archived_at is null`, 'числятся должностные лица: сначала исключите их из перечня'],
    ['curator t', currentOrFuture(work, regionId), 'назначены кураторы: сначала завершите назначения'],
    [
      'roadmap m',
      openRoadmap,
      'есть проект дорожной карты или действующая дорожная карта: сначала закройте или отмените её',
    ],
    [
      'monitoring_campaign c',
      sql`c.archived_at is null and c.status <> 'CLOSED'`,
      'открыта кампания мониторинга: сначала закройте её',
    ],
  ] as const

/** Archives a municipality; refused while active records belong to it. Ended records keep their reference. */
export const archiveMunicipality = action('archiveMunicipality', async (work, input) => {
  const municipality = await lockForUpdate(work, municipalities, input.municipality, input.version)
  const { id, regionId } = municipality.row
  const basis = requireText(
    input.reason,
    'Причина не указана: напишите, почему запись исключается.',
    'input.reason',
  )
  for (const [table, condition, otherwise] of blockers(work, regionId)) {
    await requireNone(
      work,
      sql`select from core.${sql.raw(table)} where municipality_id = ${id} and ${condition}`,
      `В муниципальном образовании ${otherwise}.`,
    )
  }
  await municipality.archive({ basis })
  return municipality
})
