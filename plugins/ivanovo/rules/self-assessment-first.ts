import { defineRule, given } from '../../../api/plugin-api.ts'
import { puchezh } from '../acts.ts'

/** A document of a school beside the school's first self-assessment. */
interface WrittenDocument {
  readonly kind: 'CONCEPT' | 'PROGRAM'
  /** The first day on which there was something of it; null while it is only awaited. */
  readonly writtenOn: string | null
  readonly assessedOn: string | null
}

const programAfter = (assessedOn: string): { readonly document: WrittenDocument } => ({
  document: { kind: 'PROGRAM', writtenOn: '2020-11-20', assessedOn },
})

/** A programme is written after the school's self-assessment [PUC-R01]; a concept may come before it. */
export const selfAssessmentFirst = defineRule({
  code: 'IVANOVO_SELF_ASSESSMENT_FIRST',
  level: 'REFUSAL',
  sentence: 'Программа развития составлена без предшествующей самооценки. Запишите самооценку и повторите.',
  act: puchezh,
  item: 'пункты 3 и 4',
  basis: 'INTERPRETED',
  at: { mutation: { document: given<WrittenDocument>() } },
  check: ({ document: { kind, writtenOn, assessedOn } }) => {
    if (kind !== 'PROGRAM' || writtenOn === null || (assessedOn !== null && assessedOn <= writtenOn))
      return []
    return [{ detail: assessedOn === null ? 'самооценки нет' : 'самооценка прошла позже' }]
  },
  cases: [{ on: '2021-02-01', breaks: programAfter('2020-11-21'), meets: programAfter('2020-11-05') }],
})
