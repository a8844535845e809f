import type { HeaderChange } from './header.ts'
import { type Outline, rowsOf } from './outline.ts'
import type { Edit } from './steps.ts'

const longest = 1_000

/** What was done to a roadmap, in a sentence for its history: the reason, then each step. */
export function summarize(
  edits: readonly Edit[],
  before: Outline,
  reason: string | null,
  header: HeaderChange | null,
): string {
  const titles = new Map([
    ...before.map(section => [section.id, section.title] as const),
    ...rowsOf(before).map(row => [row.id, row.cells.title] as const),
  ])
  const ofEdits = edits.map(edit => describeEdit(edit, id => `«${titles.get(id) ?? ''}»`))
  const steps = [...(header ? describeHeader(header) : []), ...ofEdits].join('; ')
  const summary = reason === null ? `${steps}.` : `${reason} (${steps})`
  return summary.length <= longest ? summary : `${summary.slice(0, longest - 1)}…`
}

function describeHeader({ values, tasks, added, removed }: HeaderChange): readonly string[] {
  const { title, goal, note, periodText } = values
  const namesOf = (schools: HeaderChange['added']) =>
    schools.map(({ shortName }) => `«${shortName}»`).join(', ')
  return [
    ...(title === undefined ? [] : [`изменено название: «${title}»`]),
    ...(goal === undefined ? [] : ['изменена цель']),
    ...(tasks === undefined ? [] : ['изменены задачи']),
    ...(note === undefined ? [] : ['изменено примечание']),
    ...(periodText === undefined ? [] : [`изменён период: ${periodText}`]),
    ...(added.length === 0 ? [] : [`добавлены школы: ${namesOf(added)}`]),
    ...(removed.length === 0 ? [] : [`исключены школы: ${namesOf(removed)}`]),
  ]
}

function describeEdit(edit: Edit, titleOf: (id: string) => string): string {
  switch (edit.kind) {
    case 'addSection':
      return `добавлен раздел «${edit.section.title}»`
    case 'changeSection':
      return `изменён раздел ${titleOf(edit.id)}`
    case 'moveSection':
      return `перемещён раздел ${titleOf(edit.id)}`
    case 'removeSection':
      return `удалён раздел ${titleOf(edit.id)}`
    case 'addActivity':
      return `добавлено мероприятие «${edit.row.title}»`
    case 'changeActivity':
      return `изменено мероприятие ${titleOf(edit.id)}`
    case 'moveActivity':
      return `перемещено мероприятие ${titleOf(edit.id)}`
    case 'removeActivity':
      return `удалено мероприятие ${titleOf(edit.id)}`
  }
}
