import {
  addFilterField,
  addNode,
  ascending,
  type Builder,
  enumOf,
  globalId,
  key,
  nestedList,
  type ObjectTypes,
  once,
  Prisma,
} from '../../api/plugin-api.ts'
import { PermProject } from '../../prisma/generated/client.ts'
import { ofRegion } from './region.ts'
import { type ParticipationRow, participations, type SubjectGroupRow, subjectGroups } from './table.ts'

const ofSchool = Prisma.sql`t.school_id = p.id`
const inYear = (year: number | null | undefined) => (year == null ? [] : [Prisma.sql`t.year = ${year}`])
const byYear = ascending('YEAR', key('year', 'int'))
const bySubject = ascending('SUBJECT', key('year', 'int'), key('subject', 'text'))

const supportKinds = ['ORGANIZATIONAL', 'TECHNICAL', 'INFORMATIONAL'] as const

/** The enum of the kinds of support. */
export const supportKindOf = (builder: Builder) =>
  once(builder, 'PermSupportKind', () => builder.enumType('PermSupportKind', { values: supportKinds }))

/** `School.perm` and `SchoolFilter.perm`. */
export function buildSchool(builder: Builder): void {
  const project = enumOf(builder, 'PermProject', PermProject)
  const supportKind = supportKindOf(builder)
  addNode(builder, participations)
  addNode(builder, subjectGroups)
  const participation = builder.objectRef<ParticipationRow>('PermParticipation').implement({
    interfaces: ['Node'],
    fields: t => ({
      id: t.id({ resolve: ({ id }) => globalId('PermParticipation', id) }),
      version: t.exposeInt('version'),
      project: t.expose('project', { type: project }),
      year: t.exposeInt('year'),
      note: t.exposeString('note', { nullable: true }),
    }),
  })
  const group = builder.objectRef<SubjectGroupRow>('PermSubjectGroup').implement({
    interfaces: ['Node'],
    fields: t => ({
      id: t.id({ resolve: ({ id }) => globalId('PermSubjectGroup', id) }),
      version: t.exposeInt('version'),
      project: t.expose('project', { type: project }),
      year: t.exposeInt('year'),
      subject: t.exposeString('subject'),
      teacherCount: t.exposeInt('teacherCount', { nullable: true }),
      supports: t.field({
        type: [supportKind],
        resolve: ({ supports }) => supportKinds.filter(kind => supports.includes(kind)),
      }),
    }),
  })
  const school = builder.objectRef<ObjectTypes['School']>('PermSchool').implement({
    fields: t => ({
      participations: t.field({
        type: [participation],
        args: { year: t.arg.int() },
        resolve: async ({ id }, { year }, context) => [
          ...(await nestedList(context, id, ofSchool, {
            table: participations,
            order: byYear,
            where: inYear(year),
          })),
        ],
      }),
      subjectGroups: t.field({
        type: [group],
        args: { year: t.arg.int() },
        resolve: async ({ id }, { year }, context) => [
          ...(await nestedList(context, id, ofSchool, {
            table: subjectGroups,
            order: bySubject,
            where: inYear(year),
          })),
        ],
      }),
    }),
  })
  builder.objectField('School', 'perm', t =>
    t.field({ type: school, nullable: true, resolve: (row, _, context) => ofRegion(context, row) }),
  )
  const filter = builder.inputType('PermSchoolFilter', {
    fields: t => ({ project: t.field({ type: project }), year: t.int() }),
  })
  addFilterField(builder, 'SchoolFilter', 'perm', t => t.field({ type: filter }))
}
