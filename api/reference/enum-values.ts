import {
  CuratorKind,
  EvidenceKind,
  LegalForm,
  PartnershipKind,
  SchoolKind,
  SchoolRoleKind,
  SupportCategory,
} from '../../prisma/generated/browser.ts'

/**
 * The enum that each book extends. Clients that know the enum alone read of every record a value of it; the item whose
 * code is the value means the value itself.
 */
export const enumOfBook = {
  SCHOOL_KINDS: SchoolKind,
  LEGAL_FORMS: LegalForm,
  SUPPORT_CATEGORIES: SupportCategory,
  SCHOOL_ROLES: SchoolRoleKind,
  EVIDENCE_KINDS: EvidenceKind,
  CURATOR_KINDS: CuratorKind,
  PARTNERSHIP_KINDS: PartnershipKind,
} as const

/** A book that extends an enum. */
export type EnumBook = keyof typeof enumOfBook

/** A book that the platform itself reads. */
export type BookCode = EnumBook | 'SUBJECTS'

/** The values that items of a book may give; none of a book of its own. */
export const valuesOf = (book: string): readonly string[] =>
  Object.hasOwn(enumOfBook, book) ? Object.keys(enumOfBook[book as EnumBook]) : []
