import { capital, ordersOf, type RecordField, type RecordType, small } from './record.ts'

const text = (value: string): string => JSON.stringify(value)
const dotted = (value: string): string => (value.endsWith('.') ? value : `${value}.`)

const page = `
  "Число записей с начала; по умолчанию 20, не больше 200."
  first: Int
  "Только записи после этого курсора."
  after: String
  "Число записей с конца; не больше 200."
  last: Int
  "Только записи перед этим курсором."
  before: String`

/** The type of an output field; one that refers to a record may be null for its reader. */
const outputType = ({ type, kind, isRequired }: RecordField): string => {
  if (kind === 'ENUMS') return `[${type}!]!`
  return isRequired && kind !== 'REFERENCE' ? `${type}!` : type
}

const inputType = ({ type, kind, isRequired }: RecordField): string => {
  if (kind === 'ENUMS') return `[${type}!]!`
  const given = kind === 'REFERENCE' ? 'ID' : kind === 'TERM' ? 'String' : type
  return `${given}${isRequired ? '!' : ''}`
}

const named = ({ type, kind }: RecordField): string => (kind === 'REFERENCE' ? ` @of(type: "${type}")` : '')

/** The type itself; `directivesOf` gives what its fields say to the platform. */
export const typeText = (
  { type, title, owner, fields }: RecordType,
  directivesOf: (field: string) => string,
): string => `
${text(dotted(title))}
type ${type} implements Node {
  "Идентификатор записи."
  id: ID!
  "Версия записи: растёт с каждым изменением; передаётся при изменении записи."
  version: Int!
  "${ownerTitles[owner]}."
  ${small(owner)}: ${owner}
  ${fields.map(one => `${text(one.description)} ${one.name}: ${outputType(one)} ${directivesOf(one.name)}`).join('\n  ')}
}`

const ownerTitles = {
  School: 'Школа',
  Municipality: 'Муниципальное образование',
  Region: 'Регион',
  Roadmap: 'Дорожная карта',
} as const

/** The parts of the type that one owner has: `VologdaSchool.meetings`. */
export function ownerFieldText(record: RecordType): string {
  const { type, title, field, isList } = record
  if (!isList) return `"Запись «${title}»; null, если её нет." ${field}: ${type}`
  return `"Записи «${title}»." ${field}(${listArguments(record)}): ${type}Connection!`
}

const listArguments = (record: RecordType): string => `
  "Отбор."
  filter: ${record.type}Filter${
    ordersOf(record).length > 0 ? `\n  "Порядок." orderBy: ${record.type}Order` : ''
  }${page}`

/** The field of Query that lists all records that a caller sees. */
export const rootListText = (record: RecordType): string =>
  `"Записи «${record.title}» всех, кого вы видите." ${record.plugin}${capital(record.field)}(${listArguments(record)}
  ): ${record.type}Connection! @access(to: [PUBLIC])`

const connectionText = ({ type, title }: RecordType): string => `
"Страница списка записей «${title}»."
type ${type}Connection {
  "Записи с их курсорами."
  edges: [${type}Edge!]!
  "Записи страницы."
  nodes: [${type}!]!
  "Сведения о странице."
  pageInfo: PageInfo!
  "Общее число записей списка; вычисляется, только если поле запрошено."
  totalCount: Int!
}
"Запись «${title}» в списке."
type ${type}Edge {
  "Запись."
  node: ${type}!
  "Курсор записи."
  cursor: String!
}`

const filterFields = (field: RecordField): readonly string[] => {
  const { name, type, kind, description } = field
  const own = dotted(description)
  if (kind === 'DATE')
    return [
      `"Только в эту дату или позже. ${own}" ${name}From: Date`,
      `"Только в эту дату или раньше. ${own}" ${name}To: Date`,
    ]
  if (kind === 'REFERENCE') return [`"Только с этой записью. ${own}" ${name}: ID${named(field)}`]
  if (kind === 'ENUM' || kind === 'INT' || kind === 'BOOLEAN')
    return [`"Только с этим значением. ${own}" ${name}: ${type}`]
  return kind === 'ENUMS' ? [`"Только со всеми этими значениями. ${own}" ${name}: [${type}!]`] : []
}

/** Whether rows hold only while they are in force: the names that the core gives such days. */
export const isDated = ({ fields }: RecordType): boolean =>
  ['validFrom', 'validTo'].every(name => fields.some(one => one.name === name && one.kind === 'DATE'))

const places = {
  School: ['region', 'municipality', 'school'],
  Municipality: ['region', 'municipality'],
  Region: ['region'],
  Roadmap: ['region', 'municipality', 'school', 'roadmap'],
} as const

const placeTitles = {
  region: 'Только этого региона.',
  municipality: 'Только этого муниципального образования.',
  school: 'Только этой школы.',
  roadmap: 'Только этой дорожной карты.',
} as const

const filterText = (record: RecordType): string => `
"Отбор записей «${record.title}». Применяются все указанные условия."
input ${record.type}Filter {
  ${[
    ...places[record.owner].map(place => `"${placeTitles[place]}" ${place}: ID`),
    ...record.fields.flatMap(filterFields),
    ...(isDated(record) ? ['"Только действующие в эту дату." on: Date'] : []),
    `"Подходит под все эти условия." and: [${record.type}Filter!]`,
    `"Подходит хотя бы под одно из этих условий." or: [${record.type}Filter!]`,
    `"Не подходит под это условие." not: ${record.type}Filter`,
  ].join('\n  ')}
}`

