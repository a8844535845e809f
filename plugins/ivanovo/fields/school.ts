import {
  aliases,
  ascending,
  assessmentResults,
  type Context,
  curators,
  inForceOn,
  key,
  list,
  nestedList,
  type SchoolRow,
  sql,
} from '../../../api/plugin-api.ts'
import type { Resolvers } from '../contract.ts'
import { ofRegion } from '../region.ts'
import { dayOf } from './day.ts'
import { documentList, selfAssessmentList, supportList, trainingList } from './development.ts'
import { profileList, programList } from './profile.ts'
import { examSeries } from './series.ts'

const ofSchool = sql`t.school_id = p.id`
const { t } = aliases({ t: curators })
const tutor = sql`${t.kind} = 'TUTOR'`
/** All columns, so that a query of several fields reads the profiles once. */
const profilesOf = (context: Context, school: SchoolRow) =>
  nestedList(context, school.id, ofSchool, profileList)

/** What the region adds to a school. */
export const IvanovoSchool: Resolvers<'IvanovoSchool'> = {
  riskProfiles: (school, _, context) => profilesOf(context, school),
  riskProfile: async (school, { on }, context) => {
    const profiles = await profilesOf(context, school)
    return profiles.find(profile => profile.establishedOn <= dayOf(context, school, on)) ?? null
  },
  antiRiskPrograms: list(programList, ofSchool),
  documents: async (school, { kind }, context) => {
    const documents = await nestedList(context, school.id, ofSchool, documentList)
    return documents.filter(one => kind == null || one.kind === kind)
  },
  selfAssessments: list(selfAssessmentList, ofSchool),
  targetedSupports: list(supportList, ofSchool),
  teamTrainings: list(trainingList, ofSchool),
  tutors: list({ table: curators, order: ascending('ID') }, ofSchool, ({ on }) =>
    on == null ? [tutor] : [tutor, inForceOn(t, on)],
  ),
  examSeries: async (school, _, context) =>
    examSeries(
      await nestedList(context, school.id, ofSchool, {
        table: assessmentResults,
        order: ascending('POSITION', key('position', 'int')),
      }),
    ),
}

/** `School.ivanovo`. */
export const School: Resolvers<'School'> = {
  ivanovo: (row, _, context) => ofRegion(context, row),
}
