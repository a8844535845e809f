import { Prisma } from '../prisma/generated/client.ts'
import type { Table } from './table.ts'

/** The rows a user may see: everything, or what lies in the regions, municipalities and schools named. */
export type Scope =
  | 'EVERYTHING'
  | {
      readonly regions: readonly string[]
      readonly municipalities: readonly string[]
      readonly schools: readonly string[]
    }

/** What a user may be: a role on a territory, which covers what lies below. */
export const grantedRoles = ['SCHOOL', 'CURATOR', 'MUNICIPAL', 'REGIONAL', 'AUDITOR', 'ADMIN'] as const
export type GrantedRole = (typeof grantedRoles)[number]

/** A role on one place, by database id; on the whole platform where all three are null. */
export interface Grant {
  readonly role: GrantedRole
  readonly regionId: string | null
  readonly municipalityId: string | null
  readonly schoolId: string | null
}

/** Who asks. */
export interface Viewer {
  /** Null for a caller who has not signed in. */
  readonly user: { readonly id: string; readonly title: string } | null
  readonly grants: readonly Grant[]
  readonly scope: Scope
  /** May read names, e-mails and phones. */
  readonly personalData: boolean
}

/** A caller who has not signed in where reading is public: all that is published, never personal data. */
export const anyone: Viewer = { user: null, grants: [], scope: 'EVERYTHING', personalData: false }

/** A caller who has not signed in where reading is not public. */
export const stranger: Viewer = { ...anyone, scope: { regions: [], municipalities: [], schools: [] } }

/**
 * The predicate over the alias `t` that keeps a viewer inside their scope. Every read of every table goes
 * through it. Rows of no region (federal bodies) are visible to all.
 */
export function visible(viewer: Viewer, table: Pick<Table<unknown>, 'scope'>): Prisma.Sql {
  if (viewer.scope === 'EVERYTHING') return Prisma.sql`t.archived_at is null`
  const { region, municipality, school } = table.scope
  const { regions, municipalities, schools } = viewer.scope
  const cases = [
    region && Prisma.sql`${region} = any(${regions}::uuid[])`,
    region && Prisma.sql`${region} is null`,
    municipality && Prisma.sql`${municipality} = any(${municipalities}::uuid[])`,
    school && Prisma.sql`${school} = any(${schools}::uuid[])`,
  ].filter(part => part !== undefined)
  if (cases.length === 0) return Prisma.sql`t.archived_at is null`
  return Prisma.sql`t.archived_at is null and (${Prisma.join(cases, ' or ')})`
}
