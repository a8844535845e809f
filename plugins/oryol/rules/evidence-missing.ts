import { defineRule } from '../../../api/plugin-api.ts'
import { khotynetsOrder } from '../acts.ts'
import { submittedEvidence } from '../facts/evidence.ts'

/** A report that names no confirming document or link [KHO-R02]. */
export const evidenceMissing = defineRule({
  code: 'ORYOL_EVIDENCE_MISSING',
  level: 'WARNING',
  sentence:
    'В отчёте об исполнении не указан подтверждающий документ или ссылка. Приложите документ или укажите ссылку на него.',
  act: khotynetsOrder,
  item: 'Приложение, графа «Информация об исполнении»',
  basis: 'INTERPRETED',
  at: { 'report.submit': { evidenceCount: submittedEvidence } },
  check: ({ evidenceCount }) => evidenceCount === 0,
  cases: [{ on: '2023-12-29', breaks: { evidenceCount: 0 }, meets: { evidenceCount: 1 } }],
})
