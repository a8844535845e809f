import type { Builder } from '../../graphql/builder.ts'
import { periodInput, taskInput } from '../edit/header-input.ts'
import { sectionInput } from '../edit/row-input.ts'

/** The input of `createRoadmap`, with its sections, activities and their parts. */
export function createRoadmapInput(builder: Builder) {
  const section = sectionInput(builder)
  return builder.inputType('CreateRoadmapInput', {
    fields: t => ({
      owner: t.id({ required: true }),
      key: t.string(),
      title: t.string({ required: true }),
      goal: t.string(),
      note: t.string(),
      tasks: t.field({ type: [taskInput(builder)] }),
      period: t.field({ type: periodInput(builder), required: true }),
      parent: t.id(),
      coveredSchools: t.idList(),
      sections: t.field({ type: [section], required: true }),
    }),
  })
}

/** The inputs of the mutations that change a roadmap. */
export function roadmapChangeInputs(builder: Builder) {
  return {
    approve: builder.inputType('ApproveRoadmapInput', {
      fields: t => ({
        roadmap: t.id({ required: true }),
        version: t.int({ required: true }),
        order: t.id(),
        approvedOn: t.field({ type: 'Date', required: true }),
      }),
    }),
    amend: builder.inputType('AmendRoadmapInput', {
      fields: t => ({
        part: t.id({ required: true }),
        version: t.int({ required: true }),
        title: t.string(),
        term: t.string(),
        responsible: t.idList(),
        plannedResult: t.string(),
        reason: t.string({ required: true }),
      }),
    }),
    close: builder.inputType('CloseRoadmapInput', {
      fields: t => ({
        roadmap: t.id({ required: true }),
        version: t.int({ required: true }),
        closedOn: t.field({ type: 'Date', required: true }),
      }),
    }),
    cancel: builder.inputType('CancelRoadmapInput', {
      fields: t => ({
        roadmap: t.id({ required: true }),
        version: t.int({ required: true }),
        reason: t.string({ required: true }),
      }),
    }),
    supersede: builder.inputType('SupersedeRoadmapInput', {
      fields: t => ({
        roadmap: t.id({ required: true }),
        version: t.int({ required: true }),
        successor: t.id({ required: true }),
        ground: t.string({ required: true }),
        carryOver: t.boolean({ required: true }),
      }),
    }),
    derive: builder.inputType('DeriveSchoolRoadmapInput', {
      fields: t => ({
        parent: t.id({ required: true }),
        school: t.id({ required: true }),
        title: t.string(),
        key: t.string(),
      }),
    }),
  }
}
