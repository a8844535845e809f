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

/** Who asks. */
export interface Viewer {
  readonly scope: Scope
  /** May read names, e-mails and phones. */
  readonly personalData: boolean
}

/** A caller who has not signed in: reads what is published, never personal data. */
export const anyone: Viewer = { scope: 'EVERYTHING', personalData: false }

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
