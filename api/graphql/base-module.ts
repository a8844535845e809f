import { defineModule } from '../graphql/module.ts'
import { Query } from './node.ts'

export const baseModule = defineModule('base', {
  types: { Query },
})
