import type { SectionKind } from '../../prisma/generated/client.ts'
import { type Sql, sql } from '../data/sql.ts'

/** The kinds of sections, in the order in which they are listed, with their labels. */
export const sectionKinds = {
  ORGANIZATION: 'Организация и управление',
  METHODICAL_SUPPORT: 'Методическая поддержка',
  STAFF: 'Работа с кадрами',
  PUPILS: 'Работа с обучающимися',
  PARENTS: 'Работа с родителями',
  EXAMS: 'Подготовка к итоговой аттестации',
  RESOURCES: 'Оснащение и ресурсы',
  MONITORING: 'Мониторинг и оценка качества',
  CONTROL: 'Контроль',
  INFORMATION: 'Информирование',
} as const satisfies Readonly<Record<SectionKind, string>>

/** The rows of `t` whose section is of a kind. */
export const ofSectionKind = (kind: SectionKind): Sql => sql`exists (select from core.roadmap_section k
  where k.id = t.section_id and k.kind = ${kind}::core.section_kind)`
