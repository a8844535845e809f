import fc from 'fast-check'
import {
  all,
  day,
  genitive,
  iso,
  lastOf,
  month,
  nominative,
  nthWeekday,
  ordinal,
  type Phrase,
  weekdays,
} from './testing.words.ts'

const until = ['понедельника', 'вторника', 'среды', 'четверга', 'пятницы', 'субботы', 'воскресенья']
const by = ['понедельник', 'вторник', 'среду', 'четверг', 'пятницу', 'субботу', 'воскресенье']
const dative = ['понедельникам', 'вторникам', 'средам', 'четвергам', 'пятницам']
const lengths: readonly (readonly [string, number])[] = [
  ['за два дня до', -2],
  ['не позднее чем за 10 (десять) дней до', -10],
  ['за неделю до', -7],
  ['за две недели до', -14],
  ['в течение пяти календарных дней после', 5],
  ['через 3 недели после', 21],
]
const of = (at: number) => genitive[at - 1] ?? ''
const weekdayOf = (one: string) => (new Date(one).getUTCDay() + 6) % 7
const listed = (parts: readonly string[]) => parts.join(', ').replace(/, ([^,]+)$/, ' и $1')

const range = fc
  .record({ month, from: fc.integer({ min: 1, max: 14 }), to: fc.integer({ min: 15, max: 28 }) })
  .chain(({ month: at, from, to }) =>
    fc
      .constantFrom(
        `с ${from} по ${to} ${of(at)}`,
        `с ${from} до ${to} ${of(at)}`,
        `от ${from} до ${to} ${of(at)}`,
        `между ${from} и ${to} ${of(at)}`,
        `${from}–${to} ${of(at)} 2024 г.`,
        `с «${from}» по «${to}» ${of(at)} 2024 года`,
        `в период с ${from} ${of(at)} по ${to} ${of(at)}`,
        `${nominative[at - 1]}, не позднее ${to} ${of(at)}`,
      )
      .map(text => ({ text, ends: [iso(2024, at, to)] })),
  )

const withWeekdays = fc.record({ month, day: fc.integer({ min: 1, max: 20 }) }).chain(one => {
  const [first, last] = [iso(2024, one.month, one.day), iso(2024, one.month, one.day + 4)]
  const [from, to] = [weekdayOf(first), weekdayOf(last)]
  return fc
    .constantFrom(
      `с ${until[from]} ${one.day} ${of(one.month)} по ${by[to]} ${one.day + 4} ${of(one.month)}`,
      `${one.day} ${of(one.month)} (${by[from]?.replace(/у$/, 'а')}) – ${one.day + 4} ${of(one.month)} 2024 г.`,
    )
    .map(text => ({ text, ends: [last] }))
})

const sharedDay = fc
  .record({
    day,
    months: fc.uniqueArray(month, { minLength: 2, maxLength: 4 }),
    limit: fc.constantFrom('', 'до '),
  })
  .map(one => {
    const sorted = one.months.toSorted((a, b) => a - b)
    return {
      text: `${one.limit}${one.day} ${listed(sorted.map(of))}`,
      ends: sorted.map(at => iso(2024, at, one.day)),
    }
  })

const partOfMonth = fc.record({ month, part: fc.integer({ min: 1, max: 3 }) }).chain(one =>
  fc
    .tuple(
      ordinal(one.part, ['первая', 'вторая', 'третья'][one.part - 1] ?? '', 'я'),
      fc.constantFrom(', #', ' (#)', ' 2024 (#)'),
    )
    .map(([typed, form]) => ({
      text: `${nominative[one.month - 1]}${form.replace('#', `${typed} декада`)}`,
      ends: [iso(2024, one.month, one.part === 3 ? lastOf(one.month) : one.part * 10)],
    })),
)

const severalWeekdays = fc
  .record({
    first: fc.constantFrom(1, 2),
    weekday: fc.constantFrom(0, 1, 3),
    form: fc.constantFrom('# каждого месяца', 'ежемесячно, #', 'каждый # месяца'),
  })
  .map(({ first, weekday, form }) => {
    const [one, other] = first === 1 ? ['первый', 'третий'] : ['второй', 'четвертый']
    return {
      text: form.replace('#', `${one} и ${other} ${weekdays[weekday]}`),
      ends: all.flatMap(at => [nthWeekday(at, weekday, first), nthWeekday(at, weekday, first + 2)]),
    }
  })

const weekly = fc
  .record({
    days: fc.uniqueArray(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 3 }),
    without: fc.uniqueArray(month, { maxLength: 2 }),
  })
  .map(({ days, without }) => {
    const left = without.length > 0 ? `, кроме ${without.map(of).join(' и ')}` : ''
    const year = Array.from({ length: 366 }, (_, index) => iso(2024, 1, index + 1))
    return {
      text: `еженедельно по ${listed(days.toSorted().map(one => dative[one] ?? ''))}${left}`,
      ends: year.filter(one => days.includes(weekdayOf(one)) && !without.includes(Number(one.slice(5, 7)))),
    }
  })

const counted = fc
  .constantFrom<readonly [string, number]>(
    ['два раза в год', 2],
    ['не реже 1 раза в полугодие', 2],
    ['не менее трёх раз в год', 3],
    ['4 раза в год', 4],
    ['раз в квартал', 4],
    ['один раз в два месяца', 6],
    ['3 раза в полугодие', 6],
    ['каждые 3 месяца', 4],
    ['не реже одного раза в месяц', 12],
  )
  .map(([text, count]) => ({
    text,
    ends: Array.from({ length: count }, (_, index) => iso(2024, ((index + 1) * 12) / count + 1, 0)),
  }))

const away = fc.record({ day, month, length: fc.constantFrom(...lengths) }).map(one => ({
  text: `${one.length[0]} ${one.day} ${of(one.month)} 2024 года`,
  ends: [iso(2024, one.month, one.day + one.length[1])],
}))

const everyQuarter = fc.record({ left: fc.integer({ min: 1, max: 4 }) }).map(({ left }) => ({
  text: `ежеквартально, за исключением ${['I', 'II', 'III', 'IV'][left - 1]} квартала`,
  ends: [1, 2, 3, 4].filter(one => one !== left).map(one => iso(2024, one * 3 + 1, 0)),
}))

/** Ranges, lists, counts and lengths of time. */
export const ranges: fc.Arbitrary<Phrase> = fc.oneof(
  ...[range, withWeekdays, sharedDay, partOfMonth, severalWeekdays, weekly, counted, away, everyQuarter],
)

/** A length of time in any spelling, with what it counts. */
export const lengthsOfTime = fc
  .record({
    count: fc.constantFrom<readonly [number, string]>(
      [3, 'трех'],
      [5, 'пяти'],
      [10, 'десяти'],
      [14, 'четырнадцати'],
      [20, 'двадцати'],
    ),
    unit: fc.constantFrom<readonly [string, string]>(
      ['рабочих дней', 'WORKDAY'],
      ['календарных дней', 'DAY'],
      ['дней', 'DAY'],
    ),
    since: fc.constantFrom(
      'со дня получения запроса',
      'после окончания четверти',
      'с момента утверждения плана',
    ),
  })
  .chain(({ count: [value, word], unit: [printed, unit], since }) =>
    fc.constantFrom(String(value), word, `${value} (${word})`, `${value}-ти`).map(typed => ({
      text: `в течение ${typed} ${printed} ${since}`,
      offset: { count: value, unit },
    })),
  )
