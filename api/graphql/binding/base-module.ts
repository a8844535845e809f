import { Query } from '../node.ts'
import { defineModule } from './module.ts'

export const baseModule = defineModule('base', {
  types: { Query },
})
