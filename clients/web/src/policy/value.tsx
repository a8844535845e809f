import type { PolicyLineFragment } from '../../generated/graphql.ts'

/** A value of a setting, in the one field that its kind has. */
export interface PolicyValue {
  readonly number?: number | null
  readonly flag?: boolean | null
  readonly choice?: string | null
  readonly days?: readonly string[]
}

/** The label of a choice, by the name of its enum. */
export type LabelOf = (enumName: string | null, choice: string) => string

export const currentValue = ({ kind, number, flag, choice, days }: PolicyLineFragment): PolicyValue => {
  if (kind === 'NUMBER') return { number }
  if (kind === 'FLAG') return { flag }
  return kind === 'CHOICE' ? { choice } : { days }
}

const dayMonth = (text: string) => text.split('-').toReversed().join('.')

export const valueText = (setting: PolicyLineFragment, labelOf: LabelOf): string => {
  if (setting.kind === 'FLAG') return setting.flag ? 'да' : 'нет'
  if (setting.kind === 'CHOICE') return labelOf(setting.enum ?? null, setting.choice ?? '')
  if (setting.kind === 'DAYS') return setting.days.map(dayMonth).join(', ') || 'нет дат'
  return String(setting.number ?? '')
}

/** The field in which a value of its kind is entered. */
export const ValueField = ({
  setting: { kind, title, min, max, choices, enum: enumName },
  value,
  set,
  labelOf,
}: {
  readonly setting: PolicyLineFragment
  readonly value: PolicyValue
  readonly set: (value: PolicyValue) => void
  readonly labelOf: LabelOf
}) => {
  if (kind === 'FLAG')
    return (
      <select
        aria-label={title}
        value={String(value.flag)}
        onChange={event => set({ flag: event.target.value === 'true' })}
      >
        <option value="true">да</option>
        <option value="false">нет</option>
      </select>
    )
  if (kind === 'CHOICE')
    return (
      <select
        aria-label={title}
        value={value.choice ?? ''}
        onChange={event => set({ choice: event.target.value })}
      >
        {choices.map(choice => (
          <option key={choice} value={choice}>
            {labelOf(enumName ?? null, choice)}
          </option>
        ))}
      </select>
    )
  if (kind === 'DAYS')
    return (
      <input
        aria-label={`${title}: даты через запятую, например 25.05, 31.12`}
        placeholder="25.05, 31.12"
        defaultValue={value.days?.map(dayMonth).join(', ')}
        onChange={event =>
          set({
            days: event.target.value
              .split(/[,;\s]+/)
              .filter(Boolean)
              .map(dayMonthBack),
          })
        }
      />
    )
  return (
    <input
      aria-label={title}
      type="number"
      min={min ?? undefined}
      max={max ?? undefined}
      value={value.number ?? ''}
      onChange={event => set({ number: event.target.value === '' ? null : event.target.valueAsNumber })}
    />
  )
}

/** «31.12» as the contract writes it: 12-31. What is no day goes as it is, and the server says so. */
const dayMonthBack = (text: string): string => {
  const [day = '', month = ''] = text.split('.')
  return month ? `${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text
}
