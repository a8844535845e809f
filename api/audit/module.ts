import { defineModule } from '../graphql/binding/module.ts'
import { AuditEntry, Query } from './queries.ts'

export const auditModule = defineModule('audit', {
  types: { AuditEntry, Query },
})
