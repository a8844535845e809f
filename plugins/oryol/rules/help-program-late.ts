import { defineRule } from '../../../api/plugin-api.ts'
import { livnyRoadmap } from '../acts.ts'
import { exampleOf } from '../facts/examples.ts'
import { requirements } from '../facts/requirements.ts'
import { coveredSchools, dueBy, subjectOf } from '../facts/schools.ts'

/** A low-result school without an approved programme after its day [LIV-R01]. */
export const helpProgramLate = defineRule({
  code: 'ORYOL_HELP_PROGRAM_LATE',
  level: 'WARNING',
  sentence:
    'Программа помощи школе с низкими результатами не утверждена в срок. Утвердите её и отметьте дату утверждения.',
  act: livnyRoadmap,
  item: 'Пункты 2.2, 2.3',
  basis: 'STATED',
  at: { 'roadmap.review': { requirements, schools: coveredSchools } },
  check: ({ requirements, schools }, { on }) =>
    schools.flatMap(({ id, name, hasLowResults, programDueOn, programApproved }) => {
      const required = requirements.find(one => one.kind === 'HELP_PROGRAM')
      const dueOn = programDueOn ?? required?.dueOn
      if (!hasLowResults || programApproved || !dueOn || on <= dueOn) return []
      return [{ subject: subjectOf(id), detail: `${name}${dueBy(dueOn)}` }]
    }),
  cases: [
    {
      on: '2021-07-01',
      breaks: exampleOf('HELP_PROGRAM'),
      meets: exampleOf('HELP_PROGRAM', { programApproved: true }),
    },
  ],
})
