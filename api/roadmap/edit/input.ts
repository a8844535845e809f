import { apiError, type InputPath } from '../../graphql/errors/table.ts'
import type {
  AddActivityInput,
  ChangeActivityInput,
  ChangeSectionInput,
  RoadmapEditInput,
} from '../../graphql/generated/contract.ts'
import { readCell, requireCell } from '../draft/cell.ts'
import { readResponsible, readRow, readSection } from '../draft/draft.ts'
import type { Edit } from './steps.ts'

/** The step that an input describes; BAD_INPUT if it does not name exactly one. */
export function readEdit(input: RoadmapEditInput, path: InputPath): Edit {
  const { addSection, moveSection, removeSection, moveActivity, removeActivity } = input
  const steps: readonly (Edit | null | undefined | '')[] = [
    addSection && {
      kind: 'addSection',
      position: addSection.position ?? null,
      section: readSection(addSection.section, `${path}.addSection.section`),
    },
    input.changeSection && readChangedSection(input.changeSection, `${path}.changeSection`),
    moveSection && { kind: 'moveSection', id: moveSection.section, position: moveSection.position },
    removeSection && { kind: 'removeSection', id: removeSection },
    input.addActivity && readAddedActivity(input.addActivity, `${path}.addActivity`),
    input.changeActivity && readChangedActivity(input.changeActivity, `${path}.changeActivity`),
    moveActivity && {
      kind: 'moveActivity',
      id: moveActivity.activity,
      sectionId: moveActivity.section ?? null,
      position: moveActivity.position,
    },
    removeActivity && { kind: 'removeActivity', id: removeActivity },
  ]
  const [step, ...more] = steps.filter(one => one != null && one !== '')
  if (step && more.length === 0) return step
  throw apiError(
    'CHOICE_INVALID',
    'В шаге указано не одно изменение: укажите что-то одно – добавить, изменить, переместить или удалить.',
    path,
  )
}

function readChangedSection(
  { section, number, title, kind, note }: ChangeSectionInput,
  path: InputPath,
): Edit {
  const change = {
    ...(number !== undefined && { number: readCell(number, `${path}.number`) }),
    ...(title != null && {
      title: requireCell(title, 'Название раздела пустое: напишите его.', `${path}.title`),
    }),
    ...(kind !== undefined && { kind }),
    ...(note !== undefined && { note: readCell(note, `${path}.note`) }),
  }
  return { kind: 'changeSection', id: section, change: requireChange(change, path) }
}

function readAddedActivity({ section, parent, position, activity }: AddActivityInput, path: InputPath): Edit {
  if ((section == null) === (parent == null)) {
    throw apiError(
      'CHOICE_INVALID',
      'Место нового мероприятия не определено: укажите что-то одно – раздел или мероприятие, частью которого оно будет.',
      `${path}.section`,
    )
  }
  return {
    kind: 'addActivity',
    sectionId: section ?? null,
    parentId: parent ?? null,
    position: position ?? null,
    row: readRow(activity, `${path}.activity`, false),
  }
}

function readChangedActivity(
  { activity, responsible, inheritsAbove, ...cells }: ChangeActivityInput,
  path: InputPath,
): Edit {
  const { number, title, term, plannedResult, expectedEvidence, note } = cells
  const change = {
    ...(number !== undefined && { number: readCell(number, `${path}.number`) }),
    ...(title != null && {
      title: requireCell(title, 'Название мероприятия пустое: напишите его.', `${path}.title`),
    }),
    ...(term !== undefined && { term: readCell(term, `${path}.term`) }),
    ...(plannedResult !== undefined && { plannedResult: readCell(plannedResult, `${path}.plannedResult`) }),
    ...(expectedEvidence !== undefined && {
      expectedEvidence: readCell(expectedEvidence, `${path}.expectedEvidence`),
    }),
    ...(note !== undefined && { note: readCell(note, `${path}.note`) }),
  }
  if (responsible == null && inheritsAbove == null) requireChange(change, path)
  return {
    kind: 'changeActivity',
    id: activity,
    change,
    responsible: responsible ? readResponsible(responsible, `${path}.responsible`) : null,
    inheritsAbove: inheritsAbove ?? null,
  }
}

function requireChange<T extends object>(change: T, path: InputPath): T {
  if (Object.keys(change).length > 0) return change
  throw apiError('NOTHING_TO_CHANGE', 'Изменений нет: укажите хотя бы одно.', path)
}
