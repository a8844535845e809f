import { dayBefore } from '../calendar/days.ts'
import { load } from '../data/loader.ts'
import { descending, key } from '../data/sort.ts'
import { sql } from '../data/sql.ts'
import { column, computed, list, reference } from '../graphql/binding/fields.ts'
import type { Resolvers } from '../graphql/binding/module.ts'
import type { Context } from '../graphql/context.ts'
import { ofSchool } from '../school/list.ts'
import { type SchoolRow, schools } from '../school/table.ts'
import { municipalities } from '../territory/table.ts'
import { municipalityEvents, type SchoolEventRow, schoolEvents } from './table.ts'

const municipalityHistory = {
  table: municipalityEvents,
  order: descending('ON', key('happened_on', 'date')),
}
const historyList = { table: schoolEvents, order: descending('ON', key('happened_on', 'date')) }

export const SchoolEvent: Resolvers<'reorganization', 'SchoolEvent'> = {
  on: column('happenedOn'),
  from: reference(municipalities, 'fromMunicipalityId', { archived: true }),
  to: reference(municipalities, 'toMunicipalityId', { archived: true }),
  other: reference(schools, 'otherSchoolId', { archived: true }),
}

export const MunicipalityEvent: Resolvers<'reorganization', 'MunicipalityEvent'> = {
  on: column('happenedOn'),
  other: reference(municipalities, 'otherMunicipalityId', { archived: true }),
}

export const Municipality: Resolvers<'reorganization', 'Municipality'> = {
  history: list(municipalityHistory, sql`t.of_municipality_id = p.id`),
}

export const School: Resolvers<'reorganization', 'School'> = {
  history: list(historyList, ofSchool),
  names: computed(['id', 'name', 'shortName'], (school: Named, _, context) => namesOf(context, school)),
}

type Named = Pick<SchoolRow, 'id' | 'name' | 'shortName'>
type Renaming = Pick<SchoolEventRow, 'schoolId' | 'happenedOn' | 'formerName' | 'formerShortName'>

/** The names of a school with their days, the present one first. */
async function namesOf(context: Context, { id, name, shortName }: Named) {
  const renamings = await load(context, 'School.names', id, async ids => {
    const rows = await context.read<Renaming>(sql`
      select t.school_id as "schoolId", t.happened_on as "happenedOn", t.former_name as "formerName",
        t.former_short_name as "formerShortName"
      from ${schoolEvents.name} t where t.school_id = any(${ids}::uuid[]) and t.kind = 'RENAMED'
        and t.archived_at is null order by t.happened_on desc, t.id desc`)
    return Map.groupBy(rows, row => row.schoolId)
  })
  const names = [
    { name, shortName },
    ...(renamings ?? []).map(one => ({
      name: one.formerName ?? name,
      shortName: one.formerShortName ?? shortName,
    })),
  ]
  const days = (renamings ?? []).map(one => one.happenedOn)
  return names.map((one, index) => ({
    ...one,
    validFrom: days[index] ?? null,
    validTo: index === 0 ? null : dayBefore(days[index - 1] ?? ''),
  }))
}
