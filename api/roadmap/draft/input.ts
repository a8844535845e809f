import { apiError } from '../../graphql/errors/table.ts'
import { idOf, optionalIdOf, readId } from '../../graphql/global-id.ts'
import type { CreateRoadmap } from '../create.ts'
import { readParty } from '../parties.ts'
import type { DraftRow, DraftSection, DraftTask } from './draft.ts'
import type { DraftPeriod } from './period.ts'

type Absent<T> = T | null | undefined

/** A row as a form gives it: what is left out is blank. */
export interface RowForm {
  readonly number?: Absent<string>
  readonly title: string
  readonly term?: Absent<string>
  readonly responsible?: Absent<readonly string[]>
  readonly plannedResult?: Absent<string>
  readonly expectedEvidence?: Absent<string>
  readonly note?: Absent<string>
  readonly inheritsAbove?: Absent<boolean>
  readonly parts?: Absent<readonly RowForm[]>
}

export interface SectionForm {
  readonly number?: Absent<string>
  readonly title: string
  readonly note?: Absent<string>
  readonly activities: readonly RowForm[]
}

export interface TaskForm {
  readonly number?: Absent<string>
  readonly text: string
}

export type PeriodForm = Pick<DraftPeriod, 'kind' | 'text' | 'start' | 'end'> & {
  readonly [K in 'yearStart' | 'yearEnd']?: Absent<string>
} & { readonly schoolYears?: Absent<readonly string[]> }

interface RoadmapForm {
  readonly owner: string
  readonly key?: Absent<string>
  readonly title: string
  readonly goal?: Absent<string>
  readonly note?: Absent<string>
  readonly tasks?: Absent<readonly TaskForm[]>
  readonly period: PeriodForm
  readonly parent?: Absent<string>
  readonly coveredSchools?: Absent<readonly string[]>
  readonly sections: readonly SectionForm[]
}

/** The form of a new roadmap with database ids, and null for all that is left out. */
export function readForm(form: RoadmapForm): CreateRoadmap {
  const { title, key = null, goal = null, note = null, period } = form
  return {
    ...{ title, key, goal, note },
    owner: ownerOf(form.owner),
    tasks: (form.tasks ?? []).map(readTask),
    period: fullPeriod(period),
    parentId: optionalIdOf('Roadmap', form.parent) ?? null,
    coveredSchoolIds: (form.coveredSchools ?? []).map(id => idOf('School', id)),
    sections: form.sections.map(readSection),
  }
}

/** A task of a form, with null for a number that is left out. */
export const readTask = ({ number = null, text }: TaskForm): DraftTask => ({ number, text })

/** A period of a form, with null for all that is left out. */
export const fullPeriod = (period: PeriodForm): DraftPeriod => ({
  ...period,
  yearStart: period.yearStart ?? null,
  yearEnd: period.yearEnd ?? null,
  schoolYears: period.schoolYears ?? [],
})

/** A section of a form with its rows. */
export const readSection = (section: SectionForm): DraftSection => ({
  number: section.number ?? null,
  title: section.title,
  note: section.note ?? null,
  activities: section.activities.map(readRow),
})

/** A row of a form with database ids, and null for all that is left out. */
export const readRow = (row: RowForm): DraftRow => ({
  number: row.number ?? null,
  title: row.title,
  term: row.term ?? null,
  responsible: (row.responsible ?? []).map(readParty),
  plannedResult: row.plannedResult ?? null,
  expectedEvidence: row.expectedEvidence ?? null,
  note: row.note ?? null,
  inheritsAbove: row.inheritsAbove ?? false,
  parts: (row.parts ?? []).map(readRow),
})

function ownerOf(globalId: string): CreateRoadmap['owner'] {
  const read = readId(globalId)
  if (read?.type === 'Region') return { type: 'Region', id: read.id }
  if (read?.type === 'Municipality') return { type: 'Municipality', id: read.id }
  if (read?.type === 'School') return { type: 'School', id: read.id }
  throw apiError(
    'BAD_INPUT',
    'Карта принадлежит региону, муниципальному образованию или школе: возьмите идентификатор из поля id такой записи.',
  )
}
