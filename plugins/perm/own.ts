import { apiError, Prisma, permitAs, type Work } from '../../api/plugin.ts'
import { access } from './access.ts'
import { regions } from './region.ts'

type Place = Parameters<typeof permitAs>[2] & { readonly regionId: string }

/** FORBIDDEN where the user may not write there, BAD_INPUT where the record lies in another region. */
export async function requireOwn(work: Work, action: keyof typeof access, place: Place): Promise<void> {
  permitAs(work, access[action], place)
  const [region] = await work.read<{ readonly code: string }>(
    Prisma.sql`select r.code from core.region r where r.id = ${place.regionId}::uuid`,
  )
  if (!regions.some(code => code === region?.code)) {
    throw apiError('BAD_INPUT', 'Запись – из другого региона: это действие есть только в Пермском крае.')
  }
}

/** BAD_INPUT where something has happened on a day that has not come. */
export function requirePast({ today }: Work, ...days: readonly (string | null)[]): void {
  if (days.some(day => day !== null && day > today)) {
    throw apiError('BAD_INPUT', 'Этот день ещё не наступил: назовите день, когда это было.')
  }
}

/** BAD_INPUT where a name or a text is blank. */
export function requireText(text: string, message: string): string {
  const written = text.trim()
  if (written === '') throw apiError('BAD_INPUT', message)
  return written
}

/** A link as it will be stored; BAD_INPUT where it is not one. */
export function linkOf(url: string | null): string | null {
  if (url === null) return null
  const link = URL.parse(url)
  if (link && ['http:', 'https:'].includes(link.protocol)) return link.href
  throw apiError('BAD_INPUT', 'Ссылка должна начинаться с http:// или https://.')
}

/** An ISO date as Prisma stores it. */
export function stored(day: string): Date
export function stored(day: string | null): Date | null
export function stored(day: string | null): Date | null {
  return day === null ? null : new Date(day)
}
