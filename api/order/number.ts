import type { UnitOfWork } from '../action/unit-of-work.ts'
import { sql } from '../data/sql.ts'
import { apiError } from '../graphql/errors/table.ts'
import { foldNumber, foldText } from '../text/fold.ts'
import type { OrderRow } from './table.ts'

type Numbered = Pick<OrderRow, 'id' | 'regionId' | 'municipalityId' | 'date' | 'number' | 'issuerName'>

/**
 * BAD_INPUT where another order of the territory has the number, the day and the issuer, however they are written. Held
 * until the commit: of two equal numbers at one moment the second waits here and is then refused.
 */
export async function requireNewNumber(work: UnitOfWork, order: Numbered): Promise<void> {
  const { id, regionId, municipalityId, date, number, issuerName } = order
  if (number === null) return
  const place = municipalityId ?? regionId
  await work.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`Order ${place} ${date}`}, 0))`)
  const [known] = await work.read<{ readonly key: string; readonly number: string }>(sql`
    select t.key, t.number from core.order t
    where coalesce(t.municipality_id, t.region_id) = ${place}::uuid and t.date = ${date}::date
      and core.fold_number(t.number) = ${foldNumber(number)} and core.fold(t.issuer_name) = ${foldText(issuerName)}
      and t.archived_at is null and t.id <> ${id}::uuid`)
  if (!known) return
  const day = date.split('-').reverse().join('.')
  throw apiError(
    'ALREADY_EXISTS',
    `Приказ № ${known.number} от ${day} того же органа уже зарегистрирован (постоянный ключ ${known.key}): исправьте его или проверьте номер.`,
    'input.number',
  )
}
