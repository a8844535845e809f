import type { CodeAt, FindingDefinition } from '../../api/plugin-api.ts'

const livnyRoadmap = 'Дорожная карта Ливенского района, приказ № 59 от 19.05.2020'
const livnyOrder = 'Приказ Управления образования Ливенского района № 59 от 19.05.2020'
const khotynetsRoadmap = 'Дорожная карта Хотынецкого района на 2023 год, приказ от 17.03.2023'
const khotynetsOrder = 'Приказ Отдела образования Хотынецкого района № 515 от 08.12.2023'

/** Every answer the rules of Орловская область can give, with the act and item it rests on. */
export const findings = {
  ORYOL_EVIDENCE_MISSING: {
    level: 'WARNING',
    at: ['report.submit'],
    sentence:
      'В сведениях об исполнении не назван подтверждающий документ или ссылка. Приложите документ или назовите ссылку на него.',
    act: khotynetsOrder,
    item: 'Приложение, столбец «Информация об исполнении»',
    basis: 'INTERPRETED',
  },
  ORYOL_EVIDENCE_REQUIRED: {
    level: 'REFUSAL',
    at: ['report.accept'],
    sentence:
      'Отчёт без подтверждающего документа или ссылки принять нельзя. Верните его и попросите приложить документ.',
    act: khotynetsOrder,
    item: 'Приложение, столбец «Информация об исполнении»',
    basis: 'INTERPRETED',
  },
  ORYOL_STAGE_SKIPPED: {
    level: 'REFUSAL',
    at: ['report.submit', 'mutation'],
    sentence:
      'Этап работы с дефицитами нельзя отметить раньше предыдущего этапа. Отметьте предыдущий этап и повторите.',
    act: khotynetsRoadmap,
    item: 'Пункты 2.2–2.7, 2.9',
    basis: 'INTERPRETED',
  },
  ORYOL_HELP_PROGRAM_ORDER: {
    level: 'REFUSAL',
    at: ['mutation'],
    sentence:
      'Программу помощи утверждают после собеседования с директором и обсуждения с коллективом, именно в этом порядке. Запишите недостающий шаг или исправьте его день.',
    act: livnyRoadmap,
    item: 'Пункты 2.1–2.3',
    basis: 'STATED',
  },
  ORYOL_HELP_PROGRAM_LATE: {
    level: 'WARNING',
    at: ['roadmap.review'],
    sentence:
      'Программа помощи школе с низкими результатами не утверждена в срок. Утвердите её и отметьте день утверждения.',
    act: livnyRoadmap,
    item: 'Пункты 2.2, 2.3',
    basis: 'STATED',
  },
  ORYOL_NETWORK_CONTRACT_MISSING: {
    level: 'WARNING',
    at: ['roadmap.review'],
    sentence:
      'У школы с низкими результатами нет договора о сетевом взаимодействии. Заключите договор и запишите партнёрство школ.',
    act: livnyRoadmap,
    item: 'Пункт 6.2',
    basis: 'STATED',
  },
  ORYOL_SCHOOL_ROADMAP_ABSENT: {
    level: 'WARNING',
    at: ['roadmap.review'],
    sentence:
      'У школы нет собственной дорожной карты; составить её рекомендовано. Составьте карту школы на основе муниципальной.',
    act: `${livnyOrder}; ${khotynetsRoadmap}`,
    item: 'Пункт 2 приказа № 59; пункт 1.1 карты Хотынецкого района',
    basis: 'STATED',
  },
  ORYOL_BELOW_DISTRICT: {
    level: 'WARNING',
    at: ['roadmap.review'],
    sentence:
      'Результат школы ниже среднего по району. Разберите причины со школой и внесите меры в её дорожную карту.',
    act: livnyRoadmap,
    item: 'Показатель 1',
    basis: 'STATED',
  },
  ORYOL_SUBMISSION_LATE: {
    level: 'WARNING',
    at: ['roadmap.review', 'report.submit'],
    sentence: 'Школа не сдала сведения мониторинга в срок. Если сведений ещё нет, сдайте их сейчас.',
    act: khotynetsOrder,
    item: 'Пункт 2',
    basis: 'STATED',
  },
  ORYOL_MEMO_TOO_EARLY: {
    level: 'REFUSAL',
    at: ['campaign.close'],
    sentence:
      'Аналитическую справку готовят после того, как сведения сдали все школы. Дождитесь сведений или исключите школу из кампании, потом закройте её справкой.',
    act: khotynetsOrder,
    item: 'Пункт 3',
    basis: 'STATED',
  },
  ORYOL_CONTROL_POINT_MISSED: {
    level: 'WARNING',
    at: ['roadmap.review'],
    sentence: 'Школа не отчиталась о контроле своей дорожной карты. Проведите контроль и сдайте отчёт о нём.',
    act: khotynetsRoadmap,
    item: 'Пункт 1.2',
    basis: 'STATED',
  },
  ORYOL_SUCCESSOR_MISSING: {
    level: 'WARNING',
    at: ['roadmap.close'],
    sentence:
      'Дорожная карта следующего периода не составлена: её готовят в мае и июне. Составьте её проект.',
    act: livnyRoadmap,
    item: 'Пункт 2.15',
    basis: 'STATED',
  },
} as const satisfies Readonly<Record<`ORYOL_${string}`, FindingDefinition>>

/** The codes that are judged when a roadmap is reviewed. */
export type ReviewCode = CodeAt<typeof findings, 'roadmap.review'>
