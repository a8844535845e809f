import { mostRows } from '../../action/write/rows.ts'
import type { Context } from '../../graphql/context.ts'
import { globalId } from '../../graphql/global-id.ts'
import { foldCode } from '../../text/fold.ts'
import { municipalityFinder } from '../match/municipalities.ts'
import type { Found } from '../match/one-of.ts'
import { type FindSchool, schoolFinder } from '../match/schools.ts'
import { textOf } from '../sheet/cell.ts'
import type { Field, Prepared, Profile, Reading, Values } from './profile.ts'
import { decimal, labelled, schoolYear, text, whole } from './readers.ts'

/** Marks that people write in place of a mean. */
const reasons = new Map(
  Object.entries({
    DASH_IN_SOURCE: ['-', '–', '—'],
    NOT_CHOSEN: ['не выбирали', 'не сдавали', 'н/в', 'нв'],
    NO_GRADUATES: ['нет выпускников', 'нет участников'],
    NOT_COLLECTED: ['нет данных', 'н/д', 'нд'],
  }).flatMap(([reason, marks]) => marks.map(mark => [foldCode(mark), reason] as const)),
)

const number = decimal(2)

/** A mean, or why there is none. */
const mean: Field['read'] = (cell, labels): Reading => {
  const reason = reasons.get(foldCode(textOf(cell)))
  return reason === undefined ? number(cell, labels) : { value: { reason } }
}

const fields: readonly Field[] = [
  {
    name: 'code',
    label: 'Код школы',
    headings: ['Код', 'Код ОО', 'Код ОУ', 'Логин ОО', 'Логин', 'Идентификатор ОО', 'ID ОО'],
    path: 'schoolExternalId',
    read: text,
  },
  {
    name: 'system',
    label: 'Система',
    headings: ['Код системы'],
    path: 'schoolExternalId.system',
    read: text,
  },
  {
    name: 'school',
    label: 'Школа',
    headings: [
      'ОО',
      'ОУ',
      'Наименование ОО',
      'Название ОО',
      'Образовательная организация',
      'Краткое наименование',
    ],
    read: text,
  },
  {
    name: 'municipality',
    label: 'Муниципальное образование',
    headings: ['Муниципалитет', 'МО', 'Район', 'Муниципальный район', 'АТЕ', 'ОКТМО'],
    read: text,
  },
  {
    name: 'exam',
    label: 'Оценочная процедура',
    headings: ['Процедура', 'Экзамен', 'Вид экзамена', 'Форма ГИА'],
    isRequired: true,
    read: labelled('ExamKind'),
  },
  {
    name: 'subject',
    label: 'Предмет',
    headings: ['Учебный предмет', 'Дисциплина'],
    isRequired: true,
    read: text,
  },
  { name: 'level', label: 'Уровень', headings: ['Класс', 'Параллель', 'Профиль'], read: text },
  {
    name: 'schoolYear',
    label: 'Учебный год',
    headings: ['Год', 'Уч. год'],
    isRequired: true,
    read: schoolYear,
  },
  {
    name: 'scaleMax',
    label: 'Наибольший балл',
    headings: ['Максимальный балл', 'Макс. балл', 'Шкала'],
    isRequired: true,
    read: whole,
  },
  {
    name: 'schoolMean',
    label: 'Средний балл школы',
    headings: ['Средний балл', 'Средний балл ОО', 'Средняя отметка', 'Средняя оценка', 'Результат'],
    read: mean,
  },
  {
    name: 'municipalityMean',
    label: 'Средний балл муниципального образования',
    headings: ['Средний балл МО', 'Средний балл по району', 'Средний балл района', 'Средний балл АТЕ'],
    read: number,
  },
  { name: 'note', label: 'Примечание', headings: ['Комментарий'], read: text },
]

async function prepare(context: Context, rows: readonly Values[]): Promise<readonly Prepared[]> {
  const findMunicipality = await municipalityFinder(context)
  const places = rows.map(values => {
    const name = values.get('municipality')
    return name === undefined ? null : findMunicipality(String(name))
  })
  // By name only where there is no code.
  const byName = places.flatMap((place, index) => {
    if (rows[index]?.has('code') || (place && 'fault' in place)) return []
    return [place?.id ?? null]
  })
  const findSchool = byName.length > 0 ? await schoolFinder(context, byName) : null
  return rows.map((values, index) => rowOf(values, places[index] ?? null, findSchool))
}

function rowOf(values: Values, place: Found | null, findSchool: FindSchool | null): Prepared {
  const named = schoolOf(values, place, findSchool)
  if ('faults' in named) return named
  const schoolMean = values.get('schoolMean')
  const reason = Object(schoolMean).reason ?? (schoolMean === undefined ? 'BLANK_IN_SOURCE' : null)
  return {
    input: {
      ...named.input,
      exam: values.get('exam'),
      subject: values.get('subject'),
      level: values.get('level') ?? null,
      schoolYear: values.get('schoolYear'),
      scaleMax: values.get('scaleMax'),
      schoolMean: reason === null ? schoolMean : null,
      absenceReason: reason,
      ...(values.has('municipalityMean') && { municipalityMean: values.get('municipalityMean') }),
      ...(values.has('note') && { note: values.get('note') }),
    },
  }
}

function schoolOf(values: Values, place: Found | null, findSchool: FindSchool | null): Prepared {
  const code = values.get('code')
  if (code !== undefined)
    return { input: { schoolExternalId: { system: values.get('system'), value: code } } }
  if (place && 'fault' in place) return { faults: [{ ...place.fault, field: 'municipality' }] }
  const name = values.get('school')
  if (name === undefined || !findSchool) {
    const message = 'укажите код или название школы.'
    return { faults: [{ reason: 'VALUE_MISSING', message, field: 'school' }] }
  }
  const found = findSchool(String(name), place?.id ?? null)
  if ('fault' in found) return { faults: [{ ...found.fault, field: 'school' }] }
  return { input: { school: globalId('School', found.id) } }
}

/** Means of schools at exams, a row each. */
export const assessments: Profile = {
  name: 'ASSESSMENTS',
  title: 'Средние результаты школ на ЕГЭ, ОГЭ и ВПР',
  action: 'recordAssessmentResults',
  fields,
  defaults: { system: 'REGISTER' },
  list: 'results',
  document: `mutation ($input: RecordAssessmentResultsInput!) { recordAssessmentResults(input: $input) {
    rows { index outcome record { id } error { code reason path message } } findings { level sentence } } }`,
  size: () => mostRows,
  identity: values =>
    ['code', 'school', 'municipality', 'exam', 'subject', 'level', 'schoolYear'].map(name =>
      values.get(name),
    ),
  prepare,
  options: ({ reason }) => ({ mode: 'ROW_BY_ROW', onExisting: 'CORRECT', reason }),
}

/** The table of results that ФИС ОКО gives: schools by their logins, marks out of five, classes. */
export const fisOko: Profile = {
  ...assessments,
  name: 'FIS_OKO',
  title: 'Результаты ВПР из ФИС ОКО',
  defaults: { system: 'FIS_OKO', exam: 'VPR', scaleMax: '5' },
}
