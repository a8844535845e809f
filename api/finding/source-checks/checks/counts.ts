import type { Check, MunicipalityFacts } from '../../facts.ts'

/** Totals that are not the sum of their parts; a sum with an unknown part is not checked. */
export const countMismatches: Check<MunicipalityFacts> = municipality => {
  const { institutionCount, preschoolCount, schoolCount, supplementaryCount } = municipality
  const { urbanSchoolCount, ruralSchoolCount } = municipality
  return [
    mismatch('institutions', 'организаций', institutionCount, [
      preschoolCount,
      schoolCount,
      supplementaryCount,
    ]),
    mismatch('schools', 'школ', schoolCount, [urbanSchoolCount, ruralSchoolCount]),
  ].flatMap(({ which, detail }) =>
    detail === null
      ? []
      : [{ code: 'COUNT_MISMATCH', subject: { type: 'Municipality', id: municipality.id }, which, detail }],
  )
}

function mismatch(which: string, what: string, total: number | null, parts: readonly (number | null)[]) {
  const known = parts.filter(part => part !== null)
  const sum = known.reduce((all, part) => all + part, 0)
  const wrong = total !== null && known.length === parts.length && sum !== total
  return { which, detail: wrong ? `всего ${what} ${total}, а ${known.join(' + ')} = ${sum}` : null }
}
