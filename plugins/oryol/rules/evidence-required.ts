import { defineRule } from '../../../api/plugin-api.ts'
import { khotynetsOrder } from '../acts.ts'
import { acceptedEvidence } from '../facts/evidence.ts'

/** A report without a document or a link is not accepted: our reading of the same column. */
export const evidenceRequired = defineRule({
  code: 'ORYOL_EVIDENCE_REQUIRED',
  level: 'REFUSAL',
  sentence:
    'В отчёте нет подтверждающего документа или ссылки, принять его нельзя. Верните его на доработку и попросите приложить документ.',
  act: khotynetsOrder,
  item: 'Приложение, графа «Информация об исполнении»',
  basis: 'INTERPRETED',
  at: { 'report.accept': { evidenceCount: acceptedEvidence } },
  check: ({ evidenceCount }) => evidenceCount === 0,
  cases: [{ on: '2023-12-29', breaks: { evidenceCount: 0 }, meets: { evidenceCount: 1 } }],
})
