import type { UnitOfWork } from '../../action/unit-of-work.ts'
import type { LockedRoadmap } from '../roadmap.ts'
import { roadmapSections } from '../table.ts'
import type { Outline, OutlineSection } from './outline.ts'
import { writeRows } from './write-rows.ts'

/** Writes the sections of an outline that are new or changed, and archives those of `before` that it leaves out. */
export async function writeSections(
  work: UnitOfWork,
  roadmap: LockedRoadmap,
  before: Outline,
  after: Outline,
  basis: string,
): Promise<void> {
  const { id: roadmapId, regionId, municipalityId } = roadmap.row
  const changes = after
    .map((section, index) => ({ ...section, position: index + 1 }))
    .filter(section => isChanged(section, section.position))
    .map(({ before: stored, id, number, title, kind, note, position }) => ({
      isNew: stored === null,
      columns: { id, number, title, kind, note, position },
    }))
  const ids = new Set(after.map(({ id }) => id))
  await writeRows(
    work,
    roadmapSections,
    roadmapId,
    {
      added: changes
        .filter(({ isNew }) => isNew)
        .map(({ columns }) => ({ ...columns, roadmapId, regionId, municipalityId })),
      changed: changes.filter(({ isNew }) => !isNew).map(({ columns }) => columns),
      removed: before.filter(({ id }) => !ids.has(id)).flatMap(section => section.before ?? []),
      stored: before.flatMap(section => section.before ?? []),
    },
    () => ({ basis, place: roadmap.place }),
  )
}

const isChanged = ({ before, number, title, kind, note }: OutlineSection, position: number): boolean =>
  before === null ||
  before.position !== position ||
  before.number !== number ||
  before.title !== title ||
  before.kind !== kind ||
  before.note !== note
