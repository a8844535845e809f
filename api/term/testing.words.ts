import fc from 'fast-check'

/** A phrase with the last days that an official means by it, in a plan for 2024. */
export type Phrase = { readonly text: string; readonly ends: readonly string[] }

export const genitive =
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ')
export const nominative =
  'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' ')
export const ones = 'первого второго третьего четвертого пятого шестого седьмого восьмого девятого'.split(' ')
export const teens =
  'десятого одиннадцатого двенадцатого тринадцатого четырнадцатого пятнадцатого шестнадцатого семнадцатого восемнадцатого девятнадцатого'.split(
    ' ',
  )
export const weekdays = ['понедельник', 'вторник', 'среда', 'четверг', 'пятница']
export const feminine = [false, false, true, false, true]

export const iso = (year: number, month: number, day: number) =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)
export const lastOf = (month: number) => Number(iso(2024, month + 1, 0).slice(8))
export const all = Array.from({ length: 12 }, (_, index) => index + 1)

export const month = fc.integer({ min: 1, max: 12 })
export const day = fc.integer({ min: 1, max: 28 })

export const ordinal = (number: number, adjective: string, ending: string) =>
  fc.constantFrom(`${number}`, `${number}-${ending}`, ['I', 'II', 'III', 'IV'][number - 1] ?? '', adjective)

export const nthWeekday = (inMonth: number, weekday: number, nth: number) => {
  const days = Array.from({ length: lastOf(inMonth) }, (_, index) => iso(2024, inMonth, index + 1))
  return days.filter(one => new Date(one).getUTCDay() === weekday + 1).at(nth < 0 ? nth : nth - 1) ?? ''
}
