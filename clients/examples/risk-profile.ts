import {
  type ExamSeriesCardFragment,
  type RiskFactorCardFragment,
  RiskProfileDocument,
} from '../ivanovo/generated/graphql.ts'
import { run, UserError } from './run.ts'
import { drawTable } from './table.ts'

const [key = 'rodniki-sosnovskaya', day] = process.argv.slice(2)

const words: Readonly<Record<string, string>> = {
  HIGH: 'высокая',
  MEDIUM: 'средняя',
  LOW: 'низкая',
  OGE: 'ОГЭ',
  EGE: 'ЕГЭ',
  VPR: 'ВПР',
  ABOVE: 'выше',
  EQUAL: 'без разницы',
  BELOW: 'ниже',
  RISE: 'рост',
  FALL: 'снижение',
  UNKNOWN: 'нет данных',
}

/** A value that the server added after this script was written is shown as it is. */
const word = (value: string) => words[value] ?? value

// A dash in the source is not a zero: no pupil sat the exam, or the mean was not recorded.
const figure = (value: number | null) => value?.toLocaleString('ru') ?? 'нет данных'

const compared = (word: string, difference: number | null) =>
  difference === null ? word : `${word} (${difference.toLocaleString('ru', { signDisplay: 'exceptZero' })})`

const factor = ({ number, name, significance, isCovered }: RiskFactorCardFragment) => [
  String(number),
  name,
  word(significance),
  isCovered ? 'да' : 'нет',
]

const years = ({ exam, subject, level, points }: ExamSeriesCardFragment) =>
  points.map(point => [
    [word(exam), subject, level].filter(Boolean).join(', '),
    point.schoolYear,
    figure(point.schoolMean),
    figure(point.municipalityMean),
    compared(word(point.againstDistrict), point.difference),
    compared(word(point.againstYearBefore), point.change),
  ])

await run(async client => {
  const { data, error } = await client.ask(
    RiskProfileDocument,
    day === undefined ? { key } : { key, on: day },
  )
  if (error) throw error
  const { school } = data
  if (!school) throw new UserError(`Школы с постоянным ключом «${key}» нет.`)
  if (!school.ivanovo)
    throw new UserError(`${school.shortName}: рисковый профиль ведут только школы Ивановской области.`)
  const { riskProfile, examSeries } = school.ivanovo
  const profile = riskProfile
    ? `Рисковый профиль, ${riskProfile.schoolYear} учебный год\n\n${drawTable(
        ['№', 'Фактор', 'Значимость', 'Есть программа'],
        riskProfile.factors.map(factor),
        64,
      )}`
    : 'Рисковый профиль: нет данных\n'
  const exams =
    examSeries.length > 0
      ? drawTable(
          ['Экзамен', 'Учебный год', 'Школа', 'Район', 'К району', 'К прошлому году'],
          examSeries.flatMap(years),
        )
      : 'нет данных\n'
  return `${school.shortName}\n\n${profile}\nСредний балл\n\n${exams}`
})
