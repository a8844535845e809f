import { apiError } from '../graphql/errors/table.ts'
import type { PersonRow } from './table.ts'

/** The personal data of a person; what is not named stays as it is, null empties it. */
export interface Personal {
  readonly fullName?: string | null | undefined
  readonly email?: string | null | undefined
  readonly phone?: string | null | undefined
}

const mark = 'скрыто'

/**
 * A person as the audit log may hold them: whether there is a name, an e-mail, a phone, and never which. Duties and the
 * note are hidden with them, for people write names and phones there too.
 */
export function hidden(person: PersonRow): PersonRow {
  const hide = (text: string | null) => (text === null ? null : mark)
  const { fullName, email, phone, duties, note } = person
  return {
    ...person,
    ...{ fullName: hide(fullName), email: hide(email), phone: hide(phone), note: hide(note) },
    duties: duties.map(() => mark),
  }
}

/** The personal data to store; BAD_INPUT where they cannot be what they are said to be. */
export function readPersonal({ fullName, email, phone }: Personal): {
  readonly fullName?: string | null
  readonly email?: string | null
  readonly phone?: string | null
} {
  if (fullName?.trim() === '') throw apiError('BAD_INPUT', 'Имя пустое: напишите его или не называйте.')
  if (email != null && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) {
    throw apiError('BAD_INPUT', 'Электронная почта пишется как имя@сервер.зона.')
  }
  if (phone != null && !/^\+?[\d\s()-]{5,25}$/.test(phone)) {
    throw apiError('BAD_INPUT', 'Телефон – цифры, пробелы, скобки и дефисы, например +7 486 000-00-00.')
  }
  return {
    ...(fullName !== undefined && { fullName }),
    ...(email !== undefined && { email }),
    ...(phone !== undefined && { phone }),
  }
}
