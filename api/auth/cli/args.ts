import { parseArgs } from 'node:util'
import { grantedRoles } from '../../data/scope.ts'
import { StartFailure } from '../../server/startup-error.ts'
import { expiryOf } from '../expiry.ts'
import type { Holder } from '../issue-key.ts'

const bad = (message: string) => new StartFailure('BAD_KEY', message)

/** Reads what `npm run key -- create` was told. Fails with StartFailure: BAD_KEY. */
export function readWish(args: readonly string[], now: Date): Holder {
  const { role, on, title, expires, 'personal-data': personalData = false } = readOptions(args)
  const known = grantedRoles.find(one => one === role)
  if (!known) throw bad(`Укажите --role: ${grantedRoles.join(', ')}.`)
  const expiresAt = expiryOf(expires, now)
  if (!expiresAt) throw bad('В --expires ожидается день в будущем: ГГГГ-ММ-ДД.')
  return {
    title: title ?? [known, on].filter(Boolean).join(' '),
    grants: [{ role: known, on: on ?? null }],
    personalData,
    expiresAt,
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
