import { defineRule } from '../../../api/plugin-api.ts'
import { khotynetsRoadmap } from '../acts.ts'
import { exampleOf } from '../facts/examples.ts'
import { lacking, requirements } from '../facts/requirements.ts'
import { coveredSchools, dueBy, subjectOf } from '../facts/schools.ts'

const controls = [
  { kind: 'INTERIM_CONTROL', name: 'промежуточный контроль' },
  { kind: 'FINAL_CONTROL', name: 'итоговый контроль' },
] as const

/** A school that has not reported on its interim or final control after its month [KHO-R05]. */
export const controlPointMissed = defineRule({
  code: 'ORYOL_CONTROL_POINT_MISSED',
  level: 'WARNING',
  sentence: 'Школа не отчиталась о контроле своей дорожной карты. Проведите контроль и подайте отчёт о нём.',
  act: khotynetsRoadmap,
  item: 'Пункт 1.2',
  basis: 'STATED',
  at: { 'roadmap.review': { requirements, schools: coveredSchools } },
  check: (facts, { on }) =>
    controls.flatMap(control =>
      lacking(facts, on, control.kind, one => !one.controls.includes(control.kind)).map(
        ({ id, name, requirement: { dueOn } }) => ({
          subject: subjectOf(id),
          detail: `${name}, ${control.name}${dueBy(dueOn)}`,
        }),
      ),
    ),
  cases: [
    {
      on: '2021-07-01',
      breaks: exampleOf('INTERIM_CONTROL'),
      meets: exampleOf('INTERIM_CONTROL', { controls: ['INTERIM_CONTROL'] }),
    },
  ],
})
