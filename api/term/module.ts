import { defineModule } from '../graphql/binding/module.ts'
import { Query } from './queries.ts'
import { Term, TermDueWindow } from './type.ts'

export const termModule = defineModule('term', { types: { Query, Term, TermDueWindow } })
