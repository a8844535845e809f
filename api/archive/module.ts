import { defineModule } from '../graphql/binding/module.ts'
import { restoreRecord } from './restore.ts'

export const archiveModule = defineModule('archive', { types: { Mutation: { restoreRecord } } })
