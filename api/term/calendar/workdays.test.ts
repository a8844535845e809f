import { describe, expect, it } from 'vitest'
import { addDays, isDay } from './days.ts'
import {
  addWorkdays,
  isDayOff,
  isProvisional,
  russianCalendar,
  shifted,
  type WorkCalendar,
  workdayOfMonth,
} from './workdays.ts'

const years = Object.keys(russianCalendar.years).map(Number)
const daysOf = (year: number) =>
  Array.from({ length: 366 }, (_, index) => addDays(`${year}-01-01`, index)).filter(day =>
    day.startsWith(String(year)),
  )
const workdays = (year: number) => daysOf(year).filter(day => !isDayOff(day)).length

describe('the production calendar of Russia', () => {
  it('has as many workdays in each year as the official one', () => {
    expect(Object.fromEntries(years.map(year => [year, workdays(year)]))).toEqual({
      2018: 247,
      2019: 247,
      2020: 248,
      2021: 247,
      2022: 247,
      2023: 247,
      2024: 248,
      2025: 247,
      2026: 247,
      2027: 247,
    })
  })

  it('has the moved days off', () => {
    for (const day of ['2018-03-09', '2019-05-10', '2020-05-11', '2021-12-31', '2022-05-10', '2023-11-06'])
      expect([day, isDayOff(day)]).toEqual([day, true])
    for (const day of ['2024-04-30', '2024-12-30', '2025-06-13', '2025-11-03', '2026-01-09', '2026-03-09'])
      expect([day, isDayOff(day)]).toEqual([day, true])
  })

  it('has the Saturdays that are worked', () => {
    for (const day of [
      '2018-04-28',
      '2021-02-20',
      '2022-03-05',
      '2024-04-27',
      '2024-11-02',
      '2025-11-01',
      '2027-02-20',
    ])
      expect([day, isDayOff(day)]).toEqual([day, false])
  })

  it('moves only weekends, each to a weekday of its own year, and names the act', () => {
    for (const [year, { moved, source } = { moved: [], source: '' }] of Object.entries(
      russianCalendar.years,
    )) {
      expect(source).toMatch(/^Постановление Правительства Российской Федерации от \d\d\.\d\d\.\d{4} № \d+$/)
      for (const { from, to } of moved) {
        expect([from, to].map(day => isDay(day) && day.startsWith(year))).toEqual([true, true])
        expect([0, 6]).toContain(new Date(from).getUTCDay())
        expect([0, 6]).not.toContain(new Date(to).getUTCDay())
      }
    }
  })

  it('goes by the statute alone in years that are not published, and calls them provisional', () => {
    expect([isProvisional(2027), isProvisional(2033)]).toEqual([false, true])
    expect(['2033-05-09', '2033-06-13', '2033-01-10'].map(day => isDayOff(day))).toEqual([true, true, false])
  })

  it('counts workdays forward and back', () => {
    expect(addWorkdays('2024-04-26', 1)).toBe('2024-04-27')
    expect(addWorkdays('2024-04-27', 1)).toBe('2024-05-02')
    expect(addWorkdays('2024-05-02', -2)).toBe('2024-04-26')
    expect(addWorkdays('2024-05-01', 0)).toBe('2024-05-01')
  })

  it('finds the workdays of a month from either end', () => {
    expect(workdayOfMonth(2024, 1, 1)).toBe('2024-01-09')
    expect(workdayOfMonth(2024, 12, -1)).toBe('2024-12-28')
    expect(workdayOfMonth(2024, 1, 40)).toBeNull()
  })

  it('shifts a term from a day off by the policy of a region', () => {
    expect(shifted('2024-06-12', 'NONE')).toBe('2024-06-12')
    expect(shifted('2024-06-12', 'NEXT_WORKDAY')).toBe('2024-06-13')
    expect(shifted('2024-06-12', 'PREVIOUS_WORKDAY')).toBe('2024-06-11')
    expect(shifted('2024-06-13', 'NEXT_WORKDAY')).toBe('2024-06-13')
    expect(shifted('2025-12-31', 'NEXT_WORKDAY')).toBe('2026-01-12')
  })

  it('can be replaced by another', () => {
    const own: WorkCalendar = { holidays: ['03-14'], years: {} }
    expect([isDayOff('2024-03-14', own), isDayOff('2024-05-09', own)]).toEqual([true, false])
  })
})
