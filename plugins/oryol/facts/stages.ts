import {
  type Asking,
  actionFact,
  aliases,
  countsOn,
  executionReports,
  obligations,
  type Sql,
  sql,
} from '../../../api/plugin-api.ts'
import type { OryolDeficitStageKind } from '../generated/contract.ts'
import { deficitChains, deficitStages } from '../table.ts'

const { o, e } = aliases({ o: obligations, e: executionReports })
const { s, c, b } = aliases({ s: deficitStages, c: deficitChains, b: deficitStages })

/** What the stages of work with deficits are called. */
export const stageNames: Readonly<Record<OryolDeficitStageKind, string>> = {
  TEST_MATERIALS: 'контрольные материалы для входных работ',
  ENTRY_TEST: 'входные работы',
  ANALYSIS: 'анализ входных работ',
  ROUTES: 'индивидуальные маршруты',
  CORRECTION: 'корректировка маршрутов',
  HALF_YEAR_TEST: 'контрольные работы за полугодие',
  EFFECTIVENESS: 'оценка эффективности маршрутов',
}

/** A stage of work with deficits, and whether it is done. */
export interface Stage {
  readonly kind: OryolDeficitStageKind
  readonly isDone: boolean
}

/**
 * The stages right before those (`s`, of the chain `c`) that a predicate names. A stage is done when its day is
 * recorded, or when the school's own report on it, not as a part, counts.
 */
export const stagesRightBefore = ({ read, on }: Asking, which: Sql) =>
  read<Stage>(sql`
    select b.kind, coalesce(b.done_on <= ${on}::date, false) or exists (
        select from ${o.as} join ${e.as} on ${e.obligationId} = ${o.id}
        where ${o.activityId} = b.activity_id and ${o.schoolId} = ${c.schoolId} and ${o.archivedAt} is null
          and coalesce(${e.shareDone}, 1) = 1 and ${countsOn(e, on)}) as "isDone"
    from ${s.as}
    join ${c.as} on ${c.id} = ${s.chainId} and ${c.archivedAt} is null
    join lateral (select * from ${b.as}
      where ${b.chainId} = ${s.chainId} and ${b.position} < ${s.position} and ${b.archivedAt} is null
      order by ${b.position} desc limit 1) b on true
    where ${which} and ${s.archivedAt} is null
    order by ${c.schoolYear}, ${s.position}`)

/** The stages right before those that the reported activity is for this school. */
export const stagesBeforeReport = actionFact('report.submit', (asking, { obligation }) =>
  stagesRightBefore(
    asking,
    sql`${s.activityId} = ${obligation.activityId}::uuid and ${c.schoolId} = ${obligation.schoolId}::uuid`,
  ),
)
