import { randomUUIDv7 } from 'node:crypto'
import { action } from '../action/action.ts'
import type { UnitOfWork } from '../action/unit-of-work.ts'
import { recordChange } from '../action/write/locked-record.ts'
import { sql } from '../data/sql.ts'
import type { Context } from '../graphql/context.ts'
import { apiError } from '../graphql/errors/table.ts'
import { auditOfUser, grantsOf } from './audit.ts'
import { addGrants, grantsFrom } from './grant.ts'
import { governsAll, type UserRow, users } from './table.ts'

const maxLength = 255

/** Makes a user with grants, none of them beyond the giver's own. */
export const createUser = action('createUser', async (work, input) => {
  const { title, subject = null, reason } = input
  const personalData = input.personalData ?? false
  for (const [field, text] of Object.entries({ title, subject: subject ?? title })) {
    if (text.trim() !== '' && text.length <= maxLength) continue
    throw apiError(
      'FORMAT_INVALID',
      `Наименование или идентификатор указаны неверно: передайте от 1 до ${maxLength} знаков.`,
      `input.${field}`,
    )
  }
  if (personalData) requirePersonalData(work.context)
  const grants = await grantsFrom(work, input.grants)
  if (subject !== null) await requireFree(work, subject)
  const id = randomUUIDv7()
  // Only administrators of the platform see a user without grants, so the grants are inserted before the row is read.
  const [user] = await work.read<UserRow>(sql`
    insert into ${users.name} as t (id, title, subject, personal_data)
    values (${id}, ${title.trim()}, ${subject}, ${personalData}) returning ${users.columns}`)
  await addGrants(work, id, grants)
  recordChange(work, users, null, user ?? null, auditOfUser(reason, [], await grantsOf(work, id)))
  return { id }
})

/** FORBIDDEN if the giver may not read personal data themselves. */
export function requirePersonalData({ viewer }: Context): void {
  if (viewer.personalData) return
  throw apiError(
    'FORBIDDEN',
    'У вас нет права читать персональные данные, предоставить его нельзя: обратитесь к администратору, у которого оно есть.',
  )
}

/** A subject is known to the whole platform: who governs a part of it would learn that it is a user elsewhere. */
async function requireFree({ read, context }: UnitOfWork, subject: string): Promise<void> {
  if (!governsAll(context.viewer)) {
    throw apiError(
      'FORBIDDEN',
      'Идентификатор службы входа указывает администратор всей платформы: создайте пользователя без него и выдайте ключ доступа.',
    )
  }
  const [taken] = await read(sql`select 1 from core.app_user where subject = ${subject}`)
  if (taken)
    throw apiError(
      'ALREADY_EXISTS',
      'Пользователь с таким идентификатором службы входа уже есть: проверьте идентификатор.',
      'input.subject',
    )
}
