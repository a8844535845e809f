import { apiError } from '../../graphql/errors/table.ts'
import { idOf, optionalIdOf } from '../../graphql/global-id.ts'
import { readCell, requireCell } from '../draft/cell.ts'
import { readRow as cleanRow, readSection as cleanSection, readResponsible } from '../draft/draft.ts'
import { type RowForm, readRow, readSection, type SectionForm } from '../draft/input.ts'
import { readParty } from '../parties.ts'
import type { Edit } from './steps.ts'

type Absent<T> = T | null | undefined

interface EditForm {
  readonly addSection?: Absent<{ readonly position?: Absent<number>; readonly section: SectionForm }>
  readonly changeSection?: Absent<{
    readonly section: string
    readonly number?: Absent<string>
    readonly title?: Absent<string>
    readonly note?: Absent<string>
  }>
  readonly moveSection?: Absent<{ readonly section: string; readonly position: number }>
  readonly removeSection?: Absent<string>
  readonly addActivity?: Absent<{
    readonly section?: Absent<string>
    readonly parent?: Absent<string>
    readonly position?: Absent<number>
    readonly activity: RowForm
  }>
  readonly changeActivity?: Absent<
    { readonly activity: string; readonly title?: Absent<string> } & Omit<RowForm, 'title' | 'parts'>
  >
  readonly moveActivity?: Absent<{
    readonly activity: string
    readonly section?: Absent<string>
    readonly position: number
  }>
  readonly removeActivity?: Absent<string>
}

/** A step as the action takes it; BAD_INPUT where it does not name just one. */
export function readEdit(form: EditForm): Edit {
  const [step, ...more] = stepsOf(form)
  if (step && more.length === 0) return step
  throw apiError(
    'BAD_INPUT',
    'Каждый шаг делает ровно одно: назовите, что добавить, изменить, переставить или убрать.',
  )
}

function stepsOf(form: EditForm): readonly Edit[] {
  const { addSection, changeSection, moveSection, removeSection } = form
  const { addActivity, changeActivity, moveActivity, removeActivity } = form
  return [
    ...(addSection
      ? [
          {
            kind: 'addSection' as const,
            place: addSection.position ?? null,
            section: cleanSection(readSection(addSection.section)),
          },
        ]
      : []),
    ...(changeSection ? [readChangedSection(changeSection)] : []),
    ...(moveSection
      ? [{ kind: 'moveSection' as const, id: sectionId(moveSection.section), place: moveSection.position }]
      : []),
    ...(removeSection ? [{ kind: 'removeSection' as const, id: sectionId(removeSection) }] : []),
    ...(addActivity ? [readAdded(addActivity)] : []),
    ...(changeActivity ? [readChanged(changeActivity)] : []),
    ...(moveActivity
      ? [
          {
            kind: 'moveActivity' as const,
            id: idOf('Activity', moveActivity.activity),
            sectionId: optionalIdOf('RoadmapSection', moveActivity.section) ?? null,
            place: moveActivity.position,
          },
        ]
      : []),
    ...(removeActivity ? [{ kind: 'removeActivity' as const, id: idOf('Activity', removeActivity) }] : []),
  ]
}

const sectionId = (id: string): string => idOf('RoadmapSection', id)

function readChangedSection({ section, number, title, note }: NonNullable<EditForm['changeSection']>): Edit {
  const change = {
    ...(number != null && { number: readCell(number) }),
    ...(title != null && { title: requireCell(title, 'Название раздела не может быть пустым.') }),
    ...(note != null && { note: readCell(note) }),
  }
  return { kind: 'changeSection', id: sectionId(section), change: requireChange(change) }
}

function readAdded({ section, parent, position, activity }: NonNullable<EditForm['addActivity']>): Edit {
  if ((section == null) === (parent == null)) {
    throw apiError('BAD_INPUT', 'Назовите ровно одно: раздел или мероприятие, частью которого будет новое.')
  }
  return {
    kind: 'addActivity',
    sectionId: optionalIdOf('RoadmapSection', section) ?? null,
    parentId: optionalIdOf('Activity', parent) ?? null,
    place: position ?? null,
    row: cleanRow(readRow(activity), false),
  }
}

function readChanged({ activity, ...form }: NonNullable<EditForm['changeActivity']>): Edit {
  const { number, title, term, plannedResult, expectedEvidence, note, responsible, inheritsAbove } = form
  const change = {
    ...(number != null && { number: readCell(number) }),
    ...(title != null && { title: requireCell(title, 'Название мероприятия не может быть пустым.') }),
    ...(term != null && { term: readCell(term) }),
    ...(plannedResult != null && { plannedResult: readCell(plannedResult) }),
    ...(expectedEvidence != null && { expectedEvidence: readCell(expectedEvidence) }),
    ...(note != null && { note: readCell(note) }),
  }
  const parties = responsible == null ? null : readResponsible(responsible.map(readParty))
  if (parties === null && inheritsAbove == null) requireChange(change)
  return {
    ...{ kind: 'changeActivity', id: idOf('Activity', activity), change },
    ...{ responsible: parties, inheritsAbove: inheritsAbove ?? null },
  }
}

function requireChange<T extends object>(change: T): T {
  if (Object.keys(change).length > 0) return change
  throw apiError('BAD_INPUT', 'Назовите хотя бы одно изменение.')
}
