import type { Read } from '../../data/query.ts'

/** A record that answers an activity, and by that its obligations. */
export interface FulfillingRecord {
  readonly id: string
  readonly activityId: string
  /** The school that it is of: it fulfils that school's obligations alone; null where it fulfils those of all reporters. */
  readonly schoolId: string | null
  /** A day of the window that it is recorded for. */
  readonly at: string
  /** The day from which it counts; null where it is planned and still awaited. */
  readonly on: string | null
}

/** How the records of a type fulfil obligations. */
export interface Fulfilment {
  /** The type of the record in the API. */
  readonly type: string
  /** What users call such a record, for example «Этап контроля». */
  readonly title: string
  /** Whether the first record of a window fulfils it, or all together that are planned for it. */
  readonly needs: 'FIRST' | 'ALL'
  /** Other types whose rows decide which activity a record answers. */
  readonly links?: readonly string[]
  /** The records that answer activities of these roadmaps, archived ones left out. */
  readonly records: (read: Read, roadmapIds: readonly string[]) => Promise<readonly FulfillingRecord[]>
  /** The roadmaps that written records answer, where their rows do not name a roadmap. */
  readonly roadmapsOf?: (read: Read, ids: readonly string[]) => Promise<readonly string[]>
}
