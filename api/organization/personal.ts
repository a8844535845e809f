import { apiError } from '../errors.ts'
import type { PersonRow } from './table.ts'

/** The personal data of a person; what is not named stays as it is, null empties it. */
export interface Personal {
  readonly fullName?: string | null | undefined
  readonly email?: string | null | undefined
  readonly phone?: string | null | undefined
}

const mark = 'скрыто'

const isNamed = ({ fullName, email, phone }: PersonRow): boolean => (fullName ?? email ?? phone) !== null

/**
 * A person as the audit log may hold them: whether there is a name, an e-mail, a phone, and never which. Duties and the
 * note of who has or had any of these are hidden with them, for people write names there too.
 */
export function hider(before: PersonRow | null): (person: PersonRow) => PersonRow {
  const wasNamed = before !== null && isNamed(before)
  return person => {
    const { fullName, email, phone, duties, note } = person
    const isHidden = wasNamed || isNamed(person)
    return {
      ...person,
      fullName: fullName === null ? null : mark,
      email: email === null ? null : mark,
      phone: phone === null ? null : mark,
      duties: isHidden ? duties.map(() => mark) : duties,
      note: isHidden && note !== null ? mark : note,
    }
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
