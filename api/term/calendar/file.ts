import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { isDay } from './days.ts'
import type { WorkCalendar } from './workdays.ts'

const day = z.string().refine(isDay)
const entry = z.object({ source: z.string(), moved: z.array(z.object({ from: day, to: day })) })

/** The form of `russia.json`: holidays as MM-DD, and by year the days off that were moved. */
const workCalendar = z.object({
  holidays: z.array(z.string().refine(monthDay => isDay(`2024-${monthDay}`))),
  years: z
    .record(z.string().regex(/^\d{4}$/), entry)
    .refine(years =>
      Object.entries(years).every(([year, { moved }]) =>
        moved.every(({ from, to }) => from.startsWith(year) && to.startsWith(year)),
      ),
    ),
})

/** Reads a production calendar; throws where the file holds none. */
export const readWorkCalendar = (file: string): WorkCalendar =>
  workCalendar.parse(JSON.parse(readFileSync(file, 'utf8')))
