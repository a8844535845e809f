import { type Asking, actionFact, type Sql, sql } from '../../../api/plugin-api.ts'
import type { OryolDeficitStageKind } from '../generated/contract.ts'
import { standing } from '../standing.ts'

/** What the stages of work with deficits are called. */
export const stageNames: Readonly<Record<OryolDeficitStageKind, string>> = {
  TEST_MATERIALS: 'контрольные материалы для входных работ',
  ENTRY_TEST: 'входные работы',
  ANALYSIS: 'разбор входных работ',
  ROUTES: 'индивидуальные маршруты',
  CORRECTION: 'корректировка маршрутов',
  HALF_YEAR_TEST: 'контрольные работы за полугодие',
  EFFECTIVENESS: 'оценка действенности маршрутов',
}

/** A stage of work with deficits, and whether it is done. */
export interface Stage {
  readonly kind: OryolDeficitStageKind
  readonly isDone: boolean
}

/**
 * The stages right before those (`s`, of the chain `c`) that a predicate names. A stage is done when its day is
 * recorded, or when the school's own report on it, not as a part, stands.
 */
export const stagesRightBefore = ({ read, on }: Asking, which: Sql) =>
  read<Stage>(sql`
    select b.kind, coalesce(b.done_on <= ${on}::date, false) or exists (
        select from core.obligation o join core.execution_report e on e.obligation_id = o.id
        where o.activity_id = b.activity_id and o.school_id = c.school_id and o.archived_at is null
          and coalesce(e.share_done, 1) = 1 and ${standing(on)}) as "isDone"
    from oryol.deficit_stage s
    join oryol.deficit_chain c on c.id = s.chain_id and c.archived_at is null
    join lateral (select * from oryol.deficit_stage b
      where b.chain_id = s.chain_id and b.position < s.position and b.archived_at is null
      order by b.position desc limit 1) b on true
    where ${which} and s.archived_at is null
    order by c.school_year, s.position`)

/** The stages right before those that the reported activity is for this school. */
export const stagesBeforeReport = actionFact('report.submit', (asking, { obligation }) =>
  stagesRightBefore(
    asking,
    sql`s.activity_id = ${obligation.activityId}::uuid and c.school_id = ${obligation.schoolId}::uuid`,
  ),
)
