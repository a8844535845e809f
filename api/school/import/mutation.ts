import { LegalForm, SchoolKind } from '../../../prisma/generated/client.ts'
import { byId } from '../../data/loader.ts'
import { type Builder, enumOf } from '../../graphql/builder.ts'
import { idOf } from '../../graphql/global-id.ts'
import { schools } from '../table.ts'
import { type ListOutcome, registerSchools } from './import-schools.ts'

/** `registerSchools`. */
export function buildListMutation(builder: Builder): void {
  const row = builder.inputType('ListedSchoolInput', {
    fields: t => ({
      key: t.string(),
      municipality: t.id({ required: true }),
      name: t.string({ required: true }),
      shortName: t.string({ required: true }),
      aliases: t.stringList(),
      legalForm: t.field({ type: enumOf(builder, 'LegalForm', LegalForm) }),
      kind: t.field({ type: enumOf(builder, 'SchoolKind', SchoolKind), required: true }),
      locality: t.string(),
      isRural: t.boolean(),
      note: t.string(),
      externalId: t.field({ type: 'SchoolExternalIdInput' }),
    }),
  })
  const list = builder.inputType('RegisterSchoolsInput', {
    fields: t => ({ schools: t.field({ type: [row], required: true }) }),
  })
  const payload = builder.objectRef<ListOutcome>('RegisterSchoolsPayload').implement({
    fields: t => ({
      records: t.field({
        type: ['School'],
        resolve: async ({ ids = [] }, _, context) => {
          const rows = await Promise.all(ids.map(id => byId(context, schools, id)))
          return rows.filter(one => one !== null)
        },
      }),
      created: t.int({ resolve: ({ created = 0 }) => created }),
      updated: t.int({ resolve: ({ updated = 0 }) => updated }),
      findings: t.field({ type: ['Finding'], resolve: ({ findings }) => [...findings] }),
    }),
  })
  builder.mutationFields(t => ({
    registerSchools: t.field({
      type: payload,
      args: { input: t.arg({ type: list, required: true }) },
      resolve: (_, { input }, context) =>
        registerSchools(context, {
          schools: input.schools.map(({ municipality, ...rest }) => ({
            ...rest,
            municipalityId: idOf('Municipality', municipality),
          })),
        }),
    }),
  }))
}
