import {
  columnField,
  placeFields,
  type RecordField,
  type RecordType,
} from '../../../schema/records/record.ts'

const scalars: Readonly<Partial<Record<RecordField['kind'], string>>> = {
  TEXT: 'string',
  INT: 'number',
  FLOAT: 'number',
  BOOLEAN: 'boolean',
  DATE: 'string',
  REFERENCE: 'string',
  TERM: 'object',
}

const typeOf = ({ kind, type, isRequired }: RecordField): string => {
  if (kind === 'ENUMS') return `readonly ${type}[]`
  return `${scalars[kind] ?? type}${isRequired ? '' : ' | null'}`
}

const placeType = ({ owner }: RecordType, field: string): string =>
  owner === 'Roadmap' && ['municipalityId', 'schoolId'].includes(field) ? 'string | null' : 'string'

const rowText = (record: RecordType): string =>
  [
    `export interface ${record.type}Row {`,
    '  readonly id: string',
    ...placeFields[record.owner].map(field => `  readonly ${field}: ${placeType(record, field)}`),
    ...record.fields.map(field => `  readonly ${columnField(field)}: ${typeOf(field)}`),
    '  readonly version: number',
    '  readonly createdAt: Date',
    '  readonly updatedAt: Date',
    '  readonly archivedAt: Date | null',
    '}',
  ].join('\n')

/** The rows of a plugin's records, for its rules and resolvers: `VologdaMeetingRow`, and all of them by their types. */
export const recordRows = (records: readonly RecordType[]): string =>
  records.length === 0
    ? ''
    : [
        ...records.map(rowText),
        `/** The rows by the types of their records, for \`recordTables\`. */\nexport interface Rows {\n${records.map(({ type }) => `  readonly ${type}: ${type}Row`).join('\n')}\n}`,
      ].join('\n\n')
