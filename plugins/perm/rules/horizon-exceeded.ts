import { defineRule, printedDay } from '../../../api/plugin-api.ts'
import { concept } from '../acts.ts'
import { citedConcept, endsOn } from '../facts/concept.ts'

const cited = { title: 'Концепция', horizonYear: 2024 }

/** A roadmap under the Concept that ends after the Concept's last day. */
export const horizonExceeded = defineRule({
  code: 'PERM_HORIZON_EXCEEDED',
  ...concept,
  level: 'REFUSAL',
  sentence:
    'Период дорожной карты заканчивается позже срока действия Концепции. Исправьте период дорожной карты.',
  at: { 'roadmap.approve': { endsOn, concept: citedConcept } },
  check: ({ endsOn, concept }) => {
    const last = concept && `${concept.horizonYear}-12-31`
    if (last === null || endsOn <= last) return []
    return [{ detail: `дорожная карта – до ${printedDay(endsOn)}, Концепция – до ${printedDay(last)}` }]
  },
  cases: [
    {
      on: '2021-06-28',
      breaks: { endsOn: '2025-01-01', concept: cited },
      meets: { endsOn: '2024-12-31', concept: cited },
    },
  ],
})
