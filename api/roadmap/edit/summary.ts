import type { ReadHead } from './header.ts'
import { type Outline, rowsOf } from './outline.ts'
import type { Edit } from './steps.ts'

const longest = 1_000

/** What was done to a roadmap, in words for its history: the reason, then each step. */
export function sayEdits(
  edits: readonly Edit[],
  before: Outline,
  reason: string | null,
  head: ReadHead | null,
): string {
  const titles = new Map([
    ...before.map(section => [section.id, section.title] as const),
    ...rowsOf(before).map(row => [row.id, row.cells.title] as const),
  ])
  const ofRows = edits.map(edit => say(edit, id => `«${titles.get(id) ?? ''}»`))
  const steps = [...(head ? sayHead(head) : []), ...ofRows].join('; ')
  const said = reason === null ? `${steps}.` : `${reason} (${steps})`
  return said.length <= longest ? said : `${said.slice(0, longest - 1)}…`
}

function sayHead({ title, goal, note, tasks, period, added, removed }: ReadHead): readonly string[] {
  const named = (schools: ReadHead['added']) => schools.map(({ shortName }) => `«${shortName}»`).join(', ')
  return [
    ...(title === null ? [] : [`карта названа «${title}»`]),
    ...(goal === null ? [] : ['изменена цель']),
    ...(tasks === null ? [] : ['изменены задачи']),
    ...(note === null ? [] : ['изменено примечание']),
    ...(period === null ? [] : [`изменён период: ${period.text}`]),
    ...(added.length === 0 ? [] : [`добавлены школы: ${named(added)}`]),
    ...(removed.length === 0 ? [] : [`убраны школы: ${named(removed)}`]),
  ]
}

function say(edit: Edit, titleOf: (id: string) => string): string {
  switch (edit.kind) {
    case 'addSection':
      return `добавлен раздел «${edit.section.title}»`
    case 'changeSection':
      return `изменён раздел ${titleOf(edit.id)}`
    case 'moveSection':
      return `переставлен раздел ${titleOf(edit.id)}`
    case 'removeSection':
      return `убран раздел ${titleOf(edit.id)}`
    case 'addActivity':
      return `добавлено мероприятие «${edit.row.title}»`
    case 'changeActivity':
      return `изменено мероприятие ${titleOf(edit.id)}`
    case 'moveActivity':
      return `переставлено мероприятие ${titleOf(edit.id)}`
    case 'removeActivity':
      return `убрано мероприятие ${titleOf(edit.id)}`
  }
}
