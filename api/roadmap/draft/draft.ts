import { apiError } from '../../graphql/errors/table.ts'
import type {
  ActivityInput,
  CreateRoadmapInput,
  RoadmapSectionInput,
  RoadmapTaskInput,
} from '../../graphql/generated/contract.ts'
import type { PartyIds } from '../../organization/party.ts'
import { readParty } from '../../organization/responsible.ts'
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
  requireSize({ rows: rows.length, sections: sections.length, tasks: tasks.length })
  return {
    owner,
    key,
    header: {
      title: requireCell(input.title, 'У дорожной карты нет названия: напишите его.'),
      goal: readCell(input.goal),
      note: readCell(input.note),
      parentId,
      expectedResults: readResults(input.expectedResults ?? []),
      sourceDefects: readDefects(input.sourceDefects ?? []),
      ...readPeriod(input.period),
    },
    tasks: readTasks(tasks),
    coveredSchoolIds: [...new Set(input.coveredSchools ?? [])],
    sections: sections.map(readSection),
  }
}

/** BAD_INPUT for a roadmap without a single activity, or with more rows than a roadmap may have. */
export function requireSize(size: Readonly<Record<'rows' | 'sections' | 'tasks', number>>): void {
  if (size.rows === 0)
    throw apiError('VALUE_MISSING', 'В дорожной карте нет мероприятий: добавьте хотя бы одно.')
  if (size.rows > most.rows || size.sections > most.sections || size.tasks > most.tasks) {
    throw apiError(
      'LIMIT_EXCEEDED',
      `Дорожная карта слишком велика: оставьте не больше ${most.sections} разделов, ${most.tasks} задач и ${most.rows} мероприятий.`,
    )
  }
}

/** The tasks of an input as they are stored. */
export const readTasks = (tasks: readonly RoadmapTaskInput[]): readonly DraftTask[] =>
  tasks.map(({ number, text }) => ({
    number: readCell(number),
    text: requireCell(text, 'У задачи нет текста: напишите его.'),
  }))

/** A section of an input with its rows, as it is stored. */
export const readSection = (section: RoadmapSectionInput): DraftSection => ({
  number: readCell(section.number),
  title: requireCell(section.title, 'У раздела нет названия: напишите его.'),
  kind: section.kind ?? null,
  note: readCell(section.note),
  activities: section.activities.map((row, index) => readRow(row, index === 0)),
})

/** A row of an input with its parts, as it is stored. */
export function readRow(row: ActivityInput, isFirst: boolean): DraftRow {
  if (row.inheritsAbove && isFirst) {
    throw apiError('CHOICE_INVALID', 'У первой строки раздела нет строки выше: не передавайте inheritsAbove.')
  }
  return {
    number: readCell(row.number),
    title: requireCell(row.title, 'У мероприятия нет названия: напишите его.'),
    term: readCell(row.term),
    responsible: readResponsible(row.responsible ?? []),
    plannedResult: readCell(row.plannedResult),
    expectedEvidence: readCell(row.expectedEvidence),
    note: readCell(row.note),
    inheritsAbove: row.inheritsAbove ?? false,
    parts: (row.parts ?? []).map(part => readRow(part, true)),
  }
}

/** Each party once, in the order of the document. */
export function readResponsible(globalIds: readonly string[]): readonly PartyIds[] {
  const unique = new Map(globalIds.map(readParty).map(party => [JSON.stringify(party), party]))
  if (unique.size <= most.responsible) return [...unique.values()]
  throw apiError(
    'LIST_SIZE_INVALID',
    `У мероприятия больше ${most.responsible} ответственных: сократите их число.`,
  )
}
