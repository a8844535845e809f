import type { FindingDefinition } from '../plugin/rule.ts'

const found = { at: [], act: 'Документ, в котором найдено', basis: 'STATED' } as const

/**
 * Every finding of the core, each with what to do about it. Most are defects of a source, which are stored and shown, never
 * rejected and never corrected; they are checked when a document is stored, hence at no moment. The others belong to a moment.
 */
export const coreFindings = {
  DUPLICATE_NUMBER: {
    ...found,
    level: 'WARNING',
    sentence: 'Один номер напечатан дважды. Проверьте нумерацию по документу и исправьте её, указав причину.',
    item: 'Строка или пункт с повторным номером',
  },
  NUMBER_GAP: {
    ...found,
    level: 'WARNING',
    sentence:
      'В нумерации мероприятий пропуск. Проверьте, не потеряно ли мероприятие: добавьте его или исправьте номера.',
    item: 'Раздел с пропуском',
  },
  TERM_MISSING: {
    ...found,
    level: 'WARNING',
    sentence: 'Срок мероприятия не указан. Укажите срок и причину изменения.',
    item: 'Графа «Срок»',
  },
  TERM_AMBIGUOUS: {
    ...found,
    level: 'WARNING',
    sentence: 'Срок неоднозначен. Укажите однозначную дату или период.',
    item: 'Графа «Срок»',
    basis: 'INTERPRETED',
  },
  TERM_PARTLY_READ: {
    ...found,
    level: 'WARNING',
    sentence: 'Срок распознан не полностью. Сверьте дату с документом и запишите срок другими словами.',
    item: 'Графа «Срок»',
    basis: 'INTERPRETED',
  },
  TERM_EXTERNAL: {
    ...found,
    level: 'NOTE',
    sentence: 'Дата зависит от другого документа или события. Укажите дату, когда она станет известна.',
    item: 'Графа «Срок»',
  },
  RESPONSIBLE_MISSING: {
    ...found,
    level: 'WARNING',
    sentence: 'Ответственный не указан. Укажите ответственного за мероприятие.',
    item: 'Графа «Ответственные»',
  },
  RESULT_MISSING: {
    ...found,
    level: 'WARNING',
    sentence:
      'Планируемый результат не указан. Укажите документ или итог, которым подтверждается исполнение.',
    item: 'Графа «Результат»',
  },
  ACT_WITHOUT_NUMBER: {
    ...found,
    level: 'NOTE',
    sentence: 'Документ указан без номера. Укажите номер, если он у документа есть.',
    item: 'Место, где указан документ',
  },
  CLAUSE_NUMBER_GAP: {
    ...found,
    level: 'NOTE',
    sentence:
      'В нумерации пунктов приказа пропуск. Проверьте, не потерян ли пункт: если он есть в документе, добавьте его.',
    item: 'Пропущенный пункт',
  },
  CURATOR_BASIS_VOID: {
    at: ['mutation'],
    basis: 'STATED',
    level: 'WARNING',
    sentence:
      'Приказ, которым назначен куратор, утратил силу. Завершите назначение или назначьте куратора действующим приказом.',
    act: 'Приказ, утративший силу',
    item: 'Пункт о назначении',
  },
  ROADMAP_BASIS_VOID: {
    at: ['mutation'],
    basis: 'STATED',
    level: 'WARNING',
    sentence:
      'Приказ, которым утверждена дорожная карта, утратил силу. Закройте карту, замените её новой или отмените запись об утрате силы.',
    act: 'Приказ, утративший силу',
    item: 'Утверждение дорожной карты',
  },
  WINDOW_OUTSIDE_PERIOD: {
    ...found,
    level: 'WARNING',
    sentence: 'Срок мероприятия выходит за период дорожной карты. Исправьте срок или период карты.',
    item: 'Графа «Срок»',
    basis: 'INTERPRETED',
  },
  RESULT_REPEATED: {
    ...found,
    level: 'WARNING',
    sentence:
      'Один и тот же результат обещают два мероприятия. Проверьте, к какому он относится, и исправьте другое.',
    item: 'Графа «Результат»',
    basis: 'INTERPRETED',
  },
  APPOINTED_TWICE: {
    ...found,
    level: 'WARNING',
    sentence: 'Назначение предусмотрено дважды. Оставьте его в одном мероприятии или уточните, о ком речь.',
    item: 'Мероприятие с повторным назначением',
    basis: 'INTERPRETED',
  },
  YEAR_CONFLICT: {
    ...found,
    level: 'WARNING',
    sentence: 'Мероприятие и его срок называют разные годы. Сверьте годы с документом и исправьте лишний.',
    item: 'Мероприятие и графа «Срок»',
    basis: 'INTERPRETED',
  },
  EXECUTION_UNPROVED: {
    ...found,
    level: 'WARNING',
    sentence:
      'Исполнение отмечено без подтверждающего документа и ссылки. Представьте отчёт с документом или ссылкой.',
    item: 'Графа «Исполнение»',
  },
  PERIOD_CONFLICT: {
    ...found,
    level: 'WARNING',
    sentence:
      'Части документа называют разные периоды. Уточните период документом и исправьте период карты, если он принят неверно.',
    item: 'Период',
  },
  TABLE_TORN: {
    ...found,
    level: 'NOTE',
    sentence: 'Таблица документа разорвана. Сверьте сроки и результаты строк с подлинником.',
    item: 'Таблица мероприятий',
  },
  NAME_VARIANTS: {
    ...found,
    level: 'NOTE',
    sentence: 'Название школы встречается в разных написаниях. Сверьте его с уставом и пишите одинаково.',
    item: 'Название школы',
    basis: 'INTERPRETED',
  },
  NAME_TWIN: {
    at: ['mutation'],
    level: 'WARNING',
    sentence:
      'Две записи с одним названием. Проверьте, не повтор ли это: лишнюю запись исключите, разным дайте разные названия.',
    act: 'Добавляемая или исправляемая запись',
    item: 'Название',
    basis: 'INTERPRETED',
  },
  MEAN_MISMATCH: {
    at: ['mutation'],
    level: 'WARNING',
    sentence:
      'Средний балл муниципального образования записан у его школ по-разному. Сверьте его с источником и исправьте лишнее.',
    act: 'Результаты, которые записывают',
    item: 'Средний балл муниципального образования',
    basis: 'INTERPRETED',
  },
  SUBJECT_UNKNOWN: {
    at: ['mutation'],
    level: 'WARNING',
    sentence:
      'Предмета нет в справочнике. Исправьте название или добавьте предмет в справочник региона, иначе его результаты не сравниваются.',
    act: 'Результаты, которые записывают',
    item: 'Предмет',
    basis: 'INTERPRETED',
  },
  COUNT_MISMATCH: {
    ...found,
    level: 'WARNING',
    sentence: 'Указанные числа организаций не сходятся. Сверьте их с перечнем организаций и исправьте.',
    item: 'Сведения о муниципальном образовании',
  },
  RULE_FAILED: {
    at: ['roadmap.review'],
    level: 'NOTE',
    sentence:
      'Проверка по правилам региона не выполнена из-за ошибки в программе, её выводы неизвестны. Сообщите о ней администратору платформы и повторите позже.',
    act: 'Правила региона',
    item: 'Плагин региона',
    basis: 'INTERPRETED',
  },
  DUTIES_UNFINISHED: {
    at: ['roadmap.close'],
    level: 'REFUSAL',
    sentence:
      'По карте есть обязательства без принятого отчёта. Соберите и проверьте отчёты, снимите лишние обязательства или, если регион это разрешает, укажите причину закрытия.',
    act: 'Дорожная карта, которую закрывают',
    item: 'Обязательства без принятого отчёта',
    basis: 'INTERPRETED',
  },
  CAMPAIGN_UNFINISHED: {
    at: ['roadmap.close'],
    level: 'REFUSAL',
    sentence:
      'По карте идёт кампания мониторинга. Закройте кампанию аналитической справкой или, если регион это разрешает, укажите причину закрытия карты.',
    act: 'Дорожная карта, которую закрывают',
    item: 'Открытые кампании',
    basis: 'INTERPRETED',
  },
  CLOSED_UNFINISHED: {
    at: ['roadmap.close'],
    level: 'WARNING',
    sentence:
      'Карта закрывается, хотя по ней остались дела. Перенесите их в действующую карту, если они ещё нужны.',
    act: 'Дорожная карта, которую закрывают',
    item: 'Обязательства без принятого отчёта и открытые кампании',
    basis: 'INTERPRETED',
  },
  OTHER_ACTION_REFUSED: {
    at: ['mutation'],
    level: 'REFUSAL',
    sentence:
      'Действие не сохранено, потому что отклонено другое действие этого же запроса. Исправьте отклонённое и отправьте запрос заново.',
    act: 'Действия одного запроса',
    item: 'Отклонённое действие',
    basis: 'INTERPRETED',
  },
  ORDER_IN_USE: {
    at: ['mutation'],
    level: 'REFUSAL',
    sentence:
      'Приказ указан в других записях, удалить его нельзя. Сначала удалите ссылки на него или исправьте сам приказ.',
    act: 'Удаляемый приказ',
    item: 'Записи, в которых он указан',
    basis: 'INTERPRETED',
  },
  CAMPAIGN_IN_USE: {
    at: ['mutation'],
    level: 'REFUSAL',
    sentence: 'В кампании уже сданы сведения, удалить её нельзя. Закройте её аналитической справкой.',
    act: 'Удаляемая кампания',
    item: 'Сданные сведения',
    basis: 'INTERPRETED',
  },
} as const satisfies Readonly<Record<string, FindingDefinition>>

/** The core as an owner of findings, like a plugin. */
export const core = { id: 'core', title: 'Платформа', findings: coreFindings }

export type CoreCode = keyof typeof coreFindings
/** The codes that checks of a source give; they are stored. */
export type SourceCode = {
  [Code in CoreCode]: (typeof coreFindings)[Code]['at'] extends readonly [] ? Code : never
}[CoreCode]

/** The codes of what is based on an order that has lost its force; they are stored until it ends. */
export const basisCodes = ['CURATOR_BASIS_VOID', 'ROADMAP_BASIS_VOID'] as const satisfies readonly CoreCode[]

/** The codes that checks of a source give. */
export const sourceCodes: readonly string[] = Object.entries(coreFindings)
  .filter(([, { at }]) => at.length === 0)
  .map(([code]) => code)

/** The codes that `recordFindings` writes and archives. */
export const storedCodes: readonly string[] = [...sourceCodes, ...basisCodes]
