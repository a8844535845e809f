import type { PeriodKind } from '../../prisma/generated/client.ts'
import type { WindowPolicy } from '../obligation/plan/due-windows.ts'

/** A column of a region's roadmap table: what it holds and what its heading says. */
export interface RoadmapColumn {
  readonly field: 'NUMBER' | 'TITLE' | 'TERM' | 'RESPONSIBLE' | 'RESULT' | 'EXECUTION'
  readonly heading: string
}

/** How a region differs by data alone. */
export interface RegionPolicy extends WindowPolicy {
  /** The headings of the region's table, in order; the first set is the default. */
  readonly tables: readonly {
    readonly name: string
    /** The kinds of period whose roadmaps are printed so. */
    readonly periodKinds?: readonly PeriodKind[]
    readonly columns: readonly RoadmapColumn[]
  }[]
  /** Whether a school must have its own roadmap or is advised to. */
  readonly schoolRoadmap: 'MANDATORY' | 'RECOMMENDED'
  readonly periodKinds: readonly PeriodKind[]
  readonly control: 'SIGNATORY' | 'APPOINTED'
  readonly evidence: 'EXECUTION_COLUMN' | 'RESULT_COLUMN' | 'YEARLY_MEMO'
  readonly reportingLevel: 'SCHOOL' | 'MUNICIPALITY'
  /** Days after a term's end before an obligation counts as overdue. */
  readonly graceDays: number
  /** Whether a roadmap with open duties is closed with a reason (the default), with a warning alone or not at all. */
  readonly unfinishedClosing?: 'REASON' | 'WARNING' | 'REFUSAL'
  /** Whether a report is accepted by another user than the one who submitted it; so by default. */
  readonly fourEyes?: boolean
}
