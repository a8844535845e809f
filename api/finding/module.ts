import { defineModule } from '../graphql/binding/module.ts'
import { Activity, Order, Roadmap, School } from './fields.ts'
import { Query } from './queries.ts'
import { findings } from './table.ts'
import { Finding } from './type.ts'

export const findingModule = defineModule('finding', {
  tables: [findings],
  types: { Activity, Finding, Order, Query, Roadmap, School },
})
