import { checkEach } from '../../graphql/errors/mistakes.ts'
import { apiError, type InputPath } from '../../graphql/errors/table.ts'
import type {
  ActivityInput,
  CreateRoadmapInput,
  RoadmapSectionInput,
  RoadmapTaskInput,
} from '../../graphql/generated/contract.ts'
import type { PartyIds } from '../../organization/party.ts'
import { readParties } from '../../organization/responsible.ts'
import type { RoadmapRow, RoadmapSectionRow } from '../table.ts'
import { readCell, requireCell } from './cell.ts'
import { readDefects, readResults } from './document.ts'
import { type PeriodColumns, readPeriod } from './period.ts'

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
  readonly kind: RoadmapSectionRow['kind']
  readonly note: string | null
  readonly activities: readonly DraftRow[]
}

export interface DraftTask {
  readonly number: string | null
  readonly text: string
}

/** Whose roadmap it is. */
export type Owner = Pick<RoadmapRow, 'level' | 'regionId' | 'municipalityId' | 'schoolId'>

/** A new roadmap as it is stored, with its rows. */
export interface Draft {
  readonly owner: Owner
  /** The natural key that the input names; the platform makes one if there is none. */
  readonly key: string | null
  readonly header: Pick<RoadmapRow, 'title' | 'goal' | 'note' | 'parentId'> &
    PeriodColumns &
    Partial<Pick<RoadmapRow, 'expectedResults' | 'sourceDefects'>>
  readonly tasks: readonly DraftTask[]
  readonly coveredSchoolIds: readonly string[]
  readonly sections: readonly DraftSection[]
}

const most = { sections: 100, rows: 1000, responsible: 50, tasks: 200 }

/** The draft that an input describes; BAD_INPUT if it lacks what a roadmap must have. */
export function readDraft(input: CreateRoadmapInput, owner: Owner): Draft {
  const { sections, key = null, parent: parentId = null } = input
  const tasks = input.tasks ?? []
  const rows = sections.flatMap(section => section.activities.flatMap(row => [row, ...(row.parts ?? [])]))
  requireSize({ rows: rows.length, sections: sections.length, tasks: tasks.length }, 'input.sections')
  return {
    owner,
    key,
    header: {
      title: requireCell(input.title, 'У дорожной карты нет названия: напишите его.', 'input.title'),
      goal: readCell(input.goal, 'input.goal'),
      note: readCell(input.note, 'input.note'),
      parentId,
      expectedResults: readResults(input.expectedResults ?? [], 'input.expectedResults'),
      sourceDefects: readDefects(input.sourceDefects ?? [], 'input.sourceDefects'),
      ...readPeriod(input.period, 'input.period'),
    },
    tasks: readTasks(tasks, 'input.tasks'),
    coveredSchoolIds: [...new Set(input.coveredSchools ?? [])],
    sections: eachIn(sections, 'input.sections', readSection),
  }
}

/** BAD_INPUT for a roadmap without a single activity, or with more rows than a roadmap may have. */
export function requireSize(
  size: Readonly<Record<'rows' | 'sections' | 'tasks', number>>,
  path: InputPath,
): void {
  if (size.rows === 0)
    throw apiError('VALUE_MISSING', 'В дорожной карте нет мероприятий: добавьте хотя бы одно.', path)
  if (size.rows > most.rows || size.sections > most.sections || size.tasks > most.tasks) {
    throw apiError(
      'LIMIT_EXCEEDED',
      `Дорожная карта слишком велика: оставьте не больше ${most.sections} разделов, ${most.tasks} задач и ${most.rows} мероприятий.`,
      path,
    )
  }
}

/** The tasks of an input as they are stored. */
export const readTasks = (tasks: readonly RoadmapTaskInput[], list: InputPath): readonly DraftTask[] =>
  eachIn(tasks, list, ({ number, text }, path) => ({
    number: readCell(number, `${path}.number`),
    text: requireCell(text, 'У задачи нет текста: напишите его.', `${path}.text`),
  }))

/** A section of an input with its rows, as it is stored. */
export const readSection = (section: RoadmapSectionInput, path: InputPath): DraftSection => ({
  number: readCell(section.number, `${path}.number`),
  title: requireCell(section.title, 'У раздела нет названия: напишите его.', `${path}.title`),
  kind: section.kind ?? null,
  note: readCell(section.note, `${path}.note`),
  activities: eachIn(section.activities, `${path}.activities`, (row, at, index) =>
    readRow(row, at, index === 0),
  ),
})

/** A row of an input with its parts, as it is stored. */
export function readRow(row: ActivityInput, path: InputPath, isFirst: boolean): DraftRow {
  if (row.inheritsAbove && isFirst) {
    throw apiError(
      'CHOICE_INVALID',
      'У первой строки раздела нет строки выше: не передавайте inheritsAbove.',
      `${path}.inheritsAbove`,
    )
  }
  return {
    number: readCell(row.number, `${path}.number`),
    title: requireCell(row.title, 'У мероприятия нет названия: напишите его.', `${path}.title`),
    term: readCell(row.term, `${path}.term`),
    responsible: readResponsible(row.responsible ?? [], `${path}.responsible`),
    plannedResult: readCell(row.plannedResult, `${path}.plannedResult`),
    expectedEvidence: readCell(row.expectedEvidence, `${path}.expectedEvidence`),
    note: readCell(row.note, `${path}.note`),
    inheritsAbove: row.inheritsAbove ?? false,
    parts: eachIn(row.parts ?? [], `${path}.parts`, (part, at) => readRow(part, at, true)),
  }
}

/** Each party once, in the order of the document. */
export function readResponsible(globalIds: readonly string[], path: InputPath): readonly PartyIds[] {
  const unique = new Map(readParties(globalIds, path).map(party => [JSON.stringify(party), party]))
  if (unique.size <= most.responsible) return [...unique.values()]
  throw apiError(
    'LIST_SIZE_INVALID',
    `У мероприятия больше ${most.responsible} ответственных: сократите их число.`,
    path,
  )
}

/** Reads each item of a list by its path; the mistakes of all are reported at once. */
const eachIn = <T, R>(
  list: readonly T[],
  path: InputPath,
  read: (item: T, at: InputPath, index: number) => R,
): R[] => {
  const at = (index: number): InputPath => `${path}[${index}]` as InputPath
  return checkEach(list, at, (item, index) => read(item, at(index), index))
}