const orderText = (record: RecordType): string => {
  const orders = ordersOf(record)
  if (orders.length === 0) return ''
  const values = orders.map(({ name, field, isDescending }) => {
    const label = field.description.split(/\.(?:\s|$)/)[0] ?? ''
    const short = label.length > 23 ? `${label.slice(0, 22)}…` : label
    const english = name
      .replace(/_(ASC|DESC)$/, '')
      .replaceAll('_', ' ')
      .toLowerCase()
      .slice(0, 23)
    const [way, arrow] = isDescending ? ['убыванию', '↓'] : ['возрастанию', '↑']
    const cut = label.length > 35 ? `${label.slice(0, 34)}…` : label
    return `${text(`${cut}, по ${way}`)} ${name}
      @label(en: "By ${english} ${arrow}", short: ${text(`${short} ${arrow}`)}, shortEn: "${english} ${arrow}")`
  })
  return `
"Порядок записей «${record.title}»."
enum ${record.type}Order {
  ${values.join('\n  ')}
}`
}

const identity = ({ name, type, isList }: RecordType, isNew: boolean): string => {
  if (!isList && isNew) return ''
  const described = isNew ? 'Изменяемая запись; не указана – добавляется новая.' : 'Удаляемая запись.'
  return `"${described}" ${name}: ID${isNew ? '' : '!'} @of(type: "${type}")`
}

const writeText = (record: RecordType): string => {
  const { type, title, owner, fields } = record
  return `
"Данные для сохранения записи «${title}»."
input Save${type}Input {
  ${identity(record, true)}
  "Прочитанная версия записи; 0 у новой."
  version: Int!
  "${ownerTitles[owner]}."
  ${small(owner)}: ID!
  ${fields
    .map(
      one =>
        `${text(one.description)} ${one.name}: ${inputType(one)}${named(one)}${one.isMultiline ? ' @multiline' : ''}`,
    )
    .join('\n  ')}
}
"Данные для удаления ошибочной записи «${title}»."
input Archive${type}Input {
  ${identity(record, false)}
  "Прочитанная версия записи."
  version: Int!
  "Причина; видна в журнале действий, поэтому без имён и телефонов."
  reason: String! @multiline
}
"Результат сохранения записи «${title}»."
type Save${type}Payload {
  "Сохранённая запись; null, если действие отклонено."
  record: ${type}
  "Замечания по правилам региона: причины отказа и предупреждения."
  findings: [Finding!]!
}
"Результат: запись «${title}» исключена из списков."
type Archive${type}Payload {
  "Идентификатор удалённой записи; null, если действие отклонено."
  record: ID @of(type: "${type}")
  "Замечания по правилам региона: причины отказа и предупреждения."
  findings: [Finding!]!
}`
}

/** Restoring asks for the roles of archiving, and schools do not restore. */
const archivers = (roles: readonly string[]): readonly string[] => {
  const above = roles.filter(role => !['SCHOOL', 'CURATOR'].includes(role))
  return above.length > 0 ? above : ['MUNICIPAL', 'REGIONAL', 'ADMIN']
}

const mutationsText = ({ type, title, roles }: RecordType): string => `
  "Сохранить запись «${title}»: новую или исправленную."
  save${type}("Параметры действия." input: Save${type}Input!): Save${type}Payload! @access(to: [${roles.join(', ')}])
  "Удалить ошибочную запись «${title}»; в журнале действий она сохраняется."
  archive${type}("Параметры действия." input: Archive${type}Input!): Archive${type}Payload! @access(to: [${archivers(roles).join(', ')}])`

/** What follows from the records of a plugin, as SDL; the fields that core types get are there once. */
export function derivedText(plugin: string, records: readonly RecordType[]): string {
  const prefix = capital(plugin)
  const lists = records.filter(({ isList }) => isList)
  const ofSchools = records.filter(({ owner }) => owner === 'School')
  const ofOwners = [...Map.groupBy(records, ({ owner }) => owner)].map(
    ([owner, own]) => `
extend type ${owner} {
  "Сведения, которые собирает регион; null в других регионах."
  ${plugin}: ${prefix}${owner}
}
"Сведения региона: ${ownerTitles[owner].toLowerCase()}."
type ${prefix}${owner} {
  ${own.map(ownerFieldText).join('\n  ')}
}`,
  )
  return [
    ...ofOwners,
    ...(ofSchools.length > 0
      ? [
          `
extend input SchoolFilter {
  "Отбор по сведениям, которые собирает регион."
  ${plugin}: ${prefix}SchoolFilter
}
"Отбор школ по сведениям региона. Применяются все указанные условия."
input ${prefix}SchoolFilter {
  ${ofSchools.map(({ type, title, field }) => `"Только школы с такой записью «${title}»." ${field}: ${type}Filter`).join('\n  ')}
}`,
        ]
      : []),
    ...lists.flatMap(record => [connectionText(record), orderText(record)]),
    ...records.filter(one => one.isList || one.owner === 'School').map(filterText),
    ...records.map(writeText),
    ...(lists.length > 0 ? [`extend type Query {\n  ${lists.map(rootListText).join('\n  ')}\n}`] : []),
    `extend type Mutation {${records.map(mutationsText).join('')}\n}`,
  ].join('\n')
}
