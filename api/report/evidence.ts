import type { EvidenceKind } from '../../prisma/generated/client.ts'
import { apiError } from '../errors.ts'

export interface EvidenceInput {
  readonly kind: EvidenceKind
  readonly title: string
  readonly url?: string | null | undefined
}

/** A confirming document or link as it will be stored; BAD_INPUT where it has no title or its link is not one. */
export function readEvidence({ kind, title, url }: EvidenceInput): {
  readonly kind: EvidenceKind
  readonly title: string
  readonly url: string | null
} {
  if (title.trim() === '')
    throw apiError('BAD_INPUT', 'У подтверждения нет названия: напишите, что это за документ.')
  if (url == null) return { kind, title, url: null }
  const link = URL.parse(url)
  if (!link || !['http:', 'https:'].includes(link.protocol)) {
    throw apiError('BAD_INPUT', 'Ссылка подтверждения должна начинаться с http:// или https://.')
  }
  return { kind, title, url: link.href }
}
