import { byId } from '../../data/loader.ts'
import { sql } from '../../data/sql.ts'
import type { Table } from '../../data/table.ts'
import { type Typed, typed } from '../../graphql/binding/typed.ts'
import type { Context } from '../../graphql/context.ts'
import { globalId } from '../../graphql/global-id.ts'
import { orders } from '../../order/table.ts'
import { organizations } from '../../organization/table.ts'
import { sectionKinds } from '../../roadmap/section-kind.ts'
import { activities, roadmapSections, roadmaps } from '../../roadmap/table.ts'
import { schools } from '../../school/table.ts'
import { municipalities, regions } from '../../territory/table.ts'
import { ObligationState } from '../state.ts'
import { obligations } from '../table.ts'
import type { Grouped } from './count.ts'

/** The label of a group, its position among others, and its record. */
export interface GroupName {
  readonly key: string | null
  readonly label: string
  readonly place: number
  readonly record: Typed<{ readonly id: string }> | null
}

/** A way to group obligations: what they are grouped by and the name of a group by its key. */
export interface Grouping {
  readonly by: Grouped
  readonly name: (context: Context, key: string | null) => Promise<GroupName> | GroupName
}

const stateLabels: Readonly<Record<string, string>> = {
  BEFORE_APPROVAL: 'Срок истёк до утверждения',
  UPCOMING: 'Предстоит',
  OPEN: 'Ожидается отчёт',
  OVERDUE: 'Просрочено',
  SUBMITTED: 'На проверке',
  RETURNED: 'Возвращено на доработку',
  DONE: 'Исполнено',
  WAIVED: 'Снято без исполнения',
} satisfies Record<ObligationState, string>

const month = new Intl.DateTimeFormat('ru', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** All ways to group obligations, by the value of `ObligationGrouping`. */
export const groupings = {
  STATE: { by: 'STATE', name: (_, key) => plain(key, stateLabels[key ?? ''] ?? '', orderOf(key)) },
  MONTH: {
    // There are a few hundred days, and some millions of obligations to write the month of.
    by: { key: sql`t.due_on`, folded: key => sql`to_char(${key}, 'YYYY-MM')` },
    name: (_, key) =>
      plain(key, month.format(new Date(`${key}-01T00:00:00Z`)), Number(key?.replace('-', ''))),
  },
  REGION: byRecord('regionId', regions, row => row.name, 'Без региона'),
  MUNICIPALITY: byRecord('municipalityId', municipalities, row => row.name, 'Региональный уровень'),
  SCHOOL: byRecord('schoolId', schools, row => row.shortName, 'Без школы'),
  ORGANIZATION: byRecord('organizationId', organizations, row => row.name, 'Без организации'),
  ROADMAP: byRecord('roadmapId', roadmaps, row => row.title, 'Без дорожной карты'),
  SECTION: byRecord('sectionId', roadmapSections, row => row.title, 'Без раздела'),
  SECTION_KIND: {
    by: {
      key: sql`t.section_id`,
      folded: key => sql`(select k.kind::text from core.roadmap_section k where k.id = ${key})`,
    },
    name: (_, key) =>
      isSectionKind(key)
        ? plain(key, sectionKinds[key], Object.keys(sectionKinds).indexOf(key))
        : plain(null, 'Вид раздела не указан', Number.POSITIVE_INFINITY),
  },
  ACTIVITY: byRecord('activityId', activities, row => row.title, 'Без мероприятия'),
  ORDER: byRecord('orderId', orders, row => row.title, 'Без приказа'),
} satisfies Record<string, Grouping>

const isSectionKind = (key: string | null): key is keyof typeof sectionKinds =>
  key !== null && key in sectionKinds

const orderOf = (state: string | null) => Object.keys(ObligationState).indexOf(state ?? '')
const plain = (key: string | null, label: string, place: number): GroupName => ({
  key,
  label,
  place,
  record: null,
})

function byRecord<R extends { readonly id: string; readonly position?: number }>(
  column: keyof NonNullable<(typeof obligations)['row']>,
  table: Table<R>,
  label: (row: R) => string,
  none: string,
): Grouping {
  return {
    by: { key: obligations.column(column) },
    name: async (context, id) => {
      if (id === null) return plain(null, none, Number.POSITIVE_INFINITY)
      const record = await byId(context, table, id)
      const key = globalId(table.type, id)
      if (!record) return plain(key, 'Запись недоступна', Number.POSITIVE_INFINITY)
      return { key, label: label(record), place: record.position ?? 0, record: typed(record, table.type) }
    },
  }
}
