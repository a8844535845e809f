import { PartnershipKind } from '../../prisma/generated/client.ts'
import { today } from '../calendar/today.ts'
import { namedById } from '../data/loader.ts'
import { nestedList } from '../data/page.ts'
import { type Builder, enumOf } from '../graphql/builder.ts'
import { globalId } from '../graphql/global-id.ts'
import { addNode } from '../graphql/node.ts'
import { inForce } from '../school/list.ts'
import { schools } from '../school/table.ts'
import { municipalities } from '../territory/table.ts'
import { ofSchool, partnershipOrder } from './list.ts'
import { type PartnershipRow, partnerships } from './table.ts'

declare module '../graphql/builder.ts' {
  interface ObjectTypes {
    Partnership: PartnershipRow
  }
}

/** Partnership, its filter, and the partnerships of a school. */
export function buildPartnership(builder: Builder): void {
  addNode(builder, partnerships)
  const kind = enumOf(builder, 'PartnershipKind', PartnershipKind)
  builder.objectType('Partnership', {
    interfaces: ['Node'],
    fields: t => ({
      id: t.id({ resolve: partnership => globalId('Partnership', partnership.id) }),
      version: t.exposeInt('version'),
      key: t.exposeString('key', { nullable: true }),
      kind: t.expose('kind', { type: kind }),
      municipality: t.field({
        type: 'Municipality',
        nullable: true,
        resolve: (partnership, _, context) => namedById(context, municipalities, partnership.municipalityId),
      }),
      supportedSchool: t.field({
        type: 'School',
        nullable: true,
        resolve: (partnership, _, context) => namedById(context, schools, partnership.supportedSchoolId),
      }),
      leaderSchool: t.field({
        type: 'School',
        nullable: true,
        resolve: (partnership, _, context) => namedById(context, schools, partnership.leaderSchoolId),
      }),
      contractNumber: t.exposeString('contractNumber', { nullable: true }),
      validFrom: t.expose('validFrom', { type: 'Date' }),
      validTo: t.expose('validTo', { type: 'Date', nullable: true }),
      note: t.exposeString('note', { nullable: true }),
    }),
  })
  builder.inputType('PartnershipFilter', {
    fields: t => ({
      region: t.id(),
      municipality: t.id(),
      school: t.id(),
      kind: t.field({ type: kind }),
      on: t.field({ type: 'Date' }),
    }),
  })
  builder.objectField('School', 'partnerships', t =>
    t.field({
      type: ['Partnership'],
      args: { on: t.arg({ type: 'Date' }) },
      resolve: async (school, { on }, context) => [
        ...(await nestedList(context, school.id, ofSchool, {
          table: partnerships,
          where: inForce(on ?? today(context, school.regionId)),
          order: partnershipOrder,
        })),
      ],
    }),
  )
}
