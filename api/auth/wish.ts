import { parseArgs } from 'node:util'
import { today } from '../day.ts'
import { StartFailure } from '../failure.ts'
import { grantedRoles } from '../scope.ts'
import type { Holder } from './issue.ts'

const bad = (message: string) => new StartFailure('BAD_KEY', message)

/** Reads what `npm run key -- create` was told. Fails with StartFailure: BAD_KEY. */
export function readWish(args: readonly string[], now: Date): Holder {
  const { role, on, title, expires, 'personal-data': personalData = false } = readOptions(args)
  const known = grantedRoles.find(one => one === role)
  if (!known) throw bad(`Укажите --role: ${grantedRoles.join(', ')}.`)
  return {
    title: title ?? [known, on].filter(Boolean).join(' '),
    grants: [{ role: known, on: on ?? null }],
    personalData,
    expiresAt: expires === undefined ? inAYear(now) : endOf(expires, now),
  }
}

function readOptions(args: readonly string[]) {
  const text = { type: 'string' } as const
  const options = {
    role: text,
    on: text,
    title: text,
    expires: text,
    'personal-data': { type: 'boolean' },
  } as const
  try {
    return parseArgs({ args: [...args], options }).values
  } catch {
    throw bad('Команда написана неверно: посмотрите npm run key.')
  }
}

function inAYear(now: Date): Date {
  return new Date(new Date(now).setUTCFullYear(now.getUTCFullYear() + 1))
}

/** The end of a day in Moscow: the key is good on that day and not after it. */
function endOf(day: string, now: Date): Date {
  const end = new Date(`${day}T24:00:00+03:00`)
  // A day that the calendar lacks, such as 30 February, rolls over to another.
  const last = new Date(end.getTime() - 1)
  const isDay = !Number.isNaN(end.getTime()) && today({ now: last }) === day
  if (!isDay || end <= now) throw bad('В --expires ожидается день в будущем: ГГГГ-ММ-ДД.')
  return end
}
