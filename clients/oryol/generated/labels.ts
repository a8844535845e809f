// Written by `npm run generate`; changes made here are lost.
import type { Labels } from '../../core/generated/labels.ts'
export * from '../../core/generated/labels.ts'

/** Этап работы с предметными дефицитами; порядок значений – порядок этапов. */
export const OryolDeficitStageKindLabels = {
  'TEST_MATERIALS': {"ru":{"label":"КИМ для входных работ","shortLabel":"КИМ"},"en":{"label":"Materials for entry tests","shortLabel":"Test materials"}},
  'ENTRY_TEST': {"ru":{"label":"Входные работы","shortLabel":"Входные работы"},"en":{"label":"Entry tests","shortLabel":"Entry tests"}},
  'ANALYSIS': {"ru":{"label":"Анализ входных работ","shortLabel":"Анализ входных работ"},"en":{"label":"Analysis of entry tests","shortLabel":"Analysis of entry tests"}},
  'ROUTES': {"ru":{"label":"Составление маршрутов","shortLabel":"Составление маршрутов"},"en":{"label":"Drafting of routes","shortLabel":"Drafting of routes"}},
  'CORRECTION': {"ru":{"label":"Корректировка маршрутов","shortLabel":"Корректировка маршрутов"},"en":{"label":"Correction of routes","shortLabel":"Correction of routes"}},
  'HALF_YEAR_TEST': {"ru":{"label":"Контрольные работы за полугодие","shortLabel":"Работы за полугодие"},"en":{"label":"Half-year tests","shortLabel":"Half-year tests"}},
  'EFFECTIVENESS': {"ru":{"label":"Оценка эффективности маршрутов","shortLabel":"Эффективность маршрутов"},"en":{"label":"Effectiveness of routes","shortLabel":"Effectiveness of routes"}},
} as const satisfies Record<string, Labels>

/** Содержание графы формы. */
export const OryolFormFieldLabels = {
  'NUMBER': {"ru":{"label":"Номер","shortLabel":"Номер"},"en":{"label":"Number","shortLabel":"Number"}},
  'TITLE': {"ru":{"label":"Мероприятие","shortLabel":"Мероприятие"},"en":{"label":"Activity","shortLabel":"Activity"}},
  'TERM': {"ru":{"label":"Срок","shortLabel":"Срок"},"en":{"label":"Term","shortLabel":"Term"}},
  'RESPONSIBLE': {"ru":{"label":"Ответственные","shortLabel":"Ответственные"},"en":{"label":"Responsible","shortLabel":"Responsible"}},
  'RESULT': {"ru":{"label":"Планируемый результат","shortLabel":"Планируемый результат"},"en":{"label":"Planned result","shortLabel":"Planned result"}},
  'EXECUTION': {"ru":{"label":"Сведения об исполнении","shortLabel":"Сведения об исполнении"},"en":{"label":"Execution","shortLabel":"Execution"}},
} as const satisfies Record<string, Labels>

/** Этап подготовки программы помощи школе. */
export const OryolHelpProgramStateLabels = {
  'EXPECTED': {"ru":{"label":"Собеседования не было","shortLabel":"Собеседования не было"},"en":{"label":"No interview yet","shortLabel":"No interview yet"}},
  'INTERVIEWED': {"ru":{"label":"Собеседование проведено","shortLabel":"Собеседование проведено"},"en":{"label":"Interview held","shortLabel":"Interview held"}},
  'DISCUSSED': {"ru":{"label":"Обсуждена с коллективом","shortLabel":"Обсуждена с коллективом"},"en":{"label":"Discussed with the staff","shortLabel":"Discussed with the staff"}},
  'APPROVED': {"ru":{"label":"Утверждена","shortLabel":"Утверждена"},"en":{"label":"Approved","shortLabel":"Approved"}},
} as const satisfies Record<string, Labels>

/** Вид методической службы муниципального образования. */
export const OryolMethodicalServiceKindLabels = {
  'MUNICIPAL': {"ru":{"label":"Муниципальная методическая служба","shortLabel":"Методическая служба"},"en":{"label":"Municipal methodical service","shortLabel":"Methodical service"}},
  'ASSOCIATIONS': {"ru":{"label":"Районные методические объединения","shortLabel":"Районные объединения"},"en":{"label":"District methodical associations","shortLabel":"District associations"}},
} as const satisfies Record<string, Labels>

/** Обязательность требования. */
export const OryolModalityLabels = {
  'MANDATORY': {"ru":{"label":"Обязательно","shortLabel":"Обязательно"},"en":{"label":"Mandatory","shortLabel":"Mandatory"}},
  'RECOMMENDED': {"ru":{"label":"Рекомендовано","shortLabel":"Рекомендовано"},"en":{"label":"Recommended","shortLabel":"Recommended"}},
} as const satisfies Record<string, Labels>

/** Вид требования дорожной карты к школе. */
export const OryolRequirementKindLabels = {
  'HELP_PROGRAM': {"ru":{"label":"Программа помощи школе","shortLabel":"Программа помощи"},"en":{"label":"Programme of help for the school","shortLabel":"Help programme"}},
  'NETWORK_CONTRACT': {"ru":{"label":"Договор о сетевом взаимодействии","shortLabel":"Сетевой договор"},"en":{"label":"Network contract","shortLabel":"Network contract"}},
  'SCHOOL_ROADMAP': {"ru":{"label":"Школьная дорожная карта","shortLabel":"Школьная дорожная карта"},"en":{"label":"School roadmap","shortLabel":"School roadmap"}},
  'INTERIM_CONTROL': {"ru":{"label":"Промежуточный контроль","shortLabel":"Промежуточный контроль"},"en":{"label":"Interim control","shortLabel":"Interim control"}},
  'FINAL_CONTROL': {"ru":{"label":"Итоговый контроль","shortLabel":"Итоговый контроль"},"en":{"label":"Final control","shortLabel":"Final control"}},
} as const satisfies Record<string, Labels>

/** Учебный предмет, по которому выявляют дефициты. */
export const OryolSubjectLabels = {
  'MATHEMATICS': {"ru":{"label":"Математика","shortLabel":"Математика"},"en":{"label":"Mathematics","shortLabel":"Mathematics"}},
  'RUSSIAN': {"ru":{"label":"Русский язык","shortLabel":"Русский язык"},"en":{"label":"Russian","shortLabel":"Russian"}},
} as const satisfies Record<string, Labels>

/** Состояние сведений школы. */
export const OryolSubmissionStateLabels = {
  'EXPECTED': {"ru":{"label":"Ожидаются","shortLabel":"Ожидаются"},"en":{"label":"Awaited","shortLabel":"Awaited"}},
  'IN_TIME': {"ru":{"label":"Сданы в срок","shortLabel":"Сданы в срок"},"en":{"label":"Submitted in time","shortLabel":"Submitted in time"}},
  'LATE': {"ru":{"label":"Сданы с опозданием","shortLabel":"Сданы с опозданием"},"en":{"label":"Submitted late","shortLabel":"Submitted late"}},
  'MISSING': {"ru":{"label":"Не сданы, срок истёк","shortLabel":"Просрочены"},"en":{"label":"Not submitted, overdue","shortLabel":"Overdue"}},
} as const satisfies Record<string, Labels>
