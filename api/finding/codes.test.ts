import { describe, expect, test, vi } from 'vitest'
import { otherRefused } from '../action/document/request-actions.ts'
import { contradictionsAmong } from '../assessment/contradictions.ts'
import { unknownAmong } from '../assessment/subjects.ts'
import { log } from '../log/log.ts'
import { evaluateRulesOf } from '../plugin/rule-evaluation.ts'
import { bookOf } from '../reference/find.ts'
import type { ReferenceItemRow } from '../reference/table.ts'
import { unfinishedVerdicts } from '../roadmap/lifecycle/unfinished.ts'
import { type CoreCode, coreFindings } from './definitions.ts'
import type { ActivityFacts, MunicipalityFacts, OrderFacts, RoadmapFacts, SourceDefect } from './facts.ts'
import { campaignInUse, orderInUse } from './in-use.ts'
import { sentenceOf } from './sentence.ts'
import { checkMunicipality, checkOrder, checkRoadmap } from './source-checks/run.ts'
import { testingPlugin } from './testing.plugin.ts'
import { saysRemedy } from './testing.remedy.ts'
import { twinsAmong } from './twins.ts'
import { findingOf } from './verdict.ts'

const owner = { regionId: 'region', municipalityId: 'municipality', schoolId: null }
const row: ActivityFacts = {
  id: 'row',
  sectionId: 'section',
  parentId: null,
  number: '1',
  title: 'Совещание',
  termText: 'май 2021',
  resolution: 'RESOLVED',
  startsOn: '2021-05-01',
  endsOn: '2021-05-31',
  otherReading: null,
  unread: [],
  responsibleCount: 1,
  plannedResult: 'Справка',
  executionNote: null,
  inherits: null,
  text: '',
}
const valid: RoadmapFacts = {
  ...owner,
  id: 'roadmap',
  act: 'Приказ № 1',
  startsOn: '2021-01-01',
  endsOn: '2021-12-31',
  sections: [{ id: 'section', number: '1' }],
  activities: [row],
  cited: [],
  defects: [],
}
const rows = (...changes: readonly Partial<ActivityFacts>[]) =>
  codes(
    checkRoadmap({ ...valid, activities: changes.map((one, at) => ({ ...row, id: `row-${at}`, ...one })) }),
  )

const noted = (...kinds: readonly SourceDefect['kind'][]) =>
  codes(
    checkRoadmap({
      ...valid,
      defects: kinds.map(kind => ({ kind, place: 'Раздел III', text: '2020-2021 учебный год' })),
    }),
  )

const order: OrderFacts = { ...owner, id: 'order', act: 'Приказ № 1', number: '1', cited: [], clauses: [] }
const clauses = (...numbers: readonly string[]) =>
  codes(
    checkOrder({ ...order, clauses: numbers.map((number, index) => ({ id: `clause-${index}`, number })) }),
  )
const dependent = (type: 'Curator' | 'Roadmap') =>
  codes(checkOrder({ ...order, dependants: [{ type, id: 'dependant', title: 'Методист', item: null }] }))
const place = (facts: Partial<MunicipalityFacts>) =>
  codes(
    checkMunicipality({
      ...owner,
      id: 'municipality',
      institutionCount: null,
      preschoolCount: null,
      schoolCount: null,
      supplementaryCount: null,
      urbanSchoolCount: null,
      ruralSchoolCount: null,
      schools: [],
      ...facts,
    }),
  )
const school = (...aliases: readonly string[]) => ({
  id: 'school',
  name: 'Школа',
  shortName: 'Северная СОШ',
  kind: 'SECONDARY' as const,
  aliases,
})
/** The codes about a result whose municipality has another mean in a record that is there. */
const means = (here: number, there: number) => {
  const exam = { municipalityId: 'municipality', exam: 'OGE', level: null, schoolYear: '2020-2021' } as const
  const written = { ...exam, id: 'result', regionId: 'region', subject: 'Физика', municipalityMean: here }
  return codes(contradictionsAmong([written], [{ ...exam, subject: 'ФИЗИКА', municipalityMean: there }]))
}
const physics: ReferenceItemRow = {
  id: 'item',
  bookId: 'book',
  regionId: null,
  position: 1,
  code: 'PHYSICS',
  label: 'Физика',
  shortLabel: 'Физика',
  aliases: [],
  enumValue: null,
  validFrom: null,
  validTo: null,
  note: null,
  former: {},
  version: 1,
  createdAt: new Date(0),
  updatedAt: new Date(0),
  archivedAt: null,
}
/** The codes about a result of a subject where the book has physics. */
const subject = (name: string) => {
  const book = bookOf([physics])
  return codes(
    unknownAmong(new Map([['region', book]]), [
      { ...owner, schoolId: 'school', id: 'result', subject: name },
    ]),
  )
}
/** The codes about two schools of these names, each once. */
const twins = (...names: readonly string[]) => {
  const all = names.map(name => ({ ...owner, id: name, key: name, names: [name], sameAsId: null }))
  return [...new Set(codes(twinsAmong('School', all, new Set(names))))]
}
const finished = { unreported: 0, returned: 0, unreviewed: 0, campaigns: [] }
const counts = { urbanSchoolCount: 4, ruralSchoolCount: 5 }

