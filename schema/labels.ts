import {
  type DocumentNode,
  type EnumTypeDefinitionNode,
  type EnumValueDefinitionNode,
  GraphQLError,
  Kind,
} from 'graphql'

/** How a value is shown in one language: in full, and in a column or a badge. */
export interface Label {
  readonly label: string
  readonly shortLabel: string
}

/** A value of an enum with its labels. */
export interface LabelledValue {
  readonly name: string
  /** What the label does not say. */
  readonly description: string | null
  readonly ru: Label
  readonly en: Label
}

/** An enum of the contract with the labels of its values. */
export interface LabelledEnum {
  readonly name: string
  readonly description: string
  readonly values: readonly LabelledValue[]
}

const longest = { label: 50, shortLabel: 25 }

/** The enums of a document by name. Throws at once for all values whose labels are missing or too long. */
export function readLabels({ definitions }: DocumentNode): readonly LabelledEnum[] {
  const faults: string[] = []
  const enums = definitions
    .filter(definition => definition.kind === Kind.ENUM_TYPE_DEFINITION)
    .map(definition => labelledEnum(definition, faults))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
  if (faults.length > 0)
    throw new GraphQLError(`Подписи значений (директива @label) неполны:\n  ${faults.join('\n  ')}`)
  return enums
}

const labelledEnum = (
  { name, description, values = [] }: EnumTypeDefinitionNode,
  faults: string[],
): LabelledEnum => ({
  name: name.value,
  description: description?.value ?? '',
  values: values.map(value => {
    const labelled = labelledValue(value)
    faults.push(...faultsOf(labelled).map(fault => `${name.value}.${value.name.value}: ${fault}`))
    return labelled
  }),
})

/** The Russian label is the first sentence of the description, so it is declared once. */
function labelledValue(value: EnumValueDefinitionNode): LabelledValue {
  const [label = '', ...more] = (value.description?.value ?? '').split('. ')
  const args = new Map(
    value.directives
      ?.filter(({ name }) => name.value === 'label')
      .flatMap(directive => directive.arguments ?? [])
      .map(arg => [arg.name.value, arg.value.kind === Kind.STRING ? arg.value.value : '']),
  )
  const en = args.get('en') ?? ''
  return {
    name: value.name.value,
    description: more.join('. ') || null,
    ru: { label, shortLabel: args.get('short') ?? label },
    en: { label: en, shortLabel: args.get('shortEn') ?? en },
  }
}

const faultsOf = ({ ru, en }: LabelledValue): readonly string[] => [
  ...fault(ru.label, longest.label, 'укажите подпись – первое предложение описания'),
  ...fault(en.label, longest.label, 'укажите en'),
  ...fault(ru.shortLabel, longest.shortLabel, 'укажите short'),
  ...fault(en.shortLabel, longest.shortLabel, 'укажите shortEn'),
]

const fault = (text: string, length: number, remedy: string): readonly string[] =>
  text.trim() === '' || text.length > length ? [`${remedy} (от 1 до ${length} знаков)`] : []
