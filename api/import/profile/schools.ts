import type { Fault } from '../../action/write/rows.ts'
import { visible } from '../../data/scope.ts'
import { sql } from '../../data/sql.ts'
import type { Context } from '../../graphql/context.ts'
import { globalId } from '../../graphql/global-id.ts'
import { type ExternalId, isSameId, nameOf } from '../../school/external.ts'
import { schools as table } from '../../school/table.ts'
import { foldCode } from '../../text/fold.ts'
import { municipalityFinder } from '../match/municipalities.ts'
import type { Found } from '../match/one-of.ts'
import { type FindSchool, schoolFinder } from '../match/schools.ts'
import type { Absent, Field, Prepared, Profile, Values } from './profile.ts'
import { choice, text } from './readers.ts'

const municipality: Field = {
  name: 'municipality',
  label: 'Муниципальное образование',
  headings: [
    'Муниципалитет',
    'МО',
    'Район',
    'Муниципальный район',
    'Муниципальный район (округ)',
    'МОУО',
    'ОКТМО',
  ],
  isRequired: true,
  read: text,
}

const fields: readonly Field[] = [
  municipality,
  {
    name: 'code',
    label: 'Код школы',
    headings: ['Код', 'Код ОО', 'Код ОУ', 'Идентификатор', 'ID', 'ID ОО', 'Логин ОО', 'Внешний код'],
    path: 'externalId.value',
    read: text,
  },
  {
    name: 'system',
    label: 'Система',
    headings: ['Система', 'Код системы'],
    path: 'externalId.system',
    read: text,
  },
  { name: 'key', label: 'Постоянный ключ', headings: ['Ключ'], read: text },
  {
    name: 'name',
    label: 'Полное название',
    headings: [
      'Название',
      'Наименование',
      'Полное наименование',
      'Наименование ОО',
      'Полное наименование ОО',
      'Наименование образовательной организации',
      'Наименование организации',
      'Наименование школы',
    ],
    isRequired: true,
    read: text,
  },
  {
    name: 'shortName',
    label: 'Краткое название',
    headings: [
      'Краткое наименование',
      'Сокращенное наименование',
      'Краткое наименование ОО',
      'Сокращенное наименование ОО',
      'Школа',
      'ОО',
    ],
    read: text,
  },
  {
    name: 'legalFormItem',
    label: 'Тип учреждения',
    headings: ['Организационно-правовая форма', 'ОПФ', 'Правовая форма', 'Форма'],
    read: text,
  },
  {
    name: 'kindItem',
    label: 'Вид школы',
    headings: ['Вид', 'Вид ОО', 'Тип ОО', 'Тип', 'Тип образовательной организации', 'Уровень'],
    isRequired: true,
    read: text,
  },
  {
    name: 'locality',
    label: 'Населённый пункт',
    headings: ['Город', 'Населенный пункт', 'Поселение', 'Местонахождение'],
    read: text,
  },
  {
    name: 'isRural',
    label: 'Сельская школа',
    headings: ['Сельская', 'Тип местности', 'Местность', 'Расположение', 'Город/село'],
    read: choice({
      yes: ['сельская', 'село', 'сельская местность'],
      no: ['городская', 'город', 'городская местность'],
    }),
  },
  { name: 'note', label: 'Примечание', headings: ['Комментарий'], read: text },
]

/** What a row says of a school besides its municipality and its identifier. */
const attributes = ['key', 'name', 'shortName', 'legalFormItem', 'kindItem', 'locality', 'isRural', 'note']

async function prepare(context: Context, rows: readonly Values[]) {
  const find = await municipalityFinder(context)
  const places = rows.map(values => find(String(values.get('municipality'))))
  const known = await readKnown(context, rows)
  const byName = places.flatMap((place, index) => {
    const values = rows[index]
    return values && 'id' in place && !known.has(codeOf(values)) ? [place.id] : []
  })
  const findSchool = byName.length > 0 ? await schoolFinder(context, byName) : null
  const matches = rows.map((values, index) => {
    const place = places[index]
    return place && 'id' in place && !known.has(codeOf(values)) ? matchOf(values, place.id, findSchool) : null
  })
  const codes = await readCodes(context, matches)
  return rows.map((values, index): Prepared => {
    const place = places[index]
    if (!place || 'fault' in place)
      return { faults: place ? [{ ...place.fault, field: 'municipality' }] : [] }
    const matched = matches[index] ?? null
    if (matched && 'fault' in matched) return { faults: [{ ...matched.fault, field: 'name' }] }
    const other = matched && values.has('code') && codes.get(ofSystem(matched.id, values.get('system')))
    if (matched && other) return { faults: [otherCode(matched.shortName, other)] }
    const described = attributes.flatMap(name =>
      values.has(name) ? [[name, values.get(name)] as const] : [],
    )
    const code = values.get('code')
    return {
      // A mutation takes schools of one region.
      group: place.regionId,
      input: {
        shortName: values.get('name'),
        ...Object.fromEntries(described),
        municipality: globalId('Municipality', place.id),
        ...(matched && { school: globalId('School', matched.id) }),
        ...(code !== undefined && { externalId: { system: values.get('system'), value: code } }),
      },
    }
  })
}

