import type { RiskFactor, RiskProgram } from '../../../prisma/generated/client.ts'
import type { Read, Row } from '../../data/query.ts'

/** A risk of a school as a plugin keeps it; the core keeps it under the same id. */
export type KeptFactor = Pick<
  Row<RiskFactor>,
  | 'id'
  | 'regionId'
  | 'municipalityId'
  | 'schoolId'
  | 'schoolYear'
  | 'number'
  | 'name'
  | 'significance'
  | 'source'
>

/** A programme against a risk as a plugin keeps it. Goal, days and measures are kept by the core alone. */
export type KeptProgram = Pick<
  Row<RiskProgram>,
  'id' | 'regionId' | 'municipalityId' | 'schoolId' | 'factorId' | 'title' | 'approvedOn' | 'url' | 'source'
>

interface Kept<V> {
  /** The types of which a written row may change such a record. */
  readonly types: readonly string[]
  /** The records with these ids, or that hang on the records with these ids; archived ones left out. */
  readonly of: (read: Read, ids: readonly string[]) => Promise<readonly V[]>
  /** The ids of those among them that are archived. */
  readonly gone: (read: Read, ids: readonly string[]) => Promise<readonly string[]>
}

/** The records of a plugin that are risks and programmes of the core as well, so that nobody enters them twice. */
export interface RiskRecords {
  readonly factors: Kept<KeptFactor>
  readonly programs: Kept<KeptProgram>
}
