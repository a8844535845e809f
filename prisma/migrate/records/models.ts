import { type EnumTypeDefinitionNode, Kind } from 'graphql'
import { columnOf } from '../../../api/data/table.ts'
import { readPlugin } from '../../../schema/read-sdl.ts'
import {
  columnField,
  ordersOf,
  ownerField,
  placeFields,
  type RecordField,
  type RecordType,
} from '../../../schema/records/record.ts'
import type { Datamodel } from '../engine/engine.ts'

const scalars: Readonly<Partial<Record<RecordField['kind'], string>>> = {
  TEXT: 'String',
  INT: 'Int',
  FLOAT: 'Float',
  BOOLEAN: 'Boolean',
  DATE: 'DateTime',
  REFERENCE: 'String',
  TERM: 'Json',
}

const attributes: Readonly<Partial<Record<RecordField['kind'], string>>> = {
  DATE: ' @db.Date',
  REFERENCE: ' @db.Uuid',
  ENUMS: ' @default([])',
}

const mapped = (name: string) => (columnOf(name) === name ? '' : ` @map("${columnOf(name)}")`)

function columnText(field: RecordField): string {
  const name = columnField(field)
  const type = field.kind === 'ENUMS' ? 'String[]' : (scalars[field.kind] ?? field.type)
  const optional = field.isRequired || field.kind === 'ENUMS' ? '' : '?'
  return `${name} ${type}${optional}${mapped(name)}${attributes[field.kind] ?? ''}`
}

const isOptionalPlace = ({ owner }: RecordType, field: string) =>
  owner === 'Roadmap' && ['municipalityId', 'schoolId'].includes(field)

/** The name of a relation between two types of one plugin. */
const relationOf = (from: string, field: string) => `${from}_${field}`

function modelText(record: RecordType, own: readonly RecordType[]): string {
  const { type, plugin, fields } = record
  const places = placeFields[record.owner]
  const isOwn = (name: string) => own.some(one => one.type === name)
  const references = fields.filter(({ kind }) => kind === 'REFERENCE')
  const orders = ordersOf(record).filter(({ isDescending }) => !isDescending)
  const shapes = orders.length > 0 ? orders.map(({ field }) => [field.name]) : [[]]
  const keys = record.key
    ?.map(name => fields.find(one => one.name === name))
    .flatMap(one => (one ? [columnField(one)] : []))
  const lines = [
    'id String @id @default(uuid(7)) @db.Uuid',
    ...places.map(
      name => `${name} String${isOptionalPlace(record, name) ? '?' : ''}${mapped(name)} @db.Uuid`,
    ),
    ...fields.map(columnText),
    ...references
      .filter(one => isOwn(one.type))
      .map(one => {
        const relation = `@relation("${relationOf(type, one.name)}", fields: [${columnField(one)}], references: [id])`
        return `${one.name} ${one.type}${one.isRequired ? '' : '?'} ${relation}`
      }),
    ...own.flatMap(other =>
      other.fields
        .filter(one => one.kind === 'REFERENCE' && one.type === type)
        .map(
          one =>
            `${relationOf(other.type, one.name)} ${other.type}[] @relation("${relationOf(other.type, one.name)}")`,
        ),
    ),
    'version Int @default(1)',
    'createdAt DateTime @default(now()) @map("created_at") @db.Timestamptz(3)',
    'updatedAt DateTime @default(now()) @updatedAt @map("updated_at") @db.Timestamptz(3)',
    'archivedAt DateTime? @map("archived_at") @db.Timestamptz(3)',
    ...(keys ? [`@@unique([${[ownerField(record), ...keys].join(', ')}])`] : []),
    ...shapes.flatMap(shape => [
      ...(record.key?.length === 0 ? places.slice(0, -1) : places).map(
        place => `@@index([${[place, ...shape, 'id'].join(', ')}])`,
      ),
      ...(shape.length > 0 ? [`@@index([${[...shape, 'id'].join(', ')}])`] : []),
    ]),
    ...references.map(one => `@@index([${columnField(one)}])`),
    `@@map("${columnOf(type)}")`,
    `@@schema("${plugin}")`,
  ]
  return `model ${type} {\n  ${lines.join('\n  ')}\n}`
}

const enumText = (plugin: string, { name, values = [] }: EnumTypeDefinitionNode): string => {
  const own = columnOf(name.value).replace(new RegExp(`^${plugin}_`), '')
  return `enum ${name.value} {\n  ${values.map(one => one.name.value).join('\n  ')}\n  @@map("${own}")\n  @@schema("${plugin}")\n}`
}

/** The models of the records that the contract of a plugin declares; `written` are the models that are there by hand. */
export function recordModels(file: string, written: string): Datamodel | null {
  const { records, document } = readPlugin(file)
  const [first] = records
  if (!first) return null
  const used = new Set(
    records.flatMap(({ fields }) => fields.filter(({ kind }) => kind === 'ENUM').map(({ type }) => type)),
  )
  const enums = document.definitions
    .filter(one => one.kind === Kind.ENUM_TYPE_DEFINITION)
    .filter(({ name }) => used.has(name.value) && !new RegExp(`^enum ${name.value} \\{`, 'm').test(written))
  const text = [
    ...enums.map(one => enumText(first.plugin, one)),
    ...records.map(one => modelText(one, records)),
  ]
  return [`${first.plugin}.records.prisma`, text.join('\n\n')]
}

/** `base.prisma` with the PostgreSQL schemas of these plugins, too. */
export const withSchemas = (text: string, plugins: readonly string[]): string =>
  text.replace(/^(\s*schemas\s*=\s*\[)([^\]]*)\]/m, (_, head: string, list: string) => {
    const names = new Set([...list.split(',').map(name => name.trim()), ...plugins.map(id => `"${id}"`)])
    return `${head}${[...names].filter(Boolean).join(', ')}]`
  })
