import { type Builder, nestedList, type ObjectTypes, Prisma } from '../../api/plugin-api.ts'
import { buildDeficitChain, chainList } from './deficit.ts'
import { buildHelpProgram, helpProgramList } from './help.ts'
import { buildMethodicalService, methodicalServiceOf } from './methodical.ts'
import { ofRegion } from './region.ts'

const ofSchool = Prisma.sql`t.school_id = p.id`
const inYear = (year: string | null | undefined) =>
  year == null ? [] : [Prisma.sql`t.school_year = ${year}`]

/** `School.oryol`: help programmes, work with deficits, the methodical service of the school's municipality. */
export function buildSchool(builder: Builder): void {
  const helpProgram = buildHelpProgram(builder)
  const chain = buildDeficitChain(builder)
  const school = builder.objectRef<ObjectTypes['School']>('OryolSchool').implement({
    fields: t => ({
      helpPrograms: t.field({
        type: [helpProgram],
        resolve: async ({ id }, _, context) => [
          ...(await nestedList(context, id, ofSchool, helpProgramList)),
        ],
      }),
      deficitChains: t.field({
        type: [chain],
        args: { schoolYear: t.arg.string() },
        resolve: async ({ id }, { schoolYear }, context) => [
          ...(await nestedList(context, id, ofSchool, { ...chainList, where: inYear(schoolYear) })),
        ],
      }),
      methodicalService: t.field({
        type: buildMethodicalService(builder),
        nullable: true,
        resolve: ({ municipalityId }, _, context) => methodicalServiceOf(context, municipalityId),
      }),
    }),
  })
  builder.objectField('School', 'oryol', t =>
    t.field({ type: school, nullable: true, resolve: (row, _, context) => ofRegion(context, row) }),
  )
}
