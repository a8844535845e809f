import { apiError } from '../../graphql/errors/table.ts'
import type { PersonRow } from '../table.ts'

/** The personal data that an input names. */
interface Personal {
  readonly fullName?: string | null | undefined
  readonly email?: string | null | undefined
  readonly phone?: string | null | undefined
}

const mark = 'скрыто'

/**
 * A person as the audit log may hold them: whether there is a name, an e-mail, a phone, and never which. Duties and the
 * note are redacted with them, for people write names and phones there too.
 */
export function redact(person: PersonRow): PersonRow {
  const hide = (text: string | null) => (text === null ? null : mark)
  return {
    ...person,
    fullName: hide(person.fullName),
    email: hide(person.email),
    phone: hide(person.phone),
    note: hide(person.note),
    duties: person.duties.map(() => mark),
  }
}

/** BAD_INPUT where personal data cannot be right. */
export function requirePersonal({ fullName, email, phone }: Personal): void {
  if (fullName?.trim() === '')
    throw apiError('VALUE_MISSING', 'Имя пустое: напишите его или не передавайте.', 'input.fullName')
  if (email != null && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) {
    throw apiError(
      'FORMAT_INVALID',
      'Электронная почта указана неверно: передайте её в виде имя@сервер.зона.',
      'input.email',
    )
  }
  if (phone != null && !/^\+?[\d\s()-]{5,25}$/.test(phone)) {
    throw apiError(
      'FORMAT_INVALID',
      'Телефон указан неверно: передайте цифры, пробелы, скобки и дефисы, например +7 486 000-00-00.',
      'input.phone',
    )
  }
}
