import { defineModule } from '../graphql/binding/module.ts'
import { Query } from './queries.ts'
import { Grant, Viewer } from './type.ts'

export const viewerModule = defineModule('viewer', {
  types: { Grant, Query, Viewer },
})
