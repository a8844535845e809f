import { action } from '../action/action.ts'
import { authorize } from '../action/authorize.ts'
import { requireName } from '../action/name.ts'
import { create, lockForUpdate } from '../action/write/record.ts'
import { sql } from '../data/sql.ts'
import type { Context } from '../graphql/context.ts'
import { apiError } from '../graphql/errors/table.ts'
import { capital, forgetZones, isZone } from '../graphql/timezones.ts'
import { regions } from './table.ts'

/** Lets the next request read the time zones again. */
const forgettingZones =
  <P, A, I, R>(resolve: (parent: P, args: A, context: Context, info: I) => Promise<R>) =>
  async (parent: P, args: A, context: Context, info: I): Promise<R> => {
    const outcome = await resolve(parent, args, context, info)
    forgetZones(context.read)
    return outcome
  }

/** Registers a region; everything else that a new installation holds lies in one. */
export const registerRegion = forgettingZones(
  action('registerRegion', async (work, input) => {
    authorize(work, { regionId: null, municipalityId: null, schoolId: null })
    const { code, timeZone } = input
    if (!/^RU-[A-Z]{2,3}$/.test(code)) {
      throw apiError(
        'FORMAT_INVALID',
        'Код региона указан неверно: передайте код по ISO 3166-2 латинскими прописными, например RU-ORL.',
        'input.code',
      )
    }
    const name = requireName(work, input.name)
    await work.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`Region ${code}`}, 0))`)
    const [taken] = await work.read(sql`select 1 from core.region where code = ${code}`)
    if (taken)
      throw apiError(
        'ALREADY_EXISTS',
        `Регион ${code} уже есть: добавлять его ещё раз не нужно.`,
        'input.code',
      )
    return create(work, regions, { code, name, timeZone: zoneOf(timeZone ?? capital) })
  }),
)

/** Changes the name or the time zone of a region; its code stays, for rules and keys depend on it. */
export const updateRegion = forgettingZones(
  action('updateRegion', async (work, input) => {
    const region = await lockForUpdate(work, regions, input.region, input.version)
    await region.update({
      name: input.name == null ? undefined : requireName(work, input.name),
      timeZone: input.timeZone == null ? undefined : zoneOf(input.timeZone),
    })
    return region
  }),
)

/** A time zone by its IANA name; BAD_INPUT if there is none. */
function zoneOf(given: string): string {
  if (isZone(given)) return given
  throw apiError(
    'FORMAT_INVALID',
    'Такого часового пояса нет: укажите его в виде Asia/Yekaterinburg.',
    'input.timeZone',
  )
}
