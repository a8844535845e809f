import type { FindingDefinition } from '../plugin/rule.ts'

const found = { at: [], act: 'Документ, в котором найдено', basis: 'STATED' } as const

/**
 * Every finding of the core: defects of a source, which are stored and shown, never rejected and never mended.
 * They are looked for when a document is loaded, hence at no moment of `actions`; RULE_FAILED alone belongs to a review.
 */
export const coreFindings = {
  DUPLICATE_NUMBER: {
    ...found,
    level: 'WARNING',
    sentence: 'Один номер напечатан дважды.',
    item: 'Строка или пункт с повторным номером',
  },
  NUMBER_GAP: {
    ...found,
    level: 'WARNING',
    sentence: 'В нумерации мероприятий пропуск.',
    item: 'Раздел с пропуском',
  },
  TERM_MISSING: {
    ...found,
    level: 'WARNING',
    sentence: 'Срок мероприятия не указан.',
    item: 'Графа «Срок»',
  },
  TERM_AMBIGUOUS: {
    ...found,
    level: 'WARNING',
    sentence: 'Срок можно прочитать по-разному.',
    item: 'Графа «Срок»',
    basis: 'INTERPRETED',
  },
  TERM_EXTERNAL: {
    ...found,
    level: 'NOTE',
    sentence: 'Дата зависит от другого документа или события.',
    item: 'Графа «Срок»',
  },
  RESPONSIBLE_MISSING: {
    ...found,
    level: 'WARNING',
    sentence: 'Ответственный не указан.',
    item: 'Графа «Ответственные»',
  },
  RESULT_MISSING: {
    ...found,
    level: 'WARNING',
    sentence: 'Планируемый результат не указан.',
    item: 'Графа «Результат»',
  },
  ACT_WITHOUT_NUMBER: {
    ...found,
    level: 'NOTE',
    sentence: 'Документ назван без номера, найти его по номеру нельзя.',
    item: 'Место, где назван документ',
  },
  CLAUSE_NUMBER_GAP: {
    ...found,
    level: 'NOTE',
    sentence: 'В нумерации пунктов приказа пропуск.',
    item: 'Пропущенный пункт',
  },
  WINDOW_OUTSIDE_PERIOD: {
    ...found,
    level: 'WARNING',
    sentence: 'Срок мероприятия выходит за период дорожной карты.',
    item: 'Графа «Срок»',
    basis: 'INTERPRETED',
  },
  NAME_VARIANTS: {
    ...found,
    level: 'NOTE',
    sentence: 'Название школы встречается в разных написаниях.',
    item: 'Название школы',
    basis: 'INTERPRETED',
  },
  COUNT_MISMATCH: {
    ...found,
    level: 'WARNING',
    sentence: 'Названные числа организаций не сходятся.',
    item: 'Сведения о муниципальном образовании',
  },
  RULE_FAILED: {
    at: ['roadmap.review'],
    level: 'NOTE',
    sentence: 'Проверка по правилам региона не выполнена из-за ошибки в программе, её выводы неизвестны.',
    act: 'Правила региона',
    item: 'Плагин региона',
    basis: 'INTERPRETED',
  },
} as const satisfies Readonly<Record<string, FindingDefinition>>

export type CoreCode = keyof typeof coreFindings
/** The codes that checks of a source give; they are stored. */
export type SourceCode = Exclude<CoreCode, 'RULE_FAILED'>

/** The codes that `recordFindings` writes and archives. */
export const sourceCodes: readonly string[] = Object.keys(coreFindings).filter(code => code !== 'RULE_FAILED')
