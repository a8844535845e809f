import { defineRule } from '../../../api/plugin-api.ts'
import { livnyRoadmap } from '../acts.ts'
import { hasSuccessor, isMunicipal } from '../facts/successor.ts'

/** A municipal roadmap that is closed while the next one is not there [LIV-R14]. */
export const successorMissing = defineRule({
  code: 'ORYOL_SUCCESSOR_MISSING',
  level: 'WARNING',
  sentence:
    'Дорожная карта следующего периода не составлена: срок подготовки – май и июнь. Составьте проект дорожной карты.',
  act: livnyRoadmap,
  item: 'Пункт 2.15',
  basis: 'STATED',
  at: { 'roadmap.close': { isMunicipal, hasSuccessor } },
  check: ({ isMunicipal, hasSuccessor }) => isMunicipal && !hasSuccessor,
  cases: [
    {
      on: '2021-06-30',
      breaks: { isMunicipal: true, hasSuccessor: false },
      meets: { isMunicipal: true, hasSuccessor: true },
    },
  ],
})
