import { globalId } from '../../api/graphql/global-id.ts'
import { recordKinds } from './seed/territory.ts'

/** What is known of the database before a run. */
export interface Fixtures {
  readonly schools: number
  /** Keys of callers: an administrator, and those whose grants have changed since their cursors. */
  readonly keys: Readonly<Record<string, string>>
  readonly cursors: Readonly<Record<string, string>>
  /** Obligations without a report, by database id; each is taken once. */
  readonly unreported: string[]
}

/** A kind of request, and its handwritten equivalent: a statement that returns one JSON value. */
export interface Scenario {
  readonly name: string
  readonly query: string
  readonly variables?: (n: number, fixtures: Fixtures) => object
  /** The caller, by the name of a key; an administrator by default. */
  readonly as?: string
  readonly sql: string
  readonly values?: (n: number, fixtures: Fixtures) => readonly unknown[]
  /** Too slow for many connections: one caller sends one request after another. */
  readonly isSequential?: true
}

/** The database id of the n-th made record. */
export const seededId = (kind: keyof typeof recordKinds, n: number): string =>
  `00000000-0000-7000-8${recordKinds[kind].toString(16).padStart(3, '0')}-${n.toString(16).padStart(12, '0')}`

const types = {
  school: 'School',
  municipality: 'Municipality',
  region: 'Region',
  roadmap: 'Roadmap',
  section: 'RoadmapSection',
  activity: 'Activity',
  organization: 'Organization',
  order: 'Order',
  clause: 'OrderClause',
  user: 'User',
} as const

/** Its id in the API. */
export const seededGlobalId = (kind: keyof typeof types, n: number): string =>
  globalId(types[kind], seededId(kind, n))

/** A school's number: another one each time, all over the country. */
export const anySchool = (n: number, { schools }: Pick<Fixtures, 'schools'>): number =>
  1 + ((n * 7_919) % schools)
