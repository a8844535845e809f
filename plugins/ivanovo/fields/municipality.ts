import { load } from '../../../api/plugin-api.ts'
import type { Resolvers } from '../contract.ts'
import { sharesOf } from '../facts/shares.ts'
import { ofRegion } from '../region.ts'
import { dayOf } from './day.ts'

/** A municipality of the region, with its three shares on a day. */
export const IvanovoMunicipality: Resolvers<'IvanovoMunicipality'> = {
  shares: async (municipality, { on }, context) => {
    const day = dayOf(context, municipality, on)
    const shares = await load(context, `ivanovo.shares ${day}`, municipality.id, ids =>
      sharesOf(context, ids, day),
    )
    return shares ?? []
  },
}

/** `Municipality.ivanovo`. */
export const Municipality: Resolvers<'Municipality'> = {
  ivanovo: (row, _, context) => ofRegion(context, row),
}
