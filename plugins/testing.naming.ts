import { type GraphQLInputType, isEnumType } from 'graphql'
import { readId } from '../api/id.ts'
import type { World } from './testing.world.ts'

/** The records that an argument or a filter's field of this name may name. */
export const namedBy: Readonly<Record<string, (world: World) => readonly string[]>> = {
  region: w => [w.region],
  municipality: w => [w.municipality],
  school: w => [w.school],
  organization: w => [w.organization],
  person: w => [w.person],
  order: w => [w.order],
  roadmap: w => [w.roadmap, w.municipal],
  section: w => [w.section],
  activity: w => [w.activity],
  indicator: w => [w.indicator],
  responsible: w => [w.school, w.organization, w.person],
  user: w => [w.user],
  on: w => [w.region, w.municipality, w.school],
  record: idsOf,
  id: idsOf,
  ids: idsOf,
}

/** Every id that a world holds: of each type with an id that mutations name. */
export function idsOf(world: World): readonly string[] {
  return Object.values(world).filter(value => typeof value === 'string' && readId(value) !== null) as string[] // all texts
}

/** A value of an argument that is not tried but must be told. */
export const sampleOf = (type: GraphQLInputType): string => {
  const named = 'ofType' in type ? type.ofType : type
  return isEnumType(named) ? (named.getValues()[0]?.name ?? '') : '"школа"'
}
