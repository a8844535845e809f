/** A statement that fills a table, by what it makes. */
export interface Filling {
  readonly table: string
  /** The column that tells made rows from others, where it is not the id. */
  readonly made?: string
  readonly sql: string
}

/** How many rows there are of what a size in schools implies. */
export interface Size {
  readonly schools: number
  readonly municipalities: number
  readonly regions: number
}

export const sizeOf = (schools: number): Size => ({
  schools,
  municipalities: Math.ceil(schools / 20),
  regions: Math.ceil(schools / 500),
})

/** The id of the n-th made record of a kind: in order, so that indexes are filled from one end, as UUIDv7 fills them. */
export const idOf = (kind: number, n: string) =>
  `('00000000-0000-7000-8${kind.toString(16).padStart(3, '0')}-' || lpad(to_hex(${n}), 12, '0'))::uuid`

/** The kinds of made records, as their ids have them. */
export const recordKinds = {
  region: 1,
  municipality: 2,
  school: 3,
  support: 4,
  person: 5,
  curator: 6,
  order: 7,
  roadmap: 8,
  covered: 9,
  section: 10,
  activity: 11,
  responsible: 12,
  obligation: 13,
  report: 14,
  organization: 15,
  indicator: 16,
  assessment: 17,
  partnership: 18,
  campaign: 19,
  campaignSchool: 20,
  finding: 21,
  user: 22,
  grant: 23,
  key: 24,
  clause: 25,
} as const

const stems =
  'Берёзов,Соснов,Дубов,Липов,Речн,Озёрн,Лугов,Полев,Горн,Лесн,Северн,Южн,Степн,Заречн,Ключев,Каменн,Песчан,Высоков,Новосёлов,Рябинов'
const adjective = `(string_to_array('${stems}', ','))[1 + n % 20] || 'ская'`

/** Regions, municipalities, schools and those who answer for them; every name is invented. */
export const territory = ({ schools, municipalities, regions }: Size): readonly Filling[] => {
  const municipality = (n: string) => `1 + (${n} - 1) / 20`
  const region = (n: string) => `1 + (${n} - 1) / 25`
  const ofSchool = `${idOf(recordKinds.region, region(`(${municipality('n')})`))}, ${idOf(recordKinds.municipality, municipality('n'))}`
  return [
    {
      table: 'region',
      sql: `insert into core.region (id, code, name) select ${idOf(recordKinds.region, 'n')}, 'RU-B' || n, 'Область № ' || n
        from generate_series(1, ${regions}) n`,
    },
    {
      table: 'municipality',
      sql: `insert into core.municipality (id, key, region_id, name, kind)
        select ${idOf(recordKinds.municipality, 'n')}, 'bench-m' || n, ${idOf(recordKinds.region, region('n'))}, 'Округ № ' || n, 'MUNICIPAL_OKRUG'
        from generate_series(1, ${municipalities}) n`,
    },
    {
      table: 'school',
      sql: `insert into core.school (id, key, region_id, municipality_id, name, short_name, kind, is_rural)
        select ${idOf(recordKinds.school, 'n')}, 'bench-s' || n, ${ofSchool},
          'Муниципальное бюджетное общеобразовательное учреждение «' || ${adjective} || ' средняя общеобразовательная школа № ' || n || '»',
          ${adjective} || ' СОШ № ' || n, (case n % 5 when 0 then 'BASIC' else 'SECONDARY' end)::core.school_kind, n % 3 = 0
        from generate_series(1, ${schools}) n`,
    },
    {
      table: 'school_support',
      sql: `insert into core.school_support (id, school_id, category, valid_from)
        select ${idOf(recordKinds.support, 'n')}, ${idOf(recordKinds.school, 'n')},
          (case n % 50 when 0 then 'FEDERAL_500PLUS' when 1 then 'ADVERSE_SOCIAL_CONDITIONS' else 'LOW_RESULTS' end)::core.support_category,
          date '2025-09-01' from generate_series(1, ${schools}) n`,
    },
    {
      table: 'school_role',
      sql: `insert into core.school_role (id, school_id, role, valid_from)
        select ${idOf(recordKinds.support, 'n')}, ${idOf(recordKinds.school, 'n')}, 'LEADER', date '2025-09-01'
        from generate_series(1, ${schools}, 100) n`,
    },
    {
      table: 'person',
      sql: `insert into core.person (id, key, region_id, municipality_id, school_id, position)
        select ${idOf(recordKinds.person, 'n')}, 'bench-p' || n, ${ofSchool}, ${idOf(recordKinds.school, 'n')}, 'Заместитель директора'
        from generate_series(1, ${schools}) n`,
    },
    {
      table: 'curator',
      sql: `insert into core.curator (id, region_id, municipality_id, school_id, person_id, kind, valid_from)
        select ${idOf(recordKinds.curator, 'n')}, ${ofSchool}, ${idOf(recordKinds.school, 'n')}, ${idOf(recordKinds.person, 'n')},
          'SCHOOL_COORDINATOR', date '2025-09-01' from generate_series(1, ${schools}) n`,
    },
    {
      table: 'order',
      sql: `insert into core.order (id, key, region_id, municipality_id, number, date, issuer_name, title)
        select ${idOf(recordKinds.order, 'n')}, 'bench-o' || n, ${idOf(recordKinds.region, region('n'))}, ${idOf(recordKinds.municipality, 'n')},
          n || '-о/а', date '2025-12-01' + n % 28, 'Отдел образования', 'Об утверждении дорожной карты поддержки школ'
        from generate_series(1, ${municipalities}) n`,
    },
  ]
}
