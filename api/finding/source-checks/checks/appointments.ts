import type { ActivityFacts, Check, RoadmapFacts } from '../../facts.ts'
import { placeOf } from './place.ts'

const appointed =
  /(?<![а-яё])назнач[а-яё]*\s+(?:(муниципальн|школьн|региональн)[а-яё]*\s+)?(координатор|куратор|тьютор|методист|наставник)/gi

/** Rows that appoint whom an earlier row appoints. */
export const repeatedAppointments: Check<RoadmapFacts> = ({ activities }) =>
  activities.flatMap((row, index) => {
    const earlier = activities.slice(0, index).find(one => rolesOf(one).some(role => appoints(row, role)))
    if (earlier === undefined) return []
    const detail = `впервые – ${earlier.number === null ? 'в строке без номера' : `в п. ${earlier.number}`}`
    return [{ code: 'APPOINTED_TWICE' as const, ...placeOf(row), detail }]
  })

interface Role {
  readonly level: string
  readonly name: string
}

const rolesOf = ({ title, plannedResult }: ActivityFacts): readonly Role[] =>
  [...`${title}. ${plannedResult ?? ''}`.matchAll(appointed)].map(([, level = '', name = '']) => ({
    level: level.toLowerCase(),
    name: name.toLowerCase(),
  }))

/** A role without a level may be that of any level. */
const appoints = (row: ActivityFacts, { level, name }: Role): boolean =>
  rolesOf(row).some(role => role.name === name && (role.level === level || role.level === '' || level === ''))
