import type { Period } from '../../api/term/term.ts'
import type { SeedDocument } from './document.ts'

/** The time a document covers, by which its terms are read. */
export function periodOf({ roadmap }: SeedDocument): Period {
  return {
    start: roadmap.startsOn,
    end: roadmap.endsOn,
    yearStart: roadmap.yearStartsOn,
    yearEnd: roadmap.yearEndsOn,
    schoolYears: roadmap.schoolYears,
    document: roadmap.genitive,
  }
}
