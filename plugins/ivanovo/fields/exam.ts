import type { Resolvers } from '../contract.ts'

/** A year of an exam series; its numbers are those of the result. */
export const IvanovoExamPoint: Resolvers<'IvanovoExamPoint'> = {
  schoolYear: ({ result }) => result.schoolYear,
  schoolMean: ({ result }) => result.schoolMean,
  municipalityMean: ({ result }) => result.municipalityMean,
}

/** The results of one exam in one subject; what all of them share is read from any of them. */
export const IvanovoExamSeries: Resolvers<'IvanovoExamSeries'> = {
  exam: ({ of }) => of.exam,
  subject: ({ of }) => of.subject,
  level: ({ of }) => of.level,
  scaleMax: ({ of }) => of.scaleMax,
}
