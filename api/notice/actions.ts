import { action } from '../action/action.ts'
import type { UnitOfWork } from '../action/unit-of-work.ts'
import { sql } from '../data/sql.ts'
import { apiError } from '../graphql/errors/table.ts'
import { type Preferences, preferencesOf } from './preferences.ts'

const longestEmail = 254
const mostDays = 10

const callerOf = ({ context: { viewer } }: UnitOfWork): string => {
  if (!viewer.user) throw apiError('UNAUTHENTICATED')
  return viewer.user.id
}

/** Marks notices of the caller as read; those that came later stay. */
export const readNotices = action('readNotices', async (work, { until, kinds }) => {
  const user = callerOf(work)
  const some = kinds ? sql`and kind::text = any(${[...kinds]}::text[])` : sql.empty
  const count = await work.execute(sql`
    update core.notice set read_at = ${work.context.now}
    where user_id = ${user}::uuid and read_at is null and created_at <= ${until}::timestamptz ${some}`)
  return { id: null, count }
})

/** Stores what the caller wants to be notified of, and where. */
export const setNoticePreferences = action('setNoticePreferences', async (work, input) => {
  const user = callerOf(work)
  const before = await preferencesOf(work.read, user)
  const { email = before.email, quietFrom = before.quietFrom, quietTo = before.quietTo } = input
  const { digest, muted, daysBefore } = { ...before, ...given(input) }
  const after: Preferences = { email: email?.trim() || null, digest, muted, daysBefore, quietFrom, quietTo }
  requireValid(after)
  await work.execute(sql`
    insert into core.notice_preference (user_id, email, digest, muted, days_before, quiet_from, quiet_to, updated_at)
    values (${user}::uuid, ${after.email}, ${after.digest}::core.notice_digest,
      ${[...after.muted]}::core.notice_kind[], ${after.daysBefore}, ${after.quietFrom}, ${after.quietTo}, ${work.context.now})
    on conflict (user_id) do update set email = excluded.email, digest = excluded.digest, muted = excluded.muted,
      days_before = excluded.days_before, quiet_from = excluded.quiet_from, quiet_to = excluded.quiet_to,
      failures = 0, claimed_until = null, updated_at = excluded.updated_at`)
  return { id: null, preferences: after }
})

const given = <T extends object>(input: T) =>
  Object.fromEntries(Object.entries(input).filter(([, value]) => value != null)) as Partial<Preferences>

function requireValid({ email, daysBefore, quietFrom, quietTo }: Preferences): void {
  if (
    email !== null &&
    (email.length > longestEmail || !/^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;".]+$/.test(email))
  )
    throw apiError(
      'FORMAT_INVALID',
      'Адрес почты указан неверно: укажите один адрес, например name@school.example.ru.',
      'input.email',
    )
  if (daysBefore < 1 || daysBefore > mostDays)
    throw apiError('NUMBER_OUT_OF_RANGE', `Укажите от 1 до ${mostDays} рабочих дней.`, 'input.daysBefore')
  for (const [name, hour] of [
    ['quietFrom', quietFrom],
    ['quietTo', quietTo],
  ] as const)
    if (hour !== null && (hour < 0 || hour > 23))
      throw apiError('NUMBER_OUT_OF_RANGE', 'Укажите час от 0 до 23.', `input.${name}`)
  if ((quietFrom === null) !== (quietTo === null))
    throw apiError(
      'VALUE_MISSING',
      'Указан один час: укажите оба (quietFrom и quietTo) или ни одного.',
      'input.quietTo',
    )
}
