import { PeriodKind } from '../../../prisma/generated/client.ts'
import { type Builder, enumOf, once } from '../../graphql/builder.ts'
import { idOf } from '../../graphql/global-id.ts'
import { fullPeriod, type PeriodForm, readTask, type TaskForm } from '../draft/input.ts'
import type { HeadChange } from './header.ts'

/** RoadmapTaskInput. */
export function taskInput(builder: Builder) {
  return once(builder, 'RoadmapTaskInput', () =>
    builder.inputType('RoadmapTaskInput', {
      fields: t => ({ number: t.string(), text: t.string({ required: true }) }),
    }),
  )
}

/** RoadmapPeriodInput. */
export function periodInput(builder: Builder) {
  return once(builder, 'RoadmapPeriodInput', () =>
    builder.inputType('RoadmapPeriodInput', {
      fields: t => ({
        kind: t.field({ type: enumOf(builder, 'PeriodKind', PeriodKind), required: true }),
        text: t.string({ required: true }),
        start: t.field({ type: 'Date', required: true }),
        end: t.field({ type: 'Date', required: true }),
        yearStart: t.field({ type: 'Date' }),
        yearEnd: t.field({ type: 'Date' }),
        schoolYears: t.stringList(),
      }),
    }),
  )
}

/** ChangeRoadmapHeadInput: what changes of a roadmap beside its rows. */
export function headInput(builder: Builder) {
  return builder.inputType('ChangeRoadmapHeadInput', {
    fields: t => ({
      title: t.string(),
      goal: t.string(),
      note: t.string(),
      tasks: t.field({ type: [taskInput(builder)] }),
      period: t.field({ type: periodInput(builder) }),
      addSchools: t.idList(),
      removeSchools: t.idList(),
    }),
  })
}

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
