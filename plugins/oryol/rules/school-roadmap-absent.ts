import { defineRule } from '../../../api/plugin-api.ts'
import { khotynetsRoadmap, livnyOrder } from '../acts.ts'
import { exampleOf } from '../facts/examples.ts'
import { lacking, requirements } from '../facts/requirements.ts'
import { coveredSchools, subjectOf } from '../facts/schools.ts'

/** A school without a roadmap of its own, approved and of the same period, where one is recommended [LIV-R07, KHO-R04]. */
export const schoolRoadmapAbsent = defineRule({
  code: 'ORYOL_SCHOOL_ROADMAP_ABSENT',
  level: 'WARNING',
  sentence:
    'У школы нет собственной дорожной карты; составить её рекомендовано. Составьте школьную дорожную карту на основе муниципальной.',
  act: [
    { ...livnyOrder, item: 'Пункт 2' },
    { ...khotynetsRoadmap, item: 'Пункт 1.1' },
  ],
  item: 'Пункт 2 приказа № 59; пункт 1.1 карты Хотынецкого района',
  basis: 'STATED',
  at: { 'roadmap.review': { requirements, schools: coveredSchools } },
  check: (facts, { on }) =>
    lacking(facts, on, 'SCHOOL_ROADMAP', one => !one.hasRoadmap).map(({ id, name, requirement }) => ({
      subject: subjectOf(id),
      detail: `${name} (${requirement.source})`,
    })),
  cases: [
    {
      on: '2021-07-01',
      breaks: exampleOf('SCHOOL_ROADMAP'),
      meets: exampleOf('SCHOOL_ROADMAP', { hasRoadmap: true }),
    },
  ],
})
