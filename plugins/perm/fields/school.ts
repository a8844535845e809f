import { ascending, key, list, sql } from '../../../api/plugin-api.ts'
import type { Resolvers } from '../contract.ts'
import { ofRegion } from '../region.ts'
import { participations, subjectGroups } from '../table.ts'

const ofSchool = sql`t.school_id = p.id`
const inYear = (year: number | null | undefined) => (year == null ? [] : [sql`t.year = ${year}`])
const byYear = ascending('YEAR', key('year', 'int'))
const bySubject = ascending('SUBJECT', key('year', 'int'), key('subject', 'text'))

const supportKinds = ['ORGANIZATIONAL', 'TECHNICAL', 'INFORMATIONAL'] as const

/** The teachers of a school's subject that a project supports. */
export const PermSubjectGroup: Resolvers<'PermSubjectGroup'> = {
  supports: ({ supports }) => supportKinds.filter(kind => supports.includes(kind)),
}

/** Participation in projects, and the groups of teachers that they support. */
export const PermSchool: Resolvers<'PermSchool'> = {
  participations: list({ table: participations, order: byYear }, ofSchool, ({ year }) => inYear(year)),
  subjectGroups: list({ table: subjectGroups, order: bySubject }, ofSchool, ({ year }) => inYear(year)),
}

/** `School.perm`. */
export const School: Resolvers<'School'> = {
  perm: (row, _, context) => ofRegion(context, row),
}
