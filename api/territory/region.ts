import { randomUUIDv7 } from 'node:crypto'
import { authorize } from '../action/authorize.ts'
import { requireName } from '../action/name.ts'
import { lock, note } from '../action/record.ts'
import { act } from '../action/run-action.ts'
import type { Outcome } from '../action/work.ts'
import { sql } from '../data/sql.ts'
import type { Context } from '../graphql/context.ts'
import { apiError } from '../graphql/errors/table.ts'
import { capital, forgetZones, isZone } from '../graphql/timezones.ts'
import { regions } from './table.ts'

export interface RegisterRegion {
  readonly code: string
  readonly name: string
  readonly timeZone?: string | null | undefined
}

/** Registers a region; everything else that a new installation holds lies in one. */
export async function registerRegion(context: Context, input: RegisterRegion): Promise<Outcome> {
  const outcome = await act(context, 'registerRegion', input, async work => {
    authorize(work, { regionId: null, municipalityId: null, schoolId: null })
    const { code, timeZone } = input
    if (!/^RU-[A-Z]{2,3}$/.test(code)) {
      throw apiError('BAD_INPUT', 'Код региона – по ISO 3166-2, латинскими прописными, например RU-ORL.')
    }
    const name = requireName(work, input.name)
    await work.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`Region ${code}`}, 0))`)
    const [taken] = await work.read(sql`select 1 from core.region where code = ${code}`)
    if (taken) throw apiError('BAD_INPUT', `Регион ${code} уже заведён.`)
    const id = randomUUIDv7()
    await work.tx.region.create({ data: { id, code, name, timeZone: zoneOf(timeZone ?? capital) } })
    await note(work, regions, id, { before: null, place: placeOf(id) })
    return { id, findings: [] }
  })
  forgetZones(context.read)
  return outcome
}

export interface UpdateRegion {
  readonly regionId: string
  readonly version: number
  readonly name?: string | null | undefined
  readonly timeZone?: string | null | undefined
}

/** Changes the name or the time zone of a region; its code stays, for rules and keys hang on it. */
export async function updateRegion(context: Context, input: UpdateRegion): Promise<Outcome> {
  const outcome = await act(context, 'updateRegion', input, async work => {
    const before = await lock(work, regions, input.regionId, input.version)
    const { id } = before
    const place = placeOf(id)
    authorize(work, place)
    const name = input.name == null ? before.name : requireName(work, input.name)
    const timeZone = input.timeZone == null ? before.timeZone : zoneOf(input.timeZone)
    await work.tx.region.update({ where: { id }, data: { name, timeZone, version: { increment: 1 } } })
    await note(work, regions, id, { before, place })
    return { id, findings: [] }
  })
  forgetZones(context.read)
  return outcome
}

const placeOf = (regionId: string) => ({ regionId, municipalityId: null, schoolId: null })

/** A time zone by the name that the world knows it by; BAD_INPUT where there is none. */
function zoneOf(given: string): string {
  if (isZone(given)) return given
  throw apiError('BAD_INPUT', 'Такого часового пояса нет: напишите его как Asia/Yekaterinburg.')
}
