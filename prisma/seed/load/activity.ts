import { insertRows } from '../../../api/data/write/bulk.ts'
import { activities, activityResponsibles } from '../../../api/roadmap/table.ts'
import { parseTerm } from '../../../api/term/parse.ts'
import type { Term } from '../../../api/term/term.ts'
import type { SeedDocument } from '../document.ts'
import { overPrisma } from '../over-prisma.ts'
import { periodOf } from '../period.ts'
import { type Loading, newId, optional } from './loading.ts'
import type { PartyIds, People } from './people.ts'
import type { Place } from './territory.ts'

type SeedActivity = SeedDocument['roadmap']['sections'][number]['activities'][number]

/** What obligations are made of: an activity as it was written. */
export interface LoadedActivity {
  readonly id: string
  readonly key: string
  readonly sectionId: string
  readonly parentId: string | null
  readonly inheritsFromId: string | null
  readonly term: Term
  readonly responsibles: readonly PartyIds[]
}

/** Sections and activities in the order of the document; the parts of an activity follow it. */
export async function loadActivities(
  { tx, document, write }: Loading,
  place: Place,
  roadmapId: string,
  people: People,
): Promise<readonly LoadedActivity[]> {
  const sections = document.roadmap.sections.map((section, index) => ({
    ...section,
    id: newId(),
    position: index + 1,
  }))
  await write(
    sections.map(({ activities, ...section }) => ({ ...place, roadmapId, ...section })),
    data => tx.roadmapSection.createMany({ data }),
  )
  const printed = sections.flatMap(section => section.activities.flatMap(row => unfold(row, section.id)))
  const ids = new Map(printed.map(({ row, id }) => [row.key, id]))
  const period = periodOf(document)
  const loaded = printed.map(({ row, parent, ...one }) => ({
    ...one,
    row,
    key: row.key,
    parentId: optional(parent, key => ids.get(key) ?? null),
    inheritsFromId: optional(row.inherits, key => ids.get(key) ?? null),
    term: parseTerm(row.termText, period),
    responsibles: row.responsible.map(people.party),
  }))
  await write(
    loaded.map(
      ({ row: { responsible, inherits, parts, details, ...row }, responsibles, term, ...one }, index) => ({
        ...place,
        roadmapId,
        ...one,
        ...row,
        position: index + 1,
        term,
        termKind: term.kind,
        termResolution: term.resolution,
        termStartsOn: term.start,
        termEndsOn: term.end,
        details,
      }),
    ),
    data => insertRows(overPrisma(tx), activities, data),
  )
  await write(
    loaded.flatMap(({ id, responsibles }) =>
      responsibles.map((party, index) => ({ id: newId(), activityId: id, position: index + 1, ...party })),
    ),
    data => insertRows(overPrisma(tx), activityResponsibles, data),
  )
  return loaded
}

const silent = {
  responsible: [],
  plannedResult: null,
  expectedEvidence: null,
  inherits: null,
  executionNote: null,
  details: null,
  parts: [],
} satisfies Partial<SeedActivity>

function unfold(row: SeedActivity, sectionId: string) {
  const own = { id: newId(), sectionId, parent: null, row }
  return [
    own,
    ...row.parts.map(part => ({ id: newId(), sectionId, parent: row.key, row: { ...silent, ...part } })),
  ]
}
