import { ExamKind, PeriodKind } from '../../../prisma/generated/client.ts'
import { namedById } from '../../data/loader.ts'
import { type Builder, enumOf } from '../../graphql/builder.ts'
import { schools } from '../../school/table.ts'
import type { RoadmapRow, RoadmapSchoolRow, RoadmapTaskRow } from '../table.ts'
import type { ActivityDetails, ActivityTarget } from './details.ts'

declare module '../../graphql/builder.ts' {
  interface ObjectTypes {
    CoveredSchool: RoadmapSchoolRow
  }
}

/** The parts of a roadmap that are no records of their own: tasks, the period, covered schools. */
export function buildRoadmapParts(builder: Builder) {
  builder.objectType('CoveredSchool', {
    fields: t => ({
      school: t.field({
        type: 'School',
        nullable: true,
        resolve: (covered, _, context) => namedById(context, schools, covered.schoolId),
      }),
      nameInSource: t.exposeString('nameInSource', { nullable: true }),
    }),
  })
  return {
    task: builder.objectRef<RoadmapTaskRow>('RoadmapTask').implement({
      fields: t => ({ number: t.exposeString('number', { nullable: true }), text: t.exposeString('text') }),
    }),
    period: builder.objectRef<RoadmapRow>('RoadmapPeriod').implement({
      fields: t => ({
        kind: t.expose('periodKind', { type: enumOf(builder, 'PeriodKind', PeriodKind) }),
        text: t.exposeString('periodText'),
        start: t.expose('startsOn', { type: 'Date' }),
        end: t.expose('endsOn', { type: 'Date' }),
        yearStart: t.expose('yearStartsOn', { type: 'Date', nullable: true }),
        yearEnd: t.expose('yearEndsOn', { type: 'Date', nullable: true }),
        schoolYears: t.exposeStringList('schoolYears'),
        note: t.exposeString('periodNote', { nullable: true }),
      }),
    }),
  }
}

/** The object type ActivityDetails. */
export function buildDetails(builder: Builder) {
  const target = builder.objectRef<ActivityTarget>('ActivityTarget').implement({
    fields: t => ({
      about: t.exposeString('about'),
      value: t.exposeFloat('value', { nullable: true }),
      unit: t.exposeString('unit', { nullable: true }),
    }),
  })
  return builder.objectRef<ActivityDetails>('ActivityDetails').implement({
    fields: t => ({
      subjects: t.stringList({ resolve: details => [...details.subjects] }),
      grades: t.intList({ resolve: details => [...details.grades] }),
      exams: t.field({
        type: [enumOf(builder, 'ExamKind', ExamKind)],
        resolve: details => [...details.exams],
      }),
      levels: t.stringList({ resolve: details => [...details.levels] }),
      kinds: t.stringList({ resolve: details => [...details.kinds] }),
      forms: t.stringList({ resolve: details => [...details.forms] }),
      controls: t.stringList({ resolve: details => [...details.controls] }),
      scope: t.stringList({ resolve: details => [...details.scope] }),
      targets: t.field({ type: [target], resolve: details => [...details.targets] }),
      schoolYear: t.exposeString('schoolYear', { nullable: true }),
      expectedNumber: t.exposeString('expectedNumber', { nullable: true }),
      evidenceDueOn: t.expose('evidenceDueOn', { type: 'Date', nullable: true }),
      url: t.exposeString('url', { nullable: true }),
    }),
  })
}