/** The codes that one rule reports in a review. */
const reviewed = (rule: () => []) => {
  const logged = vi.spyOn(log, 'error').mockImplementation(() => undefined)
  const verdicts = evaluateRulesOf(testingPlugin, [rule], {}, { on: '2021-03-01', ms: 5_000 })
  logged.mockRestore()
  const subject = { ...owner, type: 'Roadmap', id: 'roadmap', roadmapId: 'roadmap' }
  return codes(verdicts.map(verdict => findingOf(new Date(0), testingPlugin, subject, verdict)))
}
const codes = (found: readonly { readonly code: string }[]) => found.map(({ code }) => code)

interface Case {
  readonly breaks: () => readonly string[]
  readonly meets: () => readonly string[]
}

/** What breaks and what meets each finding of the core. */
const cases: Readonly<Record<CoreCode, Case>> = {
  DUPLICATE_NUMBER: { breaks: () => rows({}, {}), meets: () => rows({}, { number: '2' }) },
  NUMBER_GAP: { breaks: () => rows({}, { number: '3' }), meets: () => rows({}, { number: '2' }) },
  TERM_MISSING: { breaks: () => rows({ termText: null }), meets: () => rows({}) },
  TERM_AMBIGUOUS: { breaks: () => rows({ resolution: 'AMBIGUOUS' }), meets: () => rows({}) },
  TERM_PARTLY_READ: { breaks: () => rows({ unread: ['примерно'] }), meets: () => rows({}) },
  TERM_EXTERNAL: { breaks: () => rows({ resolution: 'EXTERNAL' }), meets: () => rows({}) },
  RESPONSIBLE_MISSING: { breaks: () => rows({ responsibleCount: 0 }), meets: () => rows({}) },
  RESULT_MISSING: {
    breaks: () => rows({}, { number: '2', plannedResult: null }),
    meets: () => rows({}, { number: '2' }),
  },
  ACT_WITHOUT_NUMBER: {
    breaks: () => rows({ text: 'Приказ № от 01.10.2020' }),
    meets: () => rows({ text: 'Приказ № 5 от 01.10.2020' }),
  },
  CLAUSE_NUMBER_GAP: { breaks: () => clauses('1', '3'), meets: () => clauses('1', '2') },
  CURATOR_BASIS_VOID: { breaks: () => dependent('Curator'), meets: () => clauses('1') },
  ROADMAP_BASIS_VOID: { breaks: () => dependent('Roadmap'), meets: () => clauses('1') },
  WINDOW_OUTSIDE_PERIOD: {
    breaks: () => rows({ endsOn: '2022-01-01' }),
    meets: () => rows({ endsOn: '2021-12-31' }),
  },
  RESULT_REPEATED: {
    breaks: () => [
      ...new Set(
        rows(
          { plannedResult: 'Грамотность выше; обученных работе с одарёнными +10%' },
          { number: '2', plannedResult: 'Обученных педагогов больше: одарённые +10 %, группа риска +20 %' },
        ),
      ),
    ],
    meets: () =>
      rows(
        { plannedResult: 'Педагогов, обученных работе с одарёнными, 100%' },
        { number: '2', plannedResult: 'Педагогов, обученных работе с одарёнными, 100%' },
        { number: '3', plannedResult: 'Успеваемость выше на 10%' },
        { number: '4', plannedResult: 'Обученных педагогов больше на 10%' },
      ),
  },
  APPOINTED_TWICE: {
    breaks: () =>
      rows(
        { plannedResult: 'Назначен координатор' },
        { number: '2', title: 'Назначение муниципального координатора' },
      ),
    meets: () =>
      rows(
        { title: 'Назначение школьных кураторов' },
        { number: '2', title: 'Назначение муниципального куратора' },
        { number: '3', title: 'Совещание кураторов' },
      ),
  },
  YEAR_CONFLICT: {
    breaks: () => rows({ title: 'Сверка ЕГЭ-2018 с годовыми оценками', termText: 'по результатам ГИА-2021' }),
    meets: () => rows({ title: 'Анализ ВПР-2020', termText: 'январь 2021' }),
  },
  EXECUTION_UNPROVED: {
    breaks: () => rows({ executionNote: 'Подготовлена' }),
    meets: () => rows({ executionNote: 'Протокол от 12.12.2023' }),
  },
  PERIOD_CONFLICT: { breaks: () => noted('PERIOD_CONFLICT'), meets: () => noted() },
  TABLE_TORN: { breaks: () => noted('TABLE_TORN'), meets: () => noted() },
  NAME_VARIANTS: {
    breaks: () => place({ schools: [school('Сеуерная СОШ')] }),
    meets: () => place({ schools: [school()] }),
  },
  NAME_TWIN: {
    breaks: () => twins('Шкoла «А»', 'школа "А"'),
    meets: () => twins('Школа «А»', 'Школа «Б»'),
  },
  MEAN_MISMATCH: { breaks: () => means(3.5, 3.9), meets: () => means(3.5, 3.5) },
  SUBJECT_UNKNOWN: { breaks: () => subject('Физико'), meets: () => subject('ФИЗИКА') },
  COUNT_MISMATCH: {
    breaks: () => place({ ...counts, schoolCount: 10 }),
    meets: () => place({ ...counts, schoolCount: 9 }),
  },
  RULE_FAILED: {
    breaks: () =>
      reviewed(() => {
        throw new Error('broken')
      }),
    meets: () => reviewed(() => []),
  },
  DUTIES_UNFINISHED: {
    breaks: () => codes(unfinishedVerdicts({ ...finished, unreported: 2, returned: 1 }, false)),
    meets: () => codes(unfinishedVerdicts(finished, false)),
  },
  CAMPAIGN_UNFINISHED: {
    breaks: () => codes(unfinishedVerdicts({ ...finished, campaigns: ['Мониторинг'] }, false)),
    meets: () => codes(unfinishedVerdicts(finished, false)),
  },
  CLOSED_UNFINISHED: {
    breaks: () => codes(unfinishedVerdicts({ ...finished, unreviewed: 1, campaigns: ['Мониторинг'] }, true)),
    meets: () => codes(unfinishedVerdicts(finished, true)),
  },
  OTHER_ACTION_REFUSED: {
    breaks: () => codes(otherRefused('second')),
    meets: () => codes(otherRefused(undefined)),
  },
  ORDER_IN_USE: {
    breaks: () => codes(orderInUse([{ detail: 'дорожная карта «Рост»' }])),
    meets: () => codes(orderInUse([])),
  },
  CAMPAIGN_IN_USE: {
    breaks: () => codes(campaignInUse(['Северная СОШ'])),
    meets: () => codes(campaignInUse([])),
  },
}

describe('a finding of the core', () => {
  test('has its case', () => {
    expect(Object.keys(cases).toSorted()).toEqual(Object.keys(coreFindings).toSorted())
  })

  test.each(Object.entries(cases))(
    '%s alone is reported for facts that break the rule',
    (code, { breaks }) => {
      expect(breaks()).toEqual([code])
    },
  )

  test.each(Object.entries(cases))('%s is not reported for facts that meet the rule', (_, { meets }) => {
    expect(meets()).toEqual([])
  })

  test.each(Object.entries(coreFindings))('%s states the problem, then the remedy', (_, { sentence }) => {
    expect(sentence).toMatch(saysRemedy)
  })

  test('puts the detail before the remedy', () => {
    const sentence = sentenceOf(coreFindings.RESPONSIBLE_MISSING.sentence, 'мероприятие 4.3.')
    expect(sentence).toBe('Ответственный не указан: мероприятие 4.3. Укажите ответственного за мероприятие.')
    expect(sentenceOf('Срок прошёл.', 'пункт 1.2')).toBe('Срок прошёл: пункт 1.2.')
    expect(sentenceOf('Срок прошёл.', undefined)).toBe('Срок прошёл.')
  })
})
