import { defineModule } from '../graphql/binding/module.ts'
import { Query, SearchHit } from './queries.ts'

export const searchModule = defineModule('search', {
  types: { Query, SearchHit },
})
