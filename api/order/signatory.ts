import { apiError } from '../graphql/errors/table.ts'

const initials = /(?<![А-ЯЁа-яё])[А-ЯЁ]\.\s*[А-ЯЁ]\./u

/** The position of who has signed an act, without blanks around it; BAD_INPUT where it has a name. */
export function readPosition(text: string | null | undefined): string | null | undefined {
  if (text == null) return text
  if (initials.test(text))
    throw apiError(
      'FORMAT_INVALID',
      'В должности подписавшего есть имя: укажите только должность.',
      'input.signatoryPosition',
    )
  return text.trim() || null
}
