import type { UnitOfWork } from '../action/unit-of-work.ts'
import type { FindingRow } from './table.ts'

/** Notes findings that an action has stored or archived, for the audit log and the change feed. */
export function recordFindingChanges(work: UnitOfWork, rows: readonly FindingRow[]): void {
  for (const { id, version, archivedAt, regionId, municipalityId, schoolId, ...finding } of rows) {
    const { code, level, sentence, subjectType, subjectId } = finding
    const shown = { code, level, sentence, subjectType, subjectId }
    work.track({
      type: 'Finding',
      id,
      version,
      place: { regionId, municipalityId, schoolId },
      before: archivedAt ? shown : null,
      after: archivedAt ? null : shown,
    })
  }
}
