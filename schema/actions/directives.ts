import { type ConstDirectiveNode, type ConstValueNode, Kind } from 'graphql'

type Directed = { readonly directives?: readonly ConstDirectiveNode[] | undefined }

/** The directive of a definition by its name. */
export const directiveOf = ({ directives }: Directed, name: string): ConstDirectiveNode | undefined =>
  directives?.find(one => one.name.value === name)

const constantOf = (value: ConstValueNode): unknown => {
  if (value.kind === Kind.LIST) return value.values.map(constantOf)
  if (value.kind === Kind.INT || value.kind === Kind.FLOAT) return Number(value.value)
  return 'value' in value ? value.value : null
}

/** What a directive says, by argument. */
export const directiveArgs = (directive: ConstDirectiveNode | undefined): Readonly<Record<string, unknown>> =>
  Object.fromEntries(directive?.arguments?.map(arg => [arg.name.value, constantOf(arg.value)] as const) ?? [])
