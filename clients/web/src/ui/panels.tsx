import { gql, useQuery } from 'urql'
import { MeDocument } from '../../generated/graphql.ts'
import { type PanelField, panels } from '../../generated/panels.ts'
import { dayText } from './days.ts'
import { Section } from './parts.tsx'
import { Scroll } from './scroll.tsx'

type Value = unknown

/** What the region's plugin adds to a record, laid out by the contract alone: this page knows no region by name. */
export const RegionPanels = ({
  type,
  recordKey,
  regionCode,
}: {
  readonly type: string
  readonly recordKey: string
  readonly regionCode: string
}) => {
  const [{ data }] = useQuery({ query: MeDocument })
  const installed =
    data?.plugins.filter(({ regions }) => regions.includes(regionCode)).map(({ id }) => id) ?? []
  return panels
    .filter(panel => panel.type === type && installed.includes(panel.plugin))
    .map(panel => (
      <RegionPanel
        key={panel.plugin}
        title={data?.plugins.find(({ id }) => id === panel.plugin)?.title ?? panel.title}
        query={panel.query}
        fields={panel.fields}
        recordKey={recordKey}
        plugin={panel.plugin}
      />
    ))
}

const RegionPanel = ({
  title,
  query,
  fields,
  recordKey,
  plugin,
}: {
  readonly title: string
  readonly query: string
  readonly fields: readonly PanelField[]
  readonly recordKey: string
  readonly plugin: string
}) => {
  const [{ data }] = useQuery<{ record: Readonly<Record<string, Value>> | null }>({
    query: gql(query),
    variables: { key: recordKey },
  })
  const value = data?.record?.[plugin]
  if (!isRecord(value) || !fields.some(field => isFilled(value[field.name]))) return null
  return (
    <Section title={title}>
      <Fields value={value} fields={fields} />
    </Section>
  )
}

const isRecord = (value: Value): value is Readonly<Record<string, Value>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isFilled = (value: Value): boolean => {
  if (Array.isArray(value)) return value.length > 0
  if (isRecord(value))
    return Object.entries(value).some(([name, one]) => name !== '__typename' && isFilled(one))
  return value !== null && value !== undefined && value !== ''
}

const textOf = (value: Value, field: PanelField): string => {
  if (Array.isArray(value)) return value.map(one => textOf(one, field)).join(', ')
  if (typeof value === 'boolean') return value ? 'да' : 'нет'
  if (typeof value === 'number') return value.toLocaleString('ru')
  const text = String(value)
  const label = field.labels?.[text]
  if (label) return label
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? dayText(text) : text
}

const Fields = ({
  value,
  fields,
}: {
  readonly value: Readonly<Record<string, Value>>
  readonly fields: readonly PanelField[]
}) => {
  const filled = fields.filter(({ name }) => isFilled(value[name]))
  const plain = filled.filter(field => !field.fields)
  const nested = filled.filter(field => field.fields)
  return (
    <>
      {plain.length > 0 && (
        <dl className="facts">
          {plain.map(field => (
            <div key={field.name}>
              <dt>{field.label}</dt>
              <dd>{textOf(value[field.name], field)}</dd>
            </div>
          ))}
        </dl>
      )}
      {nested.map(field => (
        <div key={field.name} className="nested">
          <h3>{field.label}</h3>
          <Nested value={value[field.name]} fields={field.fields ?? []} label={field.label} />
        </div>
      ))}
    </>
  )
}

const Nested = ({
  value,
  fields,
  label,
}: {
  readonly value: Value
  readonly fields: readonly PanelField[]
  readonly label: string
}) => {
  if (isRecord(value)) return <Fields value={value} fields={fields} />
  const rows = Array.isArray(value) ? value.filter(isRecord) : []
  const shown = fields.filter(({ name, fields: inner }) => !inner && rows.some(row => isFilled(row[name])))
  return (
    <Scroll label={label}>
      <table>
        <thead>
          <tr>
            {shown.map(field => (
              <th key={field.name} scope="col">
                {field.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, 100).map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a plugin need not have an id, and do not move
            <tr key={index}>
              {shown.map(field => (
                <td key={field.name}>{isFilled(row[field.name]) ? textOf(row[field.name], field) : ''}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}
