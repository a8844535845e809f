import { visible } from '../data/scope.ts'
import { sql } from '../data/sql.ts'
import type { Context } from '../graphql/context.ts'
import { apiError } from '../graphql/errors/table.ts'
import { globalId, readId } from '../graphql/global-id.ts'
import { organizations, persons } from '../organization/table.ts'
import { activities, type RoadmapRow, roadmapSections, roadmaps } from '../roadmap/table.ts'
import { schools } from '../school/table.ts'

/** A cell of a roadmap's workbook that is filled offline, as the inputs of `editRoadmap` name it. */
export type CellField = 'number' | 'title' | 'kind' | 'term' | 'plannedResult' | 'expectedEvidence' | 'note'

/** A section or an activity with the texts of its cells; a blank one has the empty text. */
export interface WorkbookRow {
  readonly id: string
  readonly type: 'RoadmapSection' | 'Activity'
  readonly cells: Readonly<Partial<Record<CellField, string>>>
  /** The names of the responsible parties, which are shown and not filled. */
  readonly responsible: string
  readonly execution: string
}

/** A roadmap with its rows in the order of the document. */
export interface WorkbookRoadmap {
  readonly id: string
  readonly row: RoadmapRow
  readonly rows: readonly WorkbookRow[]
}

interface Stored {
  readonly id: string
  readonly sectionId: string
  readonly number: string | null
  readonly title: string
  readonly term: string | null
  readonly plannedResult: string | null
  readonly expectedEvidence: string | null
  readonly execution: string | null
  readonly note: string | null
  readonly responsible: string | null
}

/** The roadmap behind a global id or a key; NOT_FOUND if the caller does not see it. */
export async function readRoadmapCells(context: Context, name: string): Promise<WorkbookRoadmap> {
  const { read, viewer } = context
  const named = readId(name)
  const which = named ? sql`t.id = ${named.type === 'Roadmap' ? named.id : null}::uuid` : sql`t.key = ${name}`
  const [row] = await read<RoadmapRow>(sql`
    select ${roadmaps.columns} from ${roadmaps.name} t
    where ${which} and t.archived_at is null and ${visible(viewer, roadmaps)}`)
  if (!row) throw apiError('NOT_FOUND', 'Дорожная карта не найдена: проверьте ключ или идентификатор.')
  const sections = await read<
    Pick<Stored, 'id' | 'number' | 'title' | 'note'> & { readonly kind: string | null }
  >(sql`
    select t.id, t.number, t.title, t.kind::text as kind, t.note from ${roadmapSections.name} t
    where t.roadmap_id = ${row.id}::uuid and t.archived_at is null order by t.position`)
  const stored = await read<Stored>(sql`
    select t.id, t.section_id as "sectionId", t.number, t.title, t.term_text as term, t.planned_result as "plannedResult",
      t.expected_evidence as "expectedEvidence", t.execution_note as execution, t.note,
      (select string_agg(coalesce(
          (select t.short_name from ${schools.name} t where t.id = r.school_id and ${visible(viewer, schools)}),
          (select t.name from ${organizations.name} t where t.id = r.organization_id and ${visible(viewer, organizations)}),
          (select t.position from ${persons.name} t where t.id = r.person_id and ${visible(viewer, persons)})),
        E',\n' order by r.position) from core.activity_responsible r
        where r.activity_id = t.id and r.archived_at is null) as responsible
    from ${activities.name} t where t.roadmap_id = ${row.id}::uuid and t.archived_at is null order by t.position`)
  const bySection = Map.groupBy(stored, ({ sectionId }) => sectionId)
  const rows = sections.flatMap(({ id, number, title, kind, note }): readonly WorkbookRow[] => [
    {
      id: globalId('RoadmapSection', id),
      type: 'RoadmapSection',
      cells: { number: number ?? '', title, kind: kind ?? '', note: note ?? '' },
      responsible: '',
      execution: '',
    },
    ...(bySection.get(id) ?? []).map(activityRow),
  ])
  return { id: globalId('Roadmap', row.id), row, rows }
}

const activityRow = ({ id, responsible, execution, ...cells }: Stored): WorkbookRow => ({
  id: globalId('Activity', id),
  type: 'Activity',
  cells: {
    number: cells.number ?? '',
    title: cells.title,
    term: cells.term ?? '',
    plannedResult: cells.plannedResult ?? '',
    expectedEvidence: cells.expectedEvidence ?? '',
    note: cells.note ?? '',
  },
  responsible: responsible ?? '',
  execution: execution ?? '',
})
