// Written by `npm run generate`; changes made here are lost.
import type { Labels } from '../../core/generated/labels.ts'
export * from '../../core/generated/labels.ts'

/** Результат школы в сравнении с предыдущим учебным годом. */
export const IvanovoChangeLabels = {
  'RISE': {"ru":{"label":"Рост","shortLabel":"Рост"},"en":{"label":"Rise","shortLabel":"Rise"}},
  'EQUAL': {"ru":{"label":"Без изменений","shortLabel":"Без изменений"},"en":{"label":"No change","shortLabel":"No change"}},
  'FALL': {"ru":{"label":"Снижение","shortLabel":"Снижение"},"en":{"label":"Fall","shortLabel":"Fall"}},
  'UNKNOWN': {"ru":{"label":"Нет данных","shortLabel":"Нет данных"},"en":{"label":"No data","shortLabel":"No data"}},
} as const satisfies Record<string, Labels>

/** Результат школы в сравнении со средним по району. */
export const IvanovoComparisonLabels = {
  'ABOVE': {"ru":{"label":"Выше района","shortLabel":"Выше района"},"en":{"label":"Above the district","shortLabel":"Above the district"}},
  'EQUAL': {"ru":{"label":"На уровне района","shortLabel":"На уровне района"},"en":{"label":"Equal to the district","shortLabel":"Equal to the district"}},
  'BELOW': {"ru":{"label":"Ниже района","shortLabel":"Ниже района"},"en":{"label":"Below the district","shortLabel":"Below the district"}},
  'UNKNOWN': {"ru":{"label":"Нет данных","shortLabel":"Нет данных"},"en":{"label":"No data","shortLabel":"No data"}},
} as const satisfies Record<string, Labels>

/** Этап контроля. */
export const IvanovoControlStageLabels = {
  'ENTRY': {"ru":{"label":"Входной контроль","shortLabel":"Входной контроль"},"en":{"label":"Entry control","shortLabel":"Entry control"}},
  'INTERIM': {"ru":{"label":"Промежуточный контроль","shortLabel":"Промежуточный контроль"},"en":{"label":"Interim control","shortLabel":"Interim control"}},
  'FINAL': {"ru":{"label":"Итоговый контроль","shortLabel":"Итоговый контроль"},"en":{"label":"Final control","shortLabel":"Final control"}},
} as const satisfies Record<string, Labels>

/** Вид документа развития школы. */
export const IvanovoDocumentKindLabels = {
  'CONCEPT': {"ru":{"label":"Концепция развития","shortLabel":"Концепция развития"},"en":{"label":"Development concept","shortLabel":"Development concept"}},
  'PROGRAM': {"ru":{"label":"Программа развития","shortLabel":"Программа развития"},"en":{"label":"Development programme","shortLabel":"Development programme"}},
} as const satisfies Record<string, Labels>

/** Состояние документа школы на дату. */
export const IvanovoDocumentStateLabels = {
  'EXPECTED': {"ru":{"label":"Ожидается","shortLabel":"Ожидается"},"en":{"label":"Expected","shortLabel":"Expected"}},
  'OVERDUE': {"ru":{"label":"Просрочен","shortLabel":"Просрочен"},"en":{"label":"Overdue","shortLabel":"Overdue"}},
  'DRAFTED': {"ru":{"label":"Подготовлен проект","shortLabel":"Подготовлен проект"},"en":{"label":"Drafted","shortLabel":"Drafted"}},
  'APPROVED': {"ru":{"label":"Утверждён","shortLabel":"Утверждён"},"en":{"label":"Approved","shortLabel":"Approved"}},
} as const satisfies Record<string, Labels>

/** Предмет заседания. */
export const IvanovoSessionSubjectLabels = {
  'WORKING_GROUP': {"ru":{"label":"Заседание рабочей группы","shortLabel":"Заседание группы"},"en":{"label":"Session of the working group","shortLabel":"Working group"}},
  'INTERIM_RESULTS': {"ru":{"label":"Рассмотрение промежуточных итогов","shortLabel":"Промежуточные итоги"},"en":{"label":"Review of interim results","shortLabel":"Interim results"}},
} as const satisfies Record<string, Labels>

/** Показатель, по которому рассчитана доля школ с низкими результатами. */
export const IvanovoShareKindLabels = {
  'WITH_PROGRAM': {"ru":{"label":"С утверждённой программой развития","shortLabel":"С программой развития"},"en":{"label":"With an approved development programme","shortLabel":"With a programme"}},
  'WITH_TARGETED_SUPPORT': {"ru":{"label":"С адресной поддержкой","shortLabel":"С адресной поддержкой"},"en":{"label":"With targeted support","shortLabel":"With targeted support"}},
  'WITH_TRAINED_TEAM': {"ru":{"label":"С обученной управленческой командой","shortLabel":"С обученной командой"},"en":{"label":"With a trained management team","shortLabel":"With a trained team"}},
} as const satisfies Record<string, Labels>

/** Значимость фактора риска для школы. */
export const IvanovoSignificanceLabels = {
  'HIGH': {"ru":{"label":"Высокая","shortLabel":"Высокая"},"en":{"label":"High","shortLabel":"High"}},
  'MEDIUM': {"ru":{"label":"Средняя","shortLabel":"Средняя"},"en":{"label":"Medium","shortLabel":"Medium"}},
  'LOW': {"ru":{"label":"Низкая","shortLabel":"Низкая"},"en":{"label":"Low","shortLabel":"Low"}},
} as const satisfies Record<string, Labels>
