import type { CodeAt, FindingDefinition } from '../../api/plugin-api.ts'

const plan = { act: 'План, утверждённый приказом № 283 от 28.06.2021', basis: 'STATED' } as const
const order = { act: 'Приказ № 283 от 28.06.2021', basis: 'STATED' } as const
const concept = {
  act: 'Приказ Министерства образования и науки Пермского края № 26-01-06-394 от 19.04.2021',
  item: 'Концепция, срок «до 2024 года»',
  // «До 2024 года» is read inclusively; the other reading ends a year earlier.
  basis: 'INTERPRETED',
} as const

/** Every answer the region's rules can give. */
export const findings = {
  PERM_HORIZON_EXCEEDED: {
    ...concept,
    level: 'REFUSAL',
    at: ['roadmap.approve'],
    sentence:
      'Дорожная карта по Концепции должна заканчиваться не позже последнего дня Концепции. Исправьте период карты.',
  },
  PERM_COVERAGE_EMPTY: {
    ...plan,
    level: 'WARNING',
    at: ['roadmap.approve'],
    sentence:
      'Критерии не охватывают ни низкие результаты, ни неблагоприятные условия. Отметьте в наборе, что он охватывает.',
    item: 'пункты 1.1 и 3.1',
  },
  PERM_CRITERIA_NOT_APPROVED: {
    ...plan,
    level: 'REFUSAL',
    at: ['indicator.record'],
    sentence:
      'Показатель не входит в утверждённый набор критериев. Утвердите набор с этим показателем и повторите.',
    item: 'пункт 1.1',
  },
  PERM_CRITERIA_MISSING: {
    ...plan,
    level: 'WARNING',
    at: ['roadmap.review'],
    sentence:
      'Утверждённых муниципальных критериев и показателей нет, а срок для них прошёл. Запишите набор критериев и отметьте его утверждение.',
    item: 'пункт 1.1',
  },
  PERM_APPROVED_BEFORE_TERM: {
    ...plan,
    level: 'WARNING',
    at: ['roadmap.review'],
    sentence:
      'Дорожная карта утверждена раньше срока, который назначает сама. Сверьте день утверждения с приказом и исправьте срок, если он указан неверно.',
    item: 'пункт 1.2',
  },
  PERM_EXTERNAL_SCHEDULE_UNKNOWN: {
    ...plan,
    level: 'WARNING',
    at: ['roadmap.review'],
    sentence:
      'Меры проекта «500+» идут по региональному плану-графику, а он не приложен. Попросите регион записать план-график.',
    item: 'пункт 2.1',
  },
  PERM_YEARLY_REPORT_MISSING: {
    ...plan,
    level: 'WARNING',
    at: ['roadmap.review'],
    sentence: 'Отчёт за прошедший год не сдан. Сдайте его и запишите день сдачи.',
    item: 'пункты 2.2 и 2.3',
  },
  PERM_AUGUST_MEMO_MISSING: {
    ...plan,
    level: 'WARNING',
    at: ['roadmap.review'],
    sentence: 'Августовской справки об итогах работы нет. Подготовьте справку и запишите её.',
    item: 'пункт 3.1',
  },
  PERM_CONTROLLER_NOT_ACKNOWLEDGED: {
    ...order,
    level: 'WARNING',
    at: ['roadmap.review'],
    sentence:
      'Тот, кому поручен контроль, не ознакомлен с приказом. Ознакомьте его и запишите день ознакомления.',
    item: 'пункт 3',
  },
} as const satisfies Readonly<Record<string, FindingDefinition>>

/** The codes that rules of `roadmap.review` answer. */
export type ReviewCode = CodeAt<typeof findings, 'roadmap.review'>
