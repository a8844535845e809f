import {
  ascending,
  type Builder,
  type Context,
  key,
  nestedList,
  Prisma,
  type Row,
} from '../../api/plugin-api.ts'
import type { School } from '../../prisma/generated/client.ts'
import { dayOf } from './day.ts'
import {
  buildDevelopment,
  documentList,
  selfAssessmentList,
  supportList,
  trainingList,
} from './development.ts'
import { buildExams } from './exam.ts'
import { profileList, programList } from './profile.ts'
import { ofRegion } from './region.ts'
import { examSeries } from './series.ts'
import { assessments, curators } from './table.ts'

type SchoolRow = Row<School>

const ofSchool = Prisma.sql`t.school_id = p.id`
const tutor = Prisma.sql`t.kind = 'TUTOR'`
const inForce = (on: string) =>
  Prisma.sql`coalesce(t.valid_from <= ${on}::date, true) and coalesce(t.valid_to >= ${on}::date, true)`

const profilesOf = (context: Context, school: SchoolRow) =>
  nestedList(context, school.id, ofSchool, profileList)

/** `School.ivanovo`. */
export function buildSchool(builder: Builder): void {
  const { kind, document, selfAssessment, support, training } = buildDevelopment(builder)
  const series = buildExams(builder)
  const school = builder.objectRef<SchoolRow>('IvanovoSchool').implement({
    fields: t => ({
      riskProfiles: t.field({
        type: ['IvanovoRiskProfile'],
        resolve: async (school, _, context) => [...(await profilesOf(context, school))],
      }),
      riskProfile: t.field({
        type: 'IvanovoRiskProfile',
        nullable: true,
        args: { on: t.arg({ type: 'Date' }) },
        resolve: async (school, { on }, context) => {
          const profiles = await profilesOf(context, school)
          return profiles.find(profile => profile.establishedOn <= dayOf(context, school, on)) ?? null
        },
      }),
      antiRiskPrograms: t.field({
        type: ['IvanovoAntiRiskProgram'],
        resolve: async (school, _, context) => [
          ...(await nestedList(context, school.id, ofSchool, programList)),
        ],
      }),
      documents: t.field({
        type: [document],
        args: { kind: t.arg({ type: kind }) },
        resolve: async (school, { kind }, context) => {
          const documents = await nestedList(context, school.id, ofSchool, documentList)
          return documents.filter(one => kind == null || one.kind === kind)
        },
      }),
      selfAssessments: t.field({
        type: [selfAssessment],
        resolve: async (school, _, context) => [
          ...(await nestedList(context, school.id, ofSchool, selfAssessmentList)),
        ],
      }),
      targetedSupports: t.field({
        type: [support],
        resolve: async (school, _, context) => [
          ...(await nestedList(context, school.id, ofSchool, supportList)),
        ],
      }),
      teamTrainings: t.field({
        type: [training],
        resolve: async (school, _, context) => [
          ...(await nestedList(context, school.id, ofSchool, trainingList)),
        ],
      }),
      tutors: t.field({
        type: ['Curator'],
        args: { on: t.arg({ type: 'Date' }) },
        resolve: async (school, { on }, context) => [
          ...(await nestedList(context, school.id, ofSchool, {
            table: curators,
            where: on == null ? [tutor] : [tutor, inForce(on)],
            order: ascending('ID'),
          })),
        ],
      }),
      examSeries: t.field({
        type: [series],
        resolve: async (school, _, context) => [
          ...examSeries(
            await nestedList(context, school.id, ofSchool, {
              table: assessments,
              order: ascending('POSITION', key('position', 'int')),
            }),
          ),
        ],
      }),
    }),
  })
  builder.objectField('School', 'ivanovo', t =>
    t.field({ type: school, nullable: true, resolve: (row, _, context) => ofRegion(context, row) }),
  )
}
