import { idOf } from '../../graphql/global-id.ts'
import { fullPeriod, type PeriodForm, readTask, type TaskForm } from '../draft/input.ts'
import type { HeadChange } from './header.ts'

type Absent<T> = T | null | undefined

interface HeadForm {
  readonly title?: Absent<string>
  readonly goal?: Absent<string>
  readonly note?: Absent<string>
  readonly tasks?: Absent<readonly TaskForm[]>
  readonly period?: Absent<PeriodForm>
  readonly addSchools?: Absent<readonly string[]>
  readonly removeSchools?: Absent<readonly string[]>
}

/** The form with database ids, and null for all that is left out; null where it changes nothing. */
export function readHeadForm(form: Absent<HeadForm>): HeadChange | null {
  if (!form || Object.values(form).every(value => value == null)) return null
  const { title = null, goal = null, note = null, tasks, period, addSchools, removeSchools } = form
  return {
    ...{ title, goal, note, tasks: tasks?.map(readTask) ?? null, period: period ? fullPeriod(period) : null },
    addedSchoolIds: (addSchools ?? []).map(id => idOf('School', id)),
    removedSchoolIds: (removeSchools ?? []).map(id => idOf('School', id)),
  }
}
