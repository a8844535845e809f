import { byId, namedById } from '../data/loader.ts'
import { nestedList } from '../data/page.ts'
import type { Builder } from '../graphql/builder.ts'
import { globalId } from '../graphql/global-id.ts'
import { addNode } from '../graphql/node.ts'
import { schools } from '../school/table.ts'
import { municipalities } from '../territory/table.ts'
import { ofSchool, personList } from './list.ts'
import { organizations, type PersonRow, persons } from './table.ts'

declare module '../graphql/builder.ts' {
  interface ObjectTypes {
    Person: PersonRow
  }
}

/** Person and the staff of a school. Who may read the personal fields is said in the SDL. */
export function buildPerson(builder: Builder): void {
  addNode(builder, persons)
  builder.objectType('Person', {
    interfaces: ['Node'],
    fields: t => ({
      id: t.id({ resolve: person => globalId('Person', person.id) }),
      version: t.exposeInt('version'),
      key: t.exposeString('key'),
      municipality: t.field({
        type: 'Municipality',
        nullable: true,
        resolve: (person, _, context) => namedById(context, municipalities, person.municipalityId),
      }),
      organization: t.field({
        type: 'Organization',
        nullable: true,
        resolve: (person, _, context) => byId(context, organizations, person.organizationId),
      }),
      school: t.field({
        type: 'School',
        nullable: true,
        resolve: (person, _, context) => namedById(context, schools, person.schoolId),
      }),
      position: t.exposeString('position'),
      isCollective: t.exposeBoolean('isCollective'),
      isNamedInSource: t.exposeBoolean('isNamedInSource'),
      fullName: t.exposeString('fullName', { nullable: true }),
      email: t.exposeString('email', { nullable: true }),
      phone: t.exposeString('phone', { nullable: true }),
      duties: t.exposeStringList('duties'),
      note: t.exposeString('note', { nullable: true }),
    }),
  })
  builder.objectField('School', 'staff', t =>
    t.field({
      type: ['Person'],
      resolve: async (school, _, context) => [
        ...(await nestedList(context, school.id, ofSchool, personList)),
      ],
    }),
  )
}