type Match = Found<{ readonly shortName: string }> | null

const ofSystem = (schoolId: string, system: unknown) => `${schoolId} ${foldCode(String(system))}`

/** The codes that the schools found by their names already have, by school and system. */
async function readCodes({ read }: Context, matches: readonly Match[]): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(matches.flatMap(one => (one && 'id' in one ? [one.id] : [])))]
  if (ids.length === 0) return new Map()
  const rows = await read<ExternalId & { readonly schoolId: string }>(sql`
    select e.school_id as "schoolId", e.system, e.value from core.school_external_id e
    where e.school_id = any(${ids}::uuid[]) and e.archived_at is null order by e.value desc`)
  return new Map(rows.map(({ schoolId, system, value }) => [ofSystem(schoolId, system), value]))
}

/** A school that has another code in the same system: a mistake, or another school of the same name. */
const otherCode = (school: string, code: string): Fault => ({
  reason: 'ALREADY_EXISTS',
  message: `школа «${school}» уже записана с кодом ${code}: исправьте код, а другой школе дайте другое название.`,
  field: 'code',
})

const codeOf = (values: Values): string =>
  values.has('code')
    ? nameOf({ system: String(values.get('system')), value: String(values.get('code')) })
    : ''

/** The identifiers of the file that a school has. */
async function readKnown({ read, viewer }: Context, rows: readonly Values[]): Promise<ReadonlySet<string>> {
  const ids = rows.flatMap(values =>
    values.has('code') ? [{ system: values.get('system'), value: values.get('code') }] : [],
  )
  const found = await read<ExternalId>(sql`
    select r.system, r.value from jsonb_to_recordset(${JSON.stringify(ids)}::jsonb) as r(system text, value text)
      join core.school_external_id e on ${isSameId} and e.archived_at is null
      join ${table.name} t on t.id = e.school_id where ${visible(viewer, table)}`)
  return new Set(found.map(nameOf))
}

/**
 * The school of the municipality that is called so; null for a new one. Several are a fault where no identifier tells them
 * apart.
 */
function matchOf(values: Values, municipalityId: string, find: FindSchool | null): Match {
  if (values.has('key')) return null
  const names = ['name', 'shortName'].flatMap(name => (values.has(name) ? [String(values.get(name))] : []))
  const found = names.flatMap(name => find?.(name, municipalityId) ?? [])
  const sure = found.find(one => 'id' in one)
  const doubtful = found.find(one => 'fault' in one && one.fault.code !== 'NOT_FOUND')
  return sure ?? (values.has('code') ? null : (doubtful ?? null))
}

const mostAbsent = 200

/** Schools of the municipalities that the list names, but not in it. */
async function absent({ read, viewer }: Context, ids: readonly string[]): Promise<Absent> {
  const rows = await read<Absent['records'][number] & { readonly count: number }>(sql`
    select t.id, t.key, t.short_name as name, count(*) over ()::int as count from ${table.name} t
    where t.archived_at is null and ${visible(viewer, table)} and t.id <> all(${ids}::uuid[])
      and t.municipality_id in (select s.municipality_id from ${table.name} s where s.id = any(${ids}::uuid[]))
    order by t.short_name, t.id limit ${mostAbsent}`)
  return { count: rows[0]?.count ?? 0, records: rows.map(({ id, key, name }) => ({ id, key, name })) }
}

/** A list of schools, as a region keeps it in a table or in «Сетевой город». */
export const schools: Profile = {
  name: 'SCHOOLS',
  title: 'Список школ',
  action: 'registerSchools',
  fields,
  defaults: { system: 'REGISTER' },
  list: 'schools',
  document: `mutation ($input: RegisterSchoolsInput!) { registerSchools(input: $input) {
    rows { index outcome record { id } error { code reason path message } } findings { level sentence } } }`,
  size: ({ listedSchools }) => listedSchools,
  identifier: 'code',
  identity: values => (values.has('code') ? [values.get('system'), values.get('code')] : null),
  prepare,
  options: ({ on, reason }) => ({ mode: 'ROW_BY_ROW', on, act: reason }),
  absent,
}

/** The list of schools that «Сетевой город. Образование» gives. */
export const netSchool: Profile = {
  ...schools,
  name: 'NETSCHOOL',
  title: 'Список школ из «Сетевого города»',
  defaults: { system: 'NETSCHOOL' },
}
