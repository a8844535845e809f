import { payloadOf } from '../../action/payload.ts'
import type { Builder } from '../../graphql/builder.ts'
import { idOf } from '../../graphql/global-id.ts'
import { roadmaps } from '../table.ts'
import { editRoadmap } from './edit-roadmap.ts'
import { headInput, readHeadForm } from './header-input.ts'
import { readEdit } from './input.ts'
import { activityInput, sectionInput } from './row-input.ts'

/** `editRoadmap`. */
export function buildRoadmapEditing(builder: Builder): void {
  const addSection = builder.inputType('AddSectionInput', {
    fields: t => ({ position: t.int(), section: t.field({ type: sectionInput(builder), required: true }) }),
  })
  const changeSection = builder.inputType('ChangeSectionInput', {
    fields: t => ({
      section: t.id({ required: true }),
      number: t.string(),
      title: t.string(),
      note: t.string(),
    }),
  })
  const moveSection = builder.inputType('MoveSectionInput', {
    fields: t => ({ section: t.id({ required: true }), position: t.int({ required: true }) }),
  })
  const addActivity = builder.inputType('AddActivityInput', {
    fields: t => ({
      section: t.id(),
      parent: t.id(),
      position: t.int(),
      activity: t.field({ type: activityInput(builder), required: true }),
    }),
  })
  const changeActivity = builder.inputType('ChangeActivityInput', {
    fields: t => ({
      activity: t.id({ required: true }),
      number: t.string(),
      title: t.string(),
      term: t.string(),
      responsible: t.idList(),
      plannedResult: t.string(),
      expectedEvidence: t.string(),
      note: t.string(),
      inheritsAbove: t.boolean(),
    }),
  })
  const moveActivity = builder.inputType('MoveActivityInput', {
    fields: t => ({
      activity: t.id({ required: true }),
      section: t.id(),
      position: t.int({ required: true }),
    }),
  })
  const step = builder.inputType('RoadmapEditInput', {
    fields: t => ({
      addSection: t.field({ type: addSection }),
      changeSection: t.field({ type: changeSection }),
      moveSection: t.field({ type: moveSection }),
      removeSection: t.id(),
      addActivity: t.field({ type: addActivity }),
      changeActivity: t.field({ type: changeActivity }),
      moveActivity: t.field({ type: moveActivity }),
      removeActivity: t.id(),
    }),
  })
  const input = builder.inputType('EditRoadmapInput', {
    fields: t => ({
      roadmap: t.id({ required: true }),
      version: t.int({ required: true }),
      reason: t.string(),
      head: t.field({ type: headInput(builder) }),
      edits: t.field({ type: [step] }),
    }),
  })
  builder.mutationField('editRoadmap', t =>
    t.field({
      type: payloadOf(builder, 'EditRoadmapPayload', roadmaps),
      args: { input: t.arg({ type: input, required: true }) },
      resolve: (_, { input: { roadmap, version, reason = null, head, edits } }, context) =>
        editRoadmap(context, {
          ...{ version, reason },
          roadmapId: idOf('Roadmap', roadmap),
          head: readHeadForm(head),
          edits: (edits ?? []).map(readEdit),
        }),
    }),
  )
}
