import { describe, expect, test } from 'vitest'
import { parseTerm } from '../../term/parse.ts'
import { type ActivityFacts, planObligations, type RoadmapFacts } from './plan.ts'

const period = { start: '2021-01-01', end: '2021-12-31', yearStart: '2021-01-01', yearEnd: '2021-12-31' }

const named = { personId: null, organizationId: null, schoolId: null }
const organization = (id: string) => ({ ...named, organizationId: id })
const person = (id: string) => ({ ...named, personId: id })
const school = (id: string) => ({ ...named, schoolId: id })

function activity(id: string, text: string | null, more: Partial<ActivityFacts> = {}): ActivityFacts {
  return {
    id,
    sectionId: 'section',
    parentId: null,
    inheritsFromId: null,
    term: parseTerm(text, period),
    responsibles: [],
    ...more,
  }
}

function plan(activities: readonly ActivityFacts[], more: Partial<RoadmapFacts> = {}) {
  return planObligations({
    period,
    approvedOn: null,
    policy: { checkpoints: ['06-30', '12-31'], reportingLevel: 'SCHOOL' },
    authorityId: 'authority',
    coveredSchoolIds: ['covered'],
    organizations: [
      { id: 'authority', kind: 'EDUCATION_AUTHORITY', sameAsId: null, memberSchoolIds: [] },
      { id: 'second-name', kind: 'EDUCATION_AUTHORITY', sameAsId: 'authority', memberSchoolIds: [] },
      { id: 'group', kind: 'SCHOOL_GROUP', sameAsId: null, memberSchoolIds: ['first', 'second'] },
      { id: 'all-schools', kind: 'SCHOOL_GROUP', sameAsId: null, memberSchoolIds: [] },
      { id: 'service', kind: 'METHODICAL_SERVICE', sameAsId: null, memberSchoolIds: [] },
    ],
    people: [
      { id: 'director', schoolId: 'first', organizationId: null },
      { id: 'directors', schoolId: null, organizationId: 'group' },
      { id: 'methodist', schoolId: null, organizationId: 'service' },
      { id: 'observer', schoolId: null, organizationId: null },
    ],
    activities,
    ...more,
  })
}

const lines = (...args: Parameters<typeof plan>) =>
  plan(...args).map(one => `${one.activityId} ${one.dueOn} ${one.schoolId ?? one.organizationId}`)

describe('reporters', () => {
  test.each([
    ['a school for itself', school('first'), ['first']],
    ['a group through its members', organization('group'), ['first', 'second']],
    ['a group without members through the covered schools', organization('all-schools'), ['covered']],
    ['another organization for itself', organization('service'), ['service']],
    ['a second name of a body as the body', organization('second-name'), ['authority']],
    ['a director through the school', person('director'), ['first']],
    ['directors of a group through its members', person('directors'), ['first', 'second']],
    ['a specialist through the organization', person('methodist'), ['service']],
    ['a person without any of these through the authority', person('observer'), ['authority']],
  ])('%s', (_, party, reporters) => {
    const planned = lines([activity('one', 'март 2021', { responsibles: [party] })])
    expect(planned).toEqual(reporters.map(reporter => `one 2021-03-31 ${reporter}`))
  })

  test('a group without members and without covered schools reports itself', () => {
    const row = activity('one', 'март 2021', { responsibles: [organization('all-schools')] })
    expect(lines([row], { coveredSchoolIds: [] })).toEqual(['one 2021-03-31 all-schools'])
  })

  test('without a responsible party the authority reports', () => {
    expect(lines([activity('one', 'март 2021')])).toEqual(['one 2021-03-31 authority'])
  })

  test('without a responsible party and an authority there is no obligation', () => {
    expect(lines([activity('one', 'март 2021')], { authorityId: null })).toEqual([])
  })

  test('each reports once, however many times it is named', () => {
    const responsibles = [organization('authority'), organization('second-name'), person('observer')]
    expect(lines([activity('one', 'март 2021', { responsibles })])).toEqual(['one 2021-03-31 authority'])
  })

  test('where the region reports by municipality, the authority answers for its schools', () => {
    const responsibles = [organization('group'), school('first'), organization('service')]
    const policy = { checkpoints: [], reportingLevel: 'MUNICIPALITY' } as const
    expect(lines([activity('one', 'март 2021', { responsibles })], { policy })).toEqual([
      'one 2021-03-31 authority',
      'one 2021-03-31 service',
    ])
  })
})

