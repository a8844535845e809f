import { visible } from '../../data/scope.ts'
import { sql } from '../../data/sql.ts'
import type { Context } from '../../graphql/context.ts'
import { globalId } from '../../graphql/global-id.ts'
import { schools as table } from '../../school/table.ts'
import { municipalityFinder } from '../match/municipalities.ts'
import type { Absent, Field, Profile, Values } from './profile.ts'
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
  return rows.map(values => {
    const found = find(String(values.get('municipality')))
    if ('fault' in found) return { faults: [{ ...found.fault, field: 'municipality' }] }
    const described = attributes.flatMap(name =>
      values.has(name) ? [[name, values.get(name)] as const] : [],
    )
    const code = values.get('code')
    return {
      input: {
        shortName: values.get('name'),
        ...Object.fromEntries(described),
        municipality: globalId('Municipality', found.id),
        ...(code !== undefined && { externalId: { system: values.get('system'), value: code } }),
      },
    }
  })
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
