import { type Builder, load, once, type Row } from '../../api/plugin-api.ts'
import type { Municipality } from '../../prisma/generated/client.ts'
import { dayOf } from './day.ts'
import { ofRegion } from './region.ts'
import { type Share, shareKinds, sharesOf } from './share.ts'

/** The enum of the three shares. */
export function shareKindOf(builder: Builder) {
  return once(builder, 'IvanovoShareKind', () => builder.enumType('IvanovoShareKind', { values: shareKinds }))
}

/** `Municipality.ivanovo`: the three shares. */
export function buildMunicipality(builder: Builder): void {
  const share = builder.objectRef<Share>('IvanovoShare').implement({
    fields: t => ({
      kind: t.expose('kind', { type: shareKindOf(builder) }),
      numerator: t.exposeInt('numerator'),
      denominator: t.exposeInt('denominator'),
      share: t.exposeFloat('share', { nullable: true }),
    }),
  })
  const municipality = builder.objectRef<Row<Municipality>>('IvanovoMunicipality').implement({
    fields: t => ({
      shares: t.field({
        type: [share],
        args: { on: t.arg({ type: 'Date' }) },
        resolve: async (municipality, { on }, context) => {
          const day = dayOf(context, municipality, on)
          const shares = await load(context, `ivanovo.shares ${day}`, municipality.id, ids =>
            sharesOf(context, ids, day),
          )
          return [...(shares ?? [])]
        },
      }),
    }),
  })
  builder.objectField('Municipality', 'ivanovo', t =>
    t.field({ type: municipality, nullable: true, resolve: (row, _, context) => ofRegion(context, row) }),
  )
}