describe('due days', () => {
  test('one obligation for each window, open from its first day', () => {
    expect(plan([activity('one', 'Сентябрь, ноябрь 2021')])).toEqual([
      {
        activityId: 'one',
        sectionId: 'section',
        schoolId: null,
        organizationId: 'authority',
        opensOn: '2021-09-01',
        dueOn: '2021-09-30',
        inForceOn: null,
        isCheckpoint: false,
      },
      {
        activityId: 'one',
        sectionId: 'section',
        schoolId: null,
        organizationId: 'authority',
        opensOn: '2021-11-01',
        dueOn: '2021-11-30',
        inForceOn: null,
        isCheckpoint: false,
      },
    ])
  })

  test('a term with only its last day has no first day', () => {
    expect(plan([activity('one', 'до 05.11. 2021')])).toMatchObject([{ opensOn: null, dueOn: '2021-11-05' }])
  })

  test('open-ended terms are looked at on the checkpoints of the region', () => {
    expect(plan([activity('one', 'постоянно')])).toMatchObject([
      { dueOn: '2021-06-30', isCheckpoint: true },
      { dueOn: '2021-12-31', isCheckpoint: true },
    ])
  })
})

describe('the approval', () => {
  const inForce = (text: string, approvedOn: string) =>
    plan([activity('one', text)], { approvedOn }).map(one => [one.dueOn, one.inForceOn])

  test('is the day from which obligations are in force', () => {
    expect(inForce('январь, май 2021', '2021-03-01')).toEqual([
      ['2021-01-31', '2021-03-01'],
      ['2021-05-31', '2021-03-01'],
    ])
  })

  test('of a roadmap that has not started asks for nothing but what is due before the start', () => {
    expect(inForce('до 25.12.2020, до 20.01.2021', '2020-12-15')).toEqual([
      ['2020-12-25', '2020-12-15'],
      ['2021-01-20', '2021-01-01'],
    ])
  })
})

describe('the policy of a region', () => {
  const due = (text: string, policy: object) =>
    plan([activity('one', text)], {
      policy: { checkpoints: [], reportingLevel: 'SCHOOL', ...policy },
    }).map(one => [one.opensOn, one.dueOn])

  test.each([
    [{}, [['2020-09-01', '2021-05-31']]],
    [{ outsidePeriod: 'KEEP' }, [['2020-09-01', '2021-05-31']]],
    [{ outsidePeriod: 'CLIP' }, [['2021-01-01', '2021-05-31']]],
    [{ outsidePeriod: 'DROP' }, []],
  ])('%j says what becomes of a window that begins before the period', (policy, windows) => {
    expect(due('сентябрь 2020 – май 2021', policy)).toEqual(windows)
  })

  test.each([
    ['KEEP', [[null, '2022-03-01']]],
    ['CLIP', []],
    ['DROP', []],
  ])('%s says what becomes of a window that lies outside of the period', (outsidePeriod, windows) => {
    expect(due('до 1 марта 2022', { outsidePeriod })).toEqual(windows)
    expect(due('1 марта 2021', { outsidePeriod })).toEqual([['2021-03-01', '2021-03-01']])
  })

  test.each([
    ['NONE', '2021-05-01', '2021-05-01'],
    ['NEXT_WORKDAY', '2021-05-01', '2021-05-04'],
    ['PREVIOUS_WORKDAY', '2021-04-30', '2021-04-30'],
  ])('%s says where a day off goes', (shiftDayOff, opensOn, dueOn) => {
    expect(due('1 мая 2021', { shiftDayOff })).toEqual([[opensOn, dueOn]])
    expect(due('до 28 мая 2021', { shiftDayOff })).toEqual([[null, '2021-05-28']])
  })
})

describe('incomplete rows', () => {
  test('an activity is monitored through its parts, which take its responsible parties', () => {
    const parent = activity('parent', 'апрель', { responsibles: [organization('service')] })
    const first = activity('first-part', 'апрель', { parentId: 'parent' })
    const second = activity('second-part', 'июнь', { parentId: 'parent', responsibles: [school('first')] })
    expect(lines([parent, first, second])).toEqual([
      'first-part 2021-04-30 service',
      'second-part 2021-06-30 first',
    ])
  })

  test('a row that inherits takes only what it lacks', () => {
    const above = activity('above', 'март 2021', { responsibles: [organization('service')] })
    const blank = activity('blank', null, { inheritsFromId: 'above' })
    const dated = activity('dated', 'май 2021', { inheritsFromId: 'above' })
    expect(lines([above, blank, dated])).toEqual([
      'above 2021-03-31 service',
      'blank 2021-03-31 service',
      'dated 2021-05-31 service',
    ])
  })

  test('rows that inherit from one another in a circle end with the authority', () => {
    const one = activity('one', null, { inheritsFromId: 'other' })
    const other = activity('other', 'март 2021', { inheritsFromId: 'one' })
    expect(lines([one, other])).toEqual(['one 2021-03-31 authority', 'other 2021-03-31 authority'])
  })
})
