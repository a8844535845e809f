import { reference } from '../../graphql/binding/fields.ts'
import type { Resolvers } from '../../graphql/binding/module.ts'
import { roadmaps } from '../../roadmap/table.ts'

export const OrderAnnex: Resolvers<'order', 'OrderAnnex'> = {
  roadmap: reference(roadmaps, 'roadmapId', { archived: true }),
}
