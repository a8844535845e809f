import { faultOfName } from '../action/name.ts'
import type { UnitOfWork } from '../action/unit-of-work.ts'
import { type Fault, requireCorrect } from '../action/write/rows.ts'
import type { UpdateSchoolInput } from '../graphql/generated/contract.ts'
import type { SchoolRow } from './table.ts'

/** What a school may be without: null takes it away. */
const optional = ['kindItem', 'legalForm', 'legalFormItem', 'isRural', 'note'] as const
const attributes = ['name', 'shortName', 'aliases', 'kind', 'locality', ...optional] as const

/** The attributes of a school that an input names; what is not named stays. */
export type SchoolInput = Pick<UpdateSchoolInput, (typeof attributes)[number]>

/** The attributes of a school as they are stored. */
export type SchoolAttributes = Pick<SchoolRow, (typeof attributes)[number] | 'formerNames'>

/** The attributes that an input gives a school; what it does not name stays as it was. */
export function describe(input: SchoolInput, before: SchoolRow | null): SchoolAttributes {
  const name = input.name ?? before?.name ?? ''
  const shortName = input.shortName ?? before?.shortName ?? ''
  const locality = input.locality === undefined ? (before?.locality ?? null) : input.locality
  return {
    // Object.fromEntries forgets that the names are those of `optional`.
    ...(Object.fromEntries(
      optional.map(name => [name, (input[name] === undefined ? before?.[name] : input[name]) ?? null]),
    ) as Pick<SchoolRow, (typeof optional)[number]>),
    name,
    shortName,
    formerNames: formerNamesOf(before, name, shortName),
    aliases: input.aliases == null ? (before?.aliases ?? []) : [...new Set(input.aliases)],
    kind: input.kind ?? before?.kind ?? 'SECONDARY',
    locality: locality || null,
  }
}

/** What a school was called before it takes these names: it stays findable by them. */
function formerNamesOf(before: SchoolRow | null, name: string, shortName: string): string[] {
  if (!before) return []
  const all = new Set([...before.formerNames, before.name, before.shortName])
  return [...all].filter(one => one !== name && one !== shortName)
}

/** Whether a description says nothing new of a school. */
export const isSame = (school: SchoolAttributes, before: SchoolRow): boolean =>
  attributes.every(name => JSON.stringify(school[name]) === JSON.stringify(before[name]))

/** What is wrong with a description. */
export function faultsOf(
  work: Pick<UnitOfWork, 'context'>,
  { name, shortName, aliases, locality }: SchoolAttributes,
): readonly Fault[] {
  const names = [
    ['name', name],
    ['shortName', shortName],
    ...aliases.map((alias, index) => [`aliases[${index}]`, alias] as const),
    ...(locality === null ? [] : [['locality', locality] as const]),
  ] as const
  return names.flatMap(([field, text]) => {
    const fault = faultOfName(text, work)
    return fault ? [{ ...fault, field }] : []
  })
}

/** BAD_INPUT if something is wrong with a description. */
export function requireFaultless(
  work: UnitOfWork,
  school: SchoolAttributes,
  faults: readonly Fault[] = [],
): void {
  requireCorrect([...faultsOf(work, school), ...faults], 'Исправьте запись школы')
}
