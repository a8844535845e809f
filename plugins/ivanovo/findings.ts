import type { FindingDefinition } from '../../api/plugin-api.ts'

const puchezh = 'Приказ Отдела образования Пучежского района № 113 от 14.10.2020, дорожная карта'
const rodniki =
  'Приказ Управления образования Родниковского района № 25/1 от 26.01.2021, муниципальный проект'

/** Every answer of the plugin's rules, with the act and item it rests on. */
export const findings = {
  IVANOVO_TUTOR_NEEDS_REGIONAL_ORDER: {
    level: 'REFUSAL',
    at: ['curator.assign'],
    sentence:
      'Тьютора назначает приказ региона, и тьютор работает в той же школе. Назовите пункт приказа региона и лицо из этой школы.',
    act: puchezh,
    item: 'пункт 2',
    basis: 'STATED',
  },
  IVANOVO_ROLE_WITHOUT_ACT: {
    level: 'WARNING',
    at: ['curator.assign'],
    sentence:
      'Координатор или куратор назначен без пункта приказа. Издайте приказ и назовите его пункт при назначении.',
    act: rodniki,
    item: 'пункты 1.1 и 4.1 проекта',
    basis: 'STATED',
  },
  IVANOVO_SELF_ASSESSMENT_FIRST: {
    level: 'REFUSAL',
    at: ['mutation'],
    sentence:
      'Сначала школа проводит самооценку, потом составляет программу развития. Запишите самооценку и повторите.',
    act: puchezh,
    item: 'пункты 3 и 4',
    basis: 'INTERPRETED',
  },
  IVANOVO_PROFILE_FIRST: {
    level: 'REFUSAL',
    at: ['mutation'],
    sentence:
      'Антирисковая программа опирается на фактор из рискового профиля школы. Назовите фактор её профиля или сначала запишите профиль.',
    act: rodniki,
    item: 'пункт 4.1 приказа',
    basis: 'STATED',
  },
  IVANOVO_HIGH_RISK_UNCOVERED: {
    level: 'WARNING',
    at: ['roadmap.review', 'roadmap.close'],
    sentence:
      'По фактору риска высокой значимости нет утверждённой антирисковой программы. Составьте программу и отметьте день её утверждения.',
    act: rodniki,
    item: 'пункт 4.1 приказа; раздел II проекта',
    basis: 'INTERPRETED',
  },
  IVANOVO_PROFILE_INCOMPLETE: {
    level: 'REFUSAL',
    at: ['mutation'],
    sentence:
      'В рисковом профиле десять факторов, и у каждого одна значимость. Назовите все десять, каждый один раз.',
    act: rodniki,
    item: 'раздел II проекта',
    basis: 'STATED',
  },
  IVANOVO_SESSION_MISSED: {
    level: 'WARNING',
    at: ['roadmap.review'],
    sentence:
      'Заседание, которого требует карта, не отмечено в свой срок. Запишите заседание, если оно было, или проведите его.',
    act: rodniki,
    item: 'пункт 4.5 проекта; пункт 2.2 приказа',
    basis: 'STATED',
  },
  IVANOVO_ORDER_ANNEX_CONFLICT: {
    level: 'WARNING',
    at: ['roadmap.review'],
    sentence:
      'Срок приказа и срок приложения расходятся; хранятся оба. Работайте по приказу или внесите изменение в один из документов.',
    act: rodniki,
    item: 'пункты 2.2, 3.1 и 4.1 приказа; пункты 4.5, 2.1 и 1.3 проекта',
    basis: 'INTERPRETED',
  },
  IVANOVO_BEFORE_APPROVAL: {
    level: 'WARNING',
    at: ['roadmap.approve', 'roadmap.review'],
    sentence:
      'Срок мероприятия закончился раньше, чем карту утвердили. Назначьте новый срок или отчитайтесь о том, что уже сделано.',
    act: rodniki,
    item: 'пункт 1.1 проекта',
    basis: 'INTERPRETED',
  },
  IVANOVO_MEMO_MISSING: {
    level: 'REFUSAL',
    at: ['roadmap.close'],
    sentence:
      'Кураторы закрывают год аналитической справкой по каждой своей школе. Запишите недостающие справки и закройте карту.',
    act: puchezh,
    item: 'пункт 11',
    basis: 'STATED',
  },
  IVANOVO_SHARE_BELOW_TARGET: {
    level: 'WARNING',
    at: ['roadmap.review', 'roadmap.close'],
    sentence:
      'Доля школ с низкими результатами меньше той, что обещает карта. Проверьте, всё ли записано, и помогите остальным школам.',
    act: puchezh,
    item: 'индикаторы 1–3',
    basis: 'STATED',
  },
  IVANOVO_SUBMISSION_MISSING: {
    level: 'WARNING',
    at: ['campaign.close'],
    sentence:
      'Кампания закрывается, а сведения сдали не все названные школы. Получите их и дополните справку: мера подтверждается документом школы.',
    act: puchezh,
    item: 'столбец «Результат реализации»; пункт 11',
    basis: 'INTERPRETED',
  },
  IVANOVO_ACT_NUMBER_DISPUTED: {
    level: 'WARNING',
    at: ['roadmap.review'],
    sentence:
      'Приказ одного органа и одного дня назван в документах региона под разными номерами. Сверьте номер с самим приказом и исправьте ссылку на него.',
    act: `${puchezh}; ${rodniki}`,
    item: 'основания приказа и проекта: № 852-о/а и № 853-о/а',
    basis: 'INTERPRETED',
  },
} as const satisfies Readonly<Record<string, FindingDefinition>>
