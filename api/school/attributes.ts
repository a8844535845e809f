import type { LegalForm, SchoolKind } from '../../prisma/generated/client.ts'
import { faultOfName, plainName } from '../action/name.ts'
import type { Work } from '../action/work.ts'
import { apiError } from '../graphql/errors/table.ts'
import type { SchoolRow } from './table.ts'

/** The attributes of a school that an input names; what is not named stays, and null takes away what a school may be without. */
export interface SchoolInput {
  readonly name?: string | null | undefined
  readonly shortName?: string | null | undefined
  readonly aliases?: readonly string[] | null | undefined
  readonly legalForm?: LegalForm | null | undefined
  readonly kind?: SchoolKind | null | undefined
  readonly locality?: string | null | undefined
  readonly isRural?: boolean | null | undefined
  readonly note?: string | null | undefined
}

/** The attributes of a school as they are stored. */
export type SchoolAttributes = Pick<SchoolRow, (typeof attributes)[number]>

const attributes = [
  'name',
  'shortName',
  'aliases',
  'legalForm',
  'kind',
  'locality',
  'isRural',
  'note',
] as const

/** The attributes that an input gives a school; what it does not name stays as it was. */
export function describe(input: SchoolInput, before: SchoolRow | null): SchoolAttributes {
  const given = <Name extends 'legalForm' | 'isRural' | 'note'>(name: Name) =>
    (input[name] === undefined ? before?.[name] : input[name]) ?? null
  const locality = input.locality === undefined ? (before?.locality ?? null) : input.locality
  return {
    name: input.name == null ? (before?.name ?? '') : plainName(input.name),
    shortName: input.shortName == null ? (before?.shortName ?? '') : plainName(input.shortName),
    aliases: input.aliases == null ? (before?.aliases ?? []) : [...new Set(input.aliases.map(plainName))],
    legalForm: given('legalForm'),
    kind: input.kind ?? before?.kind ?? 'SECONDARY',
    locality: locality === null ? null : plainName(locality) || null,
    isRural: given('isRural'),
    note: given('note'),
  }
}

/** Whether a description says nothing new of a school. */
export const isSame = (school: SchoolAttributes, before: SchoolRow): boolean =>
  attributes.every(name => JSON.stringify(school[name]) === JSON.stringify(before[name]))

/** What is wrong with a description, or null. */
export function faultOf(
  work: Pick<Work, 'context'>,
  { name, shortName, aliases, locality }: SchoolAttributes,
): string | null {
  for (const one of [name, shortName, ...aliases, locality ?? name]) {
    const fault = faultOfName(one, work)
    if (fault) return fault
  }
  return null
}

/** BAD_INPUT where something is wrong with a description. */
export function requireFaultless(work: Work, school: SchoolAttributes): void {
  const fault = faultOf(work, school)
  if (fault) throw apiError('BAD_INPUT', `Исправьте запись школы: ${fault}`)
}
