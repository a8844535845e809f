import type { Check, MunicipalityFacts, SchoolFacts } from '../../facts.ts'

const kinds = /(?<![а-яё])(сош|оош|нош|сш|средняя|основная|общеобразовательная|школа)(?![а-яё])/g

/** What tells schools apart when kind, legal form and quotation marks are left out: «липовецкая». */
const core = ({ shortName }: SchoolFacts): string =>
  shortName
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(kinds, ' ')
    .replace(/[^а-я0-9]+/g, ' ')
    .trim()

/** Schools that the documents spell in several ways, and pairs that one word alone tells apart. */
export const nameVariants: Check<MunicipalityFacts> = ({ schools }) => [
  ...schools
    .filter(school => school.aliases.length > 0)
    .map(school => ({
      ...variants(school),
      detail: [school.shortName, ...school.aliases].map(name => `«${name}»`).join(', '),
    })),
  ...[...Map.groupBy(schools, core)].flatMap(([name, group]) =>
    name === '' || new Set(group.map(school => school.kind)).size < 2
      ? []
      : group.map(school => ({
          ...variants(school),
          which: 'pair',
          detail: `${others(school, group)}: из документа неясно, одна ли это школа`,
        })),
  ),
]

const variants = ({ id }: SchoolFacts) => ({
  code: 'NAME_VARIANTS' as const,
  subject: { type: 'School', id },
})

const others = (school: SchoolFacts, group: readonly SchoolFacts[]): string =>
  `рядом с «${school.shortName}» указана ${group
    .filter(one => one.id !== school.id)
    .map(one => `«${one.shortName}»`)
    .join(', ')}`
