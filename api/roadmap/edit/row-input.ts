import { type Builder, once } from '../../graphql/builder.ts'

/** ActivityInput with its parts: a row of a roadmap as a form gives it. */
export function activityInput(builder: Builder) {
  return once(builder, 'ActivityInput', () => {
    const part = builder.inputType('ActivityPartInput', {
      fields: t => ({
        number: t.string(),
        title: t.string({ required: true }),
        term: t.string(),
        responsible: t.idList(),
        plannedResult: t.string(),
        expectedEvidence: t.string(),
        note: t.string(),
      }),
    })
    return builder.inputType('ActivityInput', {
      fields: t => ({
        number: t.string(),
        title: t.string({ required: true }),
        term: t.string(),
        responsible: t.idList(),
        plannedResult: t.string(),
        expectedEvidence: t.string(),
        note: t.string(),
        inheritsAbove: t.boolean(),
        parts: t.field({ type: [part] }),
      }),
    })
  })
}

/** RoadmapSectionInput with its activities. */
export function sectionInput(builder: Builder) {
  return once(builder, 'RoadmapSectionInput', () =>
    builder.inputType('RoadmapSectionInput', {
      fields: t => ({
        number: t.string(),
        title: t.string({ required: true }),
        note: t.string(),
        activities: t.field({ type: [activityInput(builder)], required: true }),
      }),
    }),
  )
}
