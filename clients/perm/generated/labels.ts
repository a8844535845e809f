// Written by `npm run generate`; changes made here are lost.
import type { Labels } from '../../core/generated/labels.ts'
export * from '../../core/generated/labels.ts'

/** Проект поддержки, в котором участвуют школы края. */
export const PermProjectLabels = {
  'FEDERAL_500PLUS': {"ru":{"label":"Проект «500+»","shortLabel":"Проект «500+»"},"en":{"label":"500+ project","shortLabel":"500+ project"}},
  'EDUCATIONAL_LIFT': {"ru":{"label":"Проект «Образовательный лифт»","shortLabel":"«Образовательный лифт»"},"en":{"label":"Educational Lift project","shortLabel":"Educational Lift"}},
} as const satisfies Record<string, Labels>

/** Вид документа муниципального образования по итогам года. */
export const PermReportKindLabels = {
  'LIFT_PROJECT': {"ru":{"label":"Отчёт о проекте «Образовательный лифт»","shortLabel":"«Образовательный лифт»"},"en":{"label":"Report on the Educational Lift project","shortLabel":"Educational Lift"}},
  'ROADMAP': {"ru":{"label":"Отчёт о дорожной карте","shortLabel":"О дорожной карте"},"en":{"label":"Report on the roadmap","shortLabel":"Report on the roadmap"}},
  'AUGUST_MEMO': {"ru":{"label":"Августовская справка","shortLabel":"Августовская справка"},"en":{"label":"August memo","shortLabel":"August memo"}},
  'PROJECT_500PLUS_ANALYSIS': {"ru":{"label":"Анализ итогов проекта «500+»","shortLabel":"Анализ «500+»"},"en":{"label":"Analysis of the 500+ project","shortLabel":"500+ analysis"}},
} as const satisfies Record<string, Labels>

/** Вид сопровождения предметной группы учителей. */
export const PermSupportKindLabels = {
  'ORGANIZATIONAL': {"ru":{"label":"Организационное","shortLabel":"Организационное"},"en":{"label":"Organizational","shortLabel":"Organizational"}},
  'TECHNICAL': {"ru":{"label":"Техническое","shortLabel":"Техническое"},"en":{"label":"Technical","shortLabel":"Technical"}},
  'INFORMATIONAL': {"ru":{"label":"Информационное","shortLabel":"Информационное"},"en":{"label":"Informational","shortLabel":"Informational"}},
} as const satisfies Record<string, Labels>
