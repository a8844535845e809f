import { z } from 'zod'
import { AbsenceReason, CuratorKind, ExamKind } from '../../generated/enums.ts'
import { day, key, mean, optionalText, schoolYear, text } from './base.ts'

export const curator = z.strictObject({
  key,
  person: key,
  kind: z.enum(CuratorKind),
  school: key.nullable(),
  orderClause: key.nullable(),
  validFrom: day.nullable(),
  note: optionalText,
})

export const campaign = z.strictObject({
  key,
  title: text,
  order: key,
  orderClause: key.nullable(),
  openedOn: day,
  dueOn: day,
  recipient: key.nullable(),
  memoAuthor: key.nullable(),
  schools: z.array(key),
})

export const assessment = z
  .strictObject({
    key,
    school: key,
    exam: z.enum(ExamKind),
    subject: text,
    level: optionalText,
    schoolYear,
    scaleMax: z.int().positive(),
    schoolMean: mean,
    municipalityMean: mean,
    unlabelledMean: mean,
    absenceReason: z.enum(AbsenceReason).nullable(),
    basis: optionalText,
    note: optionalText,
  })
  .refine(row => (row.schoolMean === null) === (row.absenceReason !== null), {
    path: ['absenceReason'],
    error: 'нужен либо средний результат школы, либо причина, по которой его нет: заполните одно из двух',
  })
