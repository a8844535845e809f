import { apiError } from '../graphql/errors/table.ts'
import { foldText } from '../text/fold.ts'
import { type Sql, sql } from './sql.ts'

/** No name and no title is sought by more. */
const longest = 200

/**
 * Whether a folded text contains a phrase, however both are spelled. `folded` must be an expression over
 * `core.fold`, which a trigram index serves where pg_trgm is available and a scan where it is not.
 */
export function contains(folded: Sql, phrase: string): Sql {
  if (phrase.length > longest) {
    throw apiError('TEXT_TOO_LONG', `Текст для отбора длиннее ${longest} знаков: сократите его.`)
  }
  const pattern = `%${foldText(phrase).replace(/[\\%_]/g, '\\$&')}%`
  return sql`${folded} like ${pattern}`
}
