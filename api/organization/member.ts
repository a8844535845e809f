import { namedById } from '../data/loader.ts'
import { type Builder, once } from '../graphql/builder.ts'
import { schools } from '../school/table.ts'
import { type OrganizationMemberRow, persons } from './table.ts'

/** OrganizationMember: a school or a person of a group, with days. */
export function memberOf(builder: Builder) {
  return once(builder, 'OrganizationMember', () =>
    builder.objectRef<OrganizationMemberRow>('OrganizationMember').implement({
      fields: t => ({
        position: t.exposeInt('position'),
        school: t.field({
          type: 'School',
          nullable: true,
          resolve: (member, _, context) => namedById(context, schools, member.schoolId),
        }),
        person: t.field({
          type: 'Person',
          nullable: true,
          resolve: (member, _, context) => namedById(context, persons, member.personId),
        }),
        validFrom: t.expose('validFrom', { type: 'Date', nullable: true }),
        validTo: t.expose('validTo', { type: 'Date', nullable: true }),
      }),
    }),
  )
}
