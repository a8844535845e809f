import type { SeedDocument } from './document.ts'

/** A mistake of a document: its position and what to do about it. */
export interface Mistake {
  readonly path: string
  readonly message: string
}

type Look = (path: string, name: string | null) => Mistake[]

/** Duplicate keys and keys that name nothing. */
export function referenceMistakes(document: SeedDocument): readonly Mistake[] {
  const { schools, organizations, people, orders, roadmap, curators, campaigns, assessments } = document
  const clauses = orders.flatMap(order => order.clauses)
  const activities = roadmap.sections.flatMap(section => section.activities)
  const school = look('такой школы', schools)
  const organization = look('такой организации', organizations)
  const body = look(
    'такой организации с собственной записью',
    organizations.filter(row => row.sameAs === null),
  )
  const person = look('такой должности', people)
  const order = look('такого приказа', orders)
  const clause = look('такого пункта приказа', clauses)
  const activity = look('такого мероприятия', activities)
  const member = look('такой школы или должности', [...schools, ...people])
  const party = look('такой школы, организации или должности', [...schools, ...organizations, ...people])
  return [
    ...repeated('schools, organizations, people', [...schools, ...organizations, ...people]),
    ...repeated('orders', [...orders, ...clauses]),
    ...repeated('roadmap.sections', [...roadmap.sections, ...activities.flatMap(row => [row, ...row.parts])]),
    ...repeated('roadmap.indicators', roadmap.indicators),
    ...repeated('curators', curators),
    ...repeated('campaigns', campaigns),
    ...repeated('assessments', assessments),
    ...each('organizations', organizations, (path, row) => [
      ...body(`${path}.sameAs`, row.sameAs),
      ...each(`${path}.members`, row.members, member),
    ]),
    ...each('people', people, (path, row) => [
      ...organization(`${path}.organization`, row.organization),
      ...school(`${path}.school`, row.school),
    ]),
    ...each('orders', orders, (path, row) => [
      ...organization(`${path}.issuer`, row.issuer),
      ...person(`${path}.controller`, row.controller),
      ...each(`${path}.clauses`, row.clauses, (at, one) => each(`${at}.responsible`, one.responsible, party)),
      ...each(`${path}.acknowledgements`, row.acknowledgements, (at, one) =>
        person(`${at}.person`, one.person),
      ),
    ]),
    ...order('roadmap.order', roadmap.order),
    ...each('roadmap.coveredSchools', roadmap.coveredSchools, (path, row) =>
      school(`${path}.school`, row.school),
    ),
    ...each('roadmap.sections', roadmap.sections, (path, row) =>
      each(`${path}.activities`, row.activities, (at, one) => [
        ...activity(`${at}.inherits`, one.inherits),
        ...each(`${at}.responsible`, one.responsible, party),
      ]),
    ),
    ...each('roadmap.prevailing', roadmap.prevailing, (path, row) => [
      ...clause(`${path}.orderClause`, row.orderClause),
      ...activity(`${path}.activity`, row.activity),
    ]),
    ...each('curators', curators, (path, row) => [
      ...person(`${path}.person`, row.person),
      ...school(`${path}.school`, row.school),
      ...clause(`${path}.orderClause`, row.orderClause),
    ]),
    ...each('campaigns', campaigns, (path, row) => [
      ...order(`${path}.order`, row.order),
      ...clause(`${path}.orderClause`, row.orderClause),
      ...organization(`${path}.recipient`, row.recipient),
      ...person(`${path}.memoAuthor`, row.memoAuthor),
      ...each(`${path}.schools`, row.schools, school),
    ]),
    ...each('assessments', assessments, (path, row) => school(`${path}.school`, row.school)),
  ]
}

function look(what: string, rows: readonly { readonly key: string }[]): Look {
  const known = new Set(rows.map(row => row.key))
  return (path, name) =>
    name === null || known.has(name)
      ? []
      : [{ path, message: `«${name}»: ${what} в файле нет, исправьте ключ или добавьте запись` }]
}

function each<Row>(
  path: string,
  rows: readonly Row[],
  check: (path: string, row: Row) => Mistake[],
): Mistake[] {
  return rows.flatMap((row, index) => check(`${path}[${index}]`, row))
}

function repeated(path: string, rows: readonly { readonly key: string }[]): Mistake[] {
  const keys = rows.map(row => row.key)
  return keys
    .filter((key, index) => keys.indexOf(key) < index)
    .map(key => ({ path, message: `ключ «${key}» стоит дважды, дайте второй записи другой ключ` }))
}
