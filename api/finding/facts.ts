import type { SchoolKind } from '../../prisma/generated/client.ts'
import type { basisCodes, SourceCode } from './definitions.ts'

/** Whose row a finding is: the columns by which it is seen and listed. */
export interface Owner {
  readonly regionId: string
  readonly municipalityId: string | null
  readonly schoolId: string | null
}

/** An act as a document names it. */
export interface CitedAct {
  readonly position: number
  readonly kindText: string
  readonly number: string | null
  readonly date: string | null
  readonly year: number | null
  readonly summary: string
}

/** A row of a roadmap's table, or a part of one, as printed and as read. */
export interface ActivityFacts {
  readonly id: string
  readonly sectionId: string
  readonly parentId: string | null
  readonly number: string | null
  readonly title: string
  readonly termText: string | null
  readonly resolution: string
  readonly startsOn: string | null
  readonly endsOn: string | null
  /** Why the term can be read otherwise. */
  readonly otherReading: string | null
  /** The words of the term that were not understood. */
  readonly unread: readonly string[]
  readonly responsibleCount: number
  readonly plannedResult: string | null
  /** What the column of execution says. */
  readonly executionNote: string | null
  /** The number of the row whose merged cells this one shares. */
  readonly inherits: string | null
  /** All that the row says, the editor's quotation included. */
  readonly text: string
}

export interface SectionFacts {
  readonly id: string
  readonly number: string | null
}

export interface RoadmapFacts extends Owner {
  readonly id: string
  /** The approving order, or the roadmap's title if there is none. */
  readonly act: string
  readonly startsOn: string
  readonly endsOn: string
  readonly sections: readonly SectionFacts[]
  /** In the order of the document. */
  readonly activities: readonly ActivityFacts[]
  readonly cited: readonly CitedAct[]
  /** What its reader noted. */
  readonly defects: readonly SourceDefect[]
}

/** A defect that no check can compute: the reader of the document notes it. */
export interface SourceDefect {
  readonly kind: 'PERIOD_CONFLICT' | 'TABLE_TORN'
  readonly place: string
  readonly text: string
}

export interface OrderFacts extends Owner {
  readonly id: string
  readonly act: string
  readonly number: string | null
  readonly clauses: readonly { readonly id: string; readonly number: string }[]
  readonly cited: readonly CitedAct[]
  /** What is still based on it although it has lost its force. */
  readonly dependants?: readonly Dependant[]
}

/** An assignment or a roadmap in force, and the clause or the order that it is based on. */
export interface Dependant {
  readonly type: 'Curator' | 'Roadmap'
  readonly id: string
  readonly title: string
  readonly item: string | null
}

export interface SchoolFacts {
  readonly id: string
  readonly name: string
  readonly shortName: string
  readonly aliases: readonly string[]
  readonly kind: SchoolKind
}

export interface MunicipalityFacts extends Owner {
  readonly id: string
  readonly institutionCount: number | null
  readonly preschoolCount: number | null
  readonly schoolCount: number | null
  readonly supplementaryCount: number | null
  readonly urbanSchoolCount: number | null
  readonly ruralSchoolCount: number | null
  readonly schools: readonly SchoolFacts[]
}

/** What a check of a source says. Two verdicts of one code on one subject differ by `which`. */
export interface SourceVerdict {
  readonly code: SourceCode | (typeof basisCodes)[number]
  readonly subject: { readonly type: string; readonly id: string }
  readonly which?: string
  /** What exactly was found, in Russian, to follow the finding's sentence. */
  readonly detail?: string
  /** Where in the document. */
  readonly item?: string
}

/** A check of a source: facts in, verdicts out; it reads nothing and writes nothing. */
export type Check<Facts> = (facts: Facts) => readonly SourceVerdict[]
