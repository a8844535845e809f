import { defineModule } from '../graphql/binding/module.ts'
import { Query, Subscription } from './queries.ts'
import { Change } from './type.ts'

export const changeModule = defineModule('change', {
  types: { Change, Query, Subscription },
})
