import type { RoadmapLevel } from '../../../prisma/generated/client.ts'
import { apiError } from '../../graphql/errors/table.ts'
import type { PartyIds } from '../../organization/party.ts'
import { readCell, requireCell } from './cell.ts'
import { type DraftPeriod, readPeriod } from './period.ts'

/** A row of a draft, as printed. */
export interface DraftRow {
  readonly number: string | null
  readonly title: string
  /** The words of the term. */
  readonly term: string | null
  readonly responsible: readonly PartyIds[]
  readonly plannedResult: string | null
  readonly expectedEvidence: string | null
  readonly note: string | null
  /** Blank cells are merged with those of the row above. */
  readonly inheritsAbove: boolean
  readonly parts: readonly DraftRow[]
}

export interface DraftSection {
  readonly number: string | null
  readonly title: string
  readonly note: string | null
  readonly activities: readonly DraftRow[]
}

export interface DraftTask {
  readonly number: string | null
  readonly text: string
}

/** A roadmap as it will be written, with its rows. */
export interface Draft {
  readonly level: RoadmapLevel
  readonly regionId: string
  readonly municipalityId: string | null
  readonly schoolId: string | null
  /** The natural key asked for; the platform makes one where there is none. */
  readonly key: string | null
  readonly title: string
  readonly goal: string | null
  readonly note: string | null
  readonly tasks: readonly DraftTask[]
  readonly period: DraftPeriod
  readonly parentId: string | null
  readonly coveredSchoolIds: readonly string[]
  readonly sections: readonly DraftSection[]
}

const most = { sections: 100, rows: 1000, responsible: 50, tasks: 200 }

/** Holds a draft against what a roadmap must have; gives it with its cells as they will be stored. */
export function readDraft(draft: Draft): Draft {
  const { tasks, sections, period } = draft
  const rows = sections.flatMap(section => section.activities.flatMap(row => [row, ...row.parts]))
  requireSize({ rows: rows.length, sections: sections.length, tasks: tasks.length })
  return {
    ...draft,
    title: requireCell(draft.title, 'У карты нет названия: напишите его.'),
    goal: readCell(draft.goal),
    note: readCell(draft.note),
    tasks: readTasks(tasks),
    period: readPeriod(period),
    sections: sections.map(readSection),
  }
}

/** BAD_INPUT for a roadmap without a single activity, or with more than a roadmap holds. */
export function requireSize(size: Readonly<Record<'rows' | 'sections' | 'tasks', number>>): void {
  if (size.rows === 0)
    throw apiError('BAD_INPUT', 'В карте нет ни одного мероприятия: добавьте хотя бы одно.')
  if (size.rows > most.rows || size.sections > most.sections || size.tasks > most.tasks) {
    throw apiError(
      'BAD_INPUT',
      `В карте не больше ${most.sections} разделов, ${most.tasks} задач и ${most.rows} мероприятий.`,
    )
  }
}

/** Tasks with their cells as they will be stored. */
export const readTasks = (tasks: readonly DraftTask[]): readonly DraftTask[] =>
  tasks.map(({ number, text }) => ({
    number: readCell(number),
    text: requireCell(text, 'У задачи нет текста: напишите его.'),
  }))

/** A section with its cells as they will be stored. */
export const readSection = (section: DraftSection): DraftSection => ({
  number: readCell(section.number),
  title: requireCell(section.title, 'У раздела нет названия: напишите его.'),
  note: readCell(section.note),
  activities: section.activities.map((row, index) => readRow(row, index === 0)),
})

/** A row with its cells as they will be stored. */
export function readRow(row: DraftRow, isFirst: boolean): DraftRow {
  if (row.inheritsAbove && isFirst) {
    throw apiError('BAD_INPUT', 'Над первой строкой раздела строк нет: её ячейки не с чем объединить.')
  }
  return {
    number: readCell(row.number),
    title: requireCell(row.title, 'У мероприятия нет названия: напишите его.'),
    term: readCell(row.term),
    responsible: readResponsible(row.responsible),
    plannedResult: readCell(row.plannedResult),
    expectedEvidence: readCell(row.expectedEvidence),
    note: readCell(row.note),
    inheritsAbove: row.inheritsAbove,
    parts: row.parts.map(part => readRow(part, true)),
  }
}

/** Each party once, in the order of the document. */
export function readResponsible(parties: readonly PartyIds[]): readonly PartyIds[] {
  const unique = [...new Map(parties.map(one => [JSON.stringify(one), one])).values()]
  if (unique.length <= most.responsible) return unique
  throw apiError('BAD_INPUT', `Не больше ${most.responsible} ответственных у одного мероприятия.`)
}
