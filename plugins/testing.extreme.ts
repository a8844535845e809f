import {
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  isRequiredInputField,
} from 'graphql'
import type { Path } from '../api/testing.input.ts'

/** A place of an input where a number or a date may stand, and how what is put there is wrapped. */
export interface Place {
  readonly path: Path
  readonly type: string
  readonly wrap: (value: unknown) => unknown
}

const tried = ['Int', 'Float', 'Date', 'DateTime']

/** The places of numbers and dates that a type of input has: of what a sample names, and of what it leaves out. */
export function placesOf(type: GraphQLInputType, sample: unknown): readonly Place[] {
  const nullable = getNullableType(type)
  if (isListType(nullable)) {
    const [first] = Array.isArray(sample) ? sample : []
    return placesOf(nullable.ofType, first).map(place =>
      first === undefined
        ? { ...place, wrap: value => [place.wrap(value)] }
        : { ...place, path: [0, ...place.path] },
    )
  }
  const { name } = getNamedType(nullable)
  if (!isInputObjectType(nullable))
    return tried.includes(name) ? [{ path: [], type: name, wrap: value => value }] : []
  const fields = Object.values(nullable.getFields())
  if (typeof sample === 'object' && sample !== null)
    return fields.flatMap(field =>
      placesOf(field.type, Reflect.get(sample, field.name)).map(place => ({
        ...place,
        path: [field.name, ...place.path],
      })),
    )
  // What is left out is made with the one value alone, where that is enough.
  return fields
    .filter(field => fields.every(other => other === field || !isRequiredInputField(other)))
    .filter(field => tried.includes(getNamedType(field.type).name))
    .flatMap(field =>
      placesOf(field.type, undefined).map(place => ({
        ...place,
        wrap: (value: unknown) => ({ [field.name]: place.wrap(value) }),
      })),
    )
}
