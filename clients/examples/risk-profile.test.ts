import { describe, expect, test } from 'vitest'
import { createClient } from '../client.ts'
import { RiskProfileDocument } from '../ivanovo/generated/graphql.ts'
import { seededServer } from '../testing.server.ts'
import { command } from './testing.command.ts'

const running = seededServer()
const node = async (...args: string[]) => command(process.execPath, 'risk-profile.ts', args, await running())

const profile = async () => {
  const { ask } = createClient({ url: await running() })
  const { data } = await ask(RiskProfileDocument, { key: 'rodniki-sosnovskaya' })
  return data?.school?.ivanovo
}

/** The cells of a drawn table, without its headings and rule. */
const cells = (table: string) =>
  table
    .trim()
    .split('\n')
    .slice(2)
    .map(line => line.split(/ {2,}/))

describe('risk-profile.ts', () => {
  test('shows each of the ten factors and every year of exams of the Rodniki school', async () => {
    const factors = (await profile())?.riskProfile?.factors ?? []
    const points = ((await profile())?.examSeries ?? []).flatMap(one => one.points)
    const { out, err, code } = await node()
    expect({ err, code }).toEqual({ err: '', code: 0 })
    const [, risks = '', exams = ''] = out.split(/Рисковый профиль.*\n|Средний балл\n/)
    expect(factors).toHaveLength(10)
    expect(cells(risks).map(([number, name]) => [number, name])).toEqual(
      factors.map(({ number, name }) => [String(number), name]),
    )
    expect(cells(exams).map(([, year]) => year)).toEqual(points.map(({ schoolYear }) => schoolYear))
  })

  test('prints that there are no data for a missing mean, never zero', async () => {
    const points = ((await profile())?.examSeries ?? []).flatMap(one => one.points)
    const { out } = await node()
    const [, exams = ''] = out.split('Средний балл\n')
    const shown = cells(exams).map(([, , school]) => school)
    expect(points.some(({ schoolMean }) => schoolMean === null)).toBe(true)
    expect(shown).toEqual(points.map(({ schoolMean }) => schoolMean?.toLocaleString('ru') ?? 'нет данных'))
  })

  test('says that a school is of another region, or of none', async () => {
    expect((await node('livny-orlovskaya')).err).toMatch(
      /рисковый профиль ведут только школы Ивановской области/,
    )
    expect(await node('nowhere')).toEqual({
      code: 1,
      out: '',
      err: 'Школы с постоянным ключом «nowhere» нет.\n',
    })
  })
})
