import { ExamKind } from '../../../prisma/generated/browser.ts'
import type { ActivityRow } from '../table.ts'

/** What the words of an activity name precisely. */
export interface ActivityDetails {
  readonly subjects: readonly string[]
  readonly grades: readonly number[]
  readonly exams: readonly ExamKind[]
  readonly levels: readonly string[]
  readonly kinds: readonly string[]
  readonly forms: readonly string[]
  readonly controls: readonly string[]
  readonly scope: readonly string[]
  readonly targets: readonly ActivityTarget[]
  readonly schoolYear: string | null
  readonly expectedNumber: string | null
  readonly evidenceDueOn: string | null
  readonly url: string | null
}

/** A figure that an activity promises. */
export interface ActivityTarget {
  readonly about: string
  readonly value: number | null
  readonly unit: string | null
}

/** The details in an activity's JSON column, or null if it has none; what is not of the shape is left out. */
export function detailsOf({ details }: Pick<ActivityRow, 'details'>): ActivityDetails | null {
  if (!isRecord(details)) return null
  return {
    subjects: texts(details.subjects),
    grades: numbers(details.grades),
    exams: list(details.exams).filter(isExam),
    levels: texts(details.levels),
    kinds: texts(details.kinds),
    forms: texts(details.forms),
    controls: texts(details.controls),
    scope: texts(details.scope),
    targets: list(details.targets).flatMap(target),
    schoolYear: text(details.schoolYear),
    expectedNumber: text(details.expectedNumber),
    evidenceDueOn: text(details.evidenceDueOn),
    url: text(details.url),
  }
}

function target(value: unknown): readonly ActivityTarget[] {
  if (!isRecord(value) || typeof value.about !== 'string') return []
  const { about } = value
  return [
    {
      about,
      value: typeof value.value === 'number' ? value.value : null,
      unit: text(value.unit),
    },
  ]
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isExam = (value: unknown): value is ExamKind => Object.values<unknown>(ExamKind).includes(value)

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)

const texts = (value: unknown) => list(value).filter(item => typeof item === 'string')

/** Grades may be given by group ({ anxiety: [5, 6], bullying: [4, 5] }): then all of them together. */
const numbers = (value: unknown): readonly number[] => {
  const all = isRecord(value) ? Object.values(value).flatMap(list) : list(value)
  return [...new Set(all.filter(item => typeof item === 'number'))].sort((a, b) => a - b)
}
