import { printedDay } from '../../../calendar/printed-day.ts'
import type { Check, CitedAct, OrderFacts, RoadmapFacts, SourceVerdict } from '../../facts.ts'
import { placeOf } from './place.ts'

/** The acts that an order cites without a number, and the order itself. */
export const unnumberedInOrder: Check<OrderFacts> = ({ id, number, cited }) => [
  ...(number === null ? [{ ...unnumbered('Order', id, 'сам приказ'), item: 'Реквизиты' }] : []),
  ...cited.flatMap(act => citation('Order', id, act)),
]

/** The acts that a roadmap cites without a number: among its grounds, or with a blank after «№» in a row. */
export const unnumberedInRoadmap: Check<RoadmapFacts> = ({ id, cited, activities }) => [
  ...cited.flatMap(act => citation('Roadmap', id, act)),
  ...activities
    .filter(row => /№\s*(от\s|[.,;»)]|$)/.test(row.text))
    .map(row => ({ code: 'ACT_WITHOUT_NUMBER' as const, ...placeOf(row), detail: 'после знака № пусто' })),
]

const citation = (type: string, id: string, act: CitedAct): readonly SourceVerdict[] =>
  act.number === null
    ? [
        {
          ...unnumbered(type, id, `${act.kindText} ${dated(act)}`),
          which: String(act.position),
          item: 'Основание',
        },
      ]
    : []

const unnumbered = (type: string, id: string, detail: string) => ({
  code: 'ACT_WITHOUT_NUMBER' as const,
  subject: { type, id },
  detail,
})

const dated = ({ date, year, summary }: CitedAct): string =>
  date ? `от ${printedDay(date)}` : year ? `${year} года` : `«${summary}»`
