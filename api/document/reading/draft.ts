import type {
  ActivityInput,
  ActivityPartInput,
  CreateRoadmapInput,
  RoadmapPeriodInput,
  SourceDefectInput,
} from '../../graphql/generated/contract.ts'
import type { FindParties, NamedParty, Party } from './parties.ts'
import type { ReadRow, ReadSection, ReadTables, Remark } from './rows.ts'
import type { Place } from './value.ts'

/** A value of the draft, by its path in the input, with the cells that it was printed in. */
export interface PlacedValue {
  readonly path: string
  readonly text: string
  readonly places: readonly Place[]
}

/** A part of a cell of responsible parties; `path` is that of the activity's list. */
export interface PlacedParty extends NamedParty {
  readonly path: string
  readonly places: readonly Place[]
}

/** A name of which no party, or more than one, was found. */
export interface UnknownParty {
  readonly text: string
  readonly count: number
  readonly candidates: readonly Party[]
}

export interface RoadmapDraft {
  /** What `createRoadmap` takes. */
  readonly input: CreateRoadmapInput
  readonly values: readonly PlacedValue[]
  readonly parties: readonly PlacedParty[]
  readonly unknownParties: readonly UnknownParty[]
}

interface Head {
  readonly owner: string
  readonly title: string
  readonly period: RoadmapPeriodInput
}

/** The input of `createRoadmap` that the tables describe, with the place of every value. */
export function draftOf({ sections, torn }: ReadTables, head: Head, find: FindParties): RoadmapDraft {
  const values: PlacedValue[] = []
  const parties: PlacedParty[] = []

  const fieldsOf = (row: ReadRow, path: string): ActivityPartInput => {
    const text = (field: string, value: ReadRow['title'] | undefined): string | null => {
      if (!value) return null
      values.push({ path: `${path}.${field}`, ...value })
      return value.text
    }
    const cell = row.cells.get('responsible')
    const named = cell ? find(cell.text) : []
    const at = `${path}.responsible`
    text('responsible', cell)
    parties.push(...named.map(one => ({ ...one, path: at, places: cell?.places ?? [] })))
    const unknown = named.flatMap(one => (one.party ? [] : [one.text]))
    const note = text('note', row.cells.get('note'))
    const kept = unknown.length > 0 ? `Ответственные по документу: ${unknown.join(', ')}.` : null
    return {
      number: text('number', row.number),
      title: text('title', row.title) ?? '',
      term: text('term', row.cells.get('term')),
      responsible: [...new Set(named.flatMap(one => one.party?.id ?? []))],
      plannedResult: text('plannedResult', row.cells.get('plannedResult')),
      expectedEvidence: text('expectedEvidence', row.cells.get('expectedEvidence')),
      note: [note, kept].filter(one => one !== null).join('\n') || null,
    }
  }
  const activityOf = (row: ReadRow, path: string): ActivityInput => ({
    ...fieldsOf(row, path),
    parts: row.parts.map((part, index) => fieldsOf(part, `${path}.parts[${index}]`)),
  })
  const sectionOf = ({ number, title, place, rows }: ReadSection, index: number) => {
    const path = `sections[${index}]`
    const places = place ? [place] : []
    if (number !== null) values.push({ path: `${path}.number`, text: number, places })
    if (title !== null) values.push({ path: `${path}.title`, text: title, places })
    const activities = rows.map((row, at) => activityOf(row, `${path}.activities[${at}]`))
    return { number, title: title ?? 'Мероприятия', activities }
  }
  const input = {
    ...head,
    sourceDefects: defectsOf(torn),
    sections: sections.filter(({ rows, title }) => rows.length > 0 || title !== null).map(sectionOf),
  }
  return { input, values, parties, unknownParties: unknownIn(parties) }
}

/** As many defects as a roadmap keeps. */
const mostDefects = 50

function defectsOf(torn: readonly Remark[]): SourceDefectInput[] {
  const defects = torn.map(({ place, text }) => ({ kind: 'TABLE_TORN' as const, place, text }))
  if (defects.length <= mostDefects) return defects
  const rest = defects.slice(mostDefects - 1)
  const text = `и ещё ${rest.length}: сверьте таблицу с документом`
  return [...defects.slice(0, mostDefects - 1), { kind: 'TABLE_TORN', place: rest[0]?.place ?? '', text }]
}

const unknownIn = (parties: readonly PlacedParty[]): readonly UnknownParty[] =>
  [
    ...Map.groupBy(
      parties.filter(one => !one.party),
      ({ text }) => text,
    ),
  ].map(([text, named]) => ({ text, count: named.length, candidates: named[0]?.candidates ?? [] }))
