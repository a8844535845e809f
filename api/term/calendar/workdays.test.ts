import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { parseTerm } from '../parse.ts'
import { addDays, isDay } from './days.ts'
import { readWorkCalendar } from './file.ts'
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
    })
  })

  it('has the moved days off', () => {
    for (const day of ['2018-03-09', '2019-05-10', '2020-05-11', '2021-12-31', '2022-05-10', '2023-11-06'])
      expect([day, isDayOff(day)]).toEqual([day, true])
    for (const day of ['2024-04-30', '2024-12-30', '2025-06-13', '2025-11-03', '2026-01-09', '2026-03-09'])
      expect([day, isDayOff(day)]).toEqual([day, true])
  })

  it('has the Saturdays that are worked', () => {
    for (const day of ['2018-04-28', '2021-02-20', '2022-03-05', '2024-04-27', '2024-11-02', '2025-11-01'])
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
    expect([isProvisional(2026), isProvisional(2027), isProvisional(2033)]).toEqual([false, true, true])
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

  it('can be replaced by another, by which terms are read', () => {
    const own: WorkCalendar = { holidays: ['03-14'], years: {} }
    expect([isDayOff('2024-03-14', own), isDayOff('2024-05-09', own)]).toEqual([true, false])
    const year = { start: '2024-01-01', end: '2024-12-31' }
    const last = (calendar?: WorkCalendar) =>
      parseTerm('последний рабочий день апреля', { ...year, ...(calendar && { calendar }) }).end
    expect([last(), last({ holidays: ['04-30'], years: {} })]).toEqual(['2024-04-27', '2024-04-29'])
  })

  it('is read from a file, and from none that is another thing', () => {
    const folder = mkdtempSync(join(tmpdir(), 'calendar-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const read = (calendar: unknown) => {
      writeFileSync(join(folder, 'own.json'), JSON.stringify(calendar))
      return readWorkCalendar(join(folder, 'own.json'))
    }
    const moved = [{ from: '2028-01-08', to: '2028-05-08' }]
    const own = read({ holidays: ['01-08'], years: { 2028: { source: 'Приказ', moved } } })
    expect([isDayOff('2028-05-08', own), isProvisional(2028, own)]).toEqual([true, false])
    const [one] = moved
    for (const wrong of [
      {},
      { holidays: ['13-01'], years: {} },
      { holidays: [], years: { 2028: { source: '', moved: [{ ...one, to: '2029-05-08' }] } } },
      { holidays: [], years: { 2028: { source: '', moved: [{ ...one, to: '2028-02-30' }] } } },
    ])
      expect(() => read(wrong)).toThrow()
  })
})
