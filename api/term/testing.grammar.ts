import fc from 'fast-check'
import { ranges } from './testing.ranges.ts'
import {
  all,
  day,
  feminine,
  genitive,
  iso,
  lastOf,
  month,
  nominative,
  nthWeekday,
  ones,
  ordinal,
  type Phrase,
  teens,
  weekdays,
} from './testing.words.ts'

const inWords = (day: number): string => {
  if (day < 10) return ones[day - 1] ?? ''
  if (day < 20) return teens[day - 10] ?? ''
  if (day === 20 || day === 30) return day === 20 ? 'двадцатого' : 'тридцатого'
  return `${day > 30 ? 'тридцать' : 'двадцать'} ${ones[(day % 10) - 1]}`
}
const scanned = (digits: string) =>
  digits.length === 2 ? digits.replace('3', 'З').replace('0', 'О').replace(/1$/, 'l') : digits

const spelt = (day: number) =>
  fc.constantFrom(
    String(day),
    String(day).padStart(2, '0'),
    `${day}-го`,
    `«${day}»`,
    `"${String(day).padStart(2, '0')}"`,
    `${day} (${inWords(day)})`,
    inWords(day),
    scanned(String(day).padStart(2, '0')),
  )
const years = fc.constantFrom<readonly [string, number]>(
  ['', 2024],
  [' 2024 года', 2024],
  [' 2024 г.', 2024],
  [' 2024г.', 2024],
  [' текущего года', 2024],
  [' т.г.', 2024],
  [' следующего года', 2025],
  [' года, следующего за отчетным', 2025],
  [' 2025 года', 2025],
)
const limits = fc.constantFrom('до ', 'не позднее ', 'к ', 'в срок до ', 'Срок: до ', 'вплоть до ')
const dayOfMonth = fc
  .record({ limit: limits, day: fc.integer({ min: 1, max: 31 }), month, year: years })
  .filter(one => one.day <= lastOf(one.month) && !(one.month === 2 && one.day === 29))
  .chain(one =>
    spelt(one.day).map(typed => ({
      text: `${one.limit}${typed} ${genitive[one.month - 1]}${one.year[0]}`,
      ends: [iso(one.year[1], one.month, one.day)],
    })),
  )

const numeric = fc.record({ day, month, isScanned: fc.boolean() }).map(one => {
  const typed = [one.day, one.month].map(part => String(part).padStart(2, '0'))
  const [first, second] = one.isScanned ? typed.map(scanned) : typed
  return { text: `до ${first}.${second}.2024`, ends: [iso(2024, one.month, one.day)] }
})

const quarter = fc.integer({ min: 1, max: 4 }).chain(number =>
  fc
    .tuple(ordinal(number, ['первый', 'второй', 'третий', 'четвертый'][number - 1] ?? '', 'й'), years)
    .map(([typed, [year, inYear]]) => ({
      text: `${typed} квартал${year}`,
      ends: [iso(inYear, number * 3 + 1, 0)],
    })),
)

const decade = fc.record({ number: fc.integer({ min: 1, max: 3 }), month }).chain(one =>
  ordinal(one.number, ['первая', 'вторая', 'третья'][one.number - 1] ?? '', 'я').map(typed => ({
    text: `${typed} декада ${genitive[one.month - 1]}`,
    ends: [iso(2024, one.month, one.number === 3 ? lastOf(one.month) : one.number * 10)],
  })),
)

const weekday = fc
  .record({
    weekday: fc.integer({ min: 0, max: 4 }),
    nth: fc.constantFrom(1, 2, 3, 4, -1),
    month: fc.option(month, { nil: null }),
  })
  .map(one => {
    const isShe = feminine[one.weekday]
    const masculine = ['последний', 'первый', 'второй', 'третий', 'четвертый']
    const forms = isShe ? ['последняя', 'первая', 'вторая', 'третья', 'четвертая'] : masculine
    const place = one.month === null ? 'каждого месяца' : genitive[one.month - 1]
    return {
      text: `${forms[Math.max(one.nth, 0)]} ${weekdays[one.weekday]} ${place}`,
      ends: (one.month === null ? all : [one.month]).map(at => nthWeekday(at, one.weekday, one.nth)),
    }
  })

const monthly = fc
  .record({
    days: fc.uniqueArray(day, { minLength: 1, maxLength: 3 }),
    form: fc.constantFrom('до # числа каждого месяца', 'ежемесячно до # числа', 'ежемесячно, # числа'),
    without: fc.uniqueArray(month, { maxLength: 2 }),
  })
  .map(({ days, form, without }) => {
    const sorted = [...days].sort((one, other) => one - other)
    const listed = sorted.join(', ').replace(/, (\d+)$/, ' и $1')
    const left = without.map(one => genitive[one - 1]).join(' и ')
    return {
      text: `${form.replace('#', listed)}${left ? `, кроме ${left}` : ''}`,
      ends: all.filter(at => !without.includes(at)).flatMap(at => sorted.map(one => iso(2024, at, one))),
    }
  })

const reported = fc.record({ day, isMonth: fc.boolean() }).map(one => ({
  text: `не позднее ${one.day} числа месяца, следующего за отчетным ${one.isMonth ? 'месяцем' : 'кварталом'}`,
  ends: (one.isMonth ? all : [3, 6, 9, 12]).map(at => iso(2024, at + 1, one.day)),
}))

const closing = fc.record({ day, place: fc.constantFrom(1, 2, 3) }).map(one => ({
  text: `ежеквартально до ${one.day} числа ${['первого', 'второго', 'последнего'][one.place - 1]} месяца квартала`,
  ends: [0, 3, 6, 9].map(at => iso(2024, at + one.place, one.day)),
}))

const further = fc.record({ month, join: fc.constantFrom(', далее ', ' и далее ', ', затем ') }).map(one => ({
  text: `${nominative[one.month - 1]} 2024${one.join}ежемесячно`,
  ends: all.filter(at => at >= one.month).map(at => iso(2024, at + 1, 0)),
}))

export const official: fc.Arbitrary<Phrase> = fc
  .oneof(dayOfMonth, numeric, quarter, decade, weekday, monthly, reported, closing, further, ranges)
  .chain(one =>
    fc.constantFrom(one.text, ` ${one.text};`, `${one.text}.`, one.text.replaceAll(' ', '  ')).map(text => ({
      text,
      ends: one.ends,
    })),
  )

/** Words about the time that no reading may pass over, and words that mean nothing. */
const junk = fc.oneof(
  fc.constantFrom('примерно', 'желательно', 'ориентировочно', 'не', 'или', 'возможно', '?'),
  fc.stringMatching(/^[бвгджзклмнпрст][аеиоу][бвгджзклмнпрст]{2}[аеиоу]х$/),
)

/** An official phrase with a word put in that has no place in it. */
export const spoilt: fc.Arbitrary<{ readonly text: string; readonly word: string }> = fc
  .tuple(official, junk, fc.nat())
  .map(([{ text }, word, at]) => {
    const words = text.trim().split(' ')
    const place = at % (words.length + 1)
    return { text: [...words.slice(0, place), word, ...words.slice(place)].join(' '), word }
  })
