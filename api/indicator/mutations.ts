import { IndicatorDirection, RollUp, TargetKind } from '../../prisma/generated/client.ts'
import { archivedPayloadOf } from '../action/archived.ts'
import { payloadOf } from '../action/payload.ts'
import { type Builder, enumOf } from '../graphql/builder.ts'
import { recordsPayloadOf } from '../graphql/bulk-payload.ts'
import { idOf, optionalIdOf } from '../graphql/global-id.ts'
import { archiveIndicator } from './archive.ts'
import { correctIndicatorValue } from './correct.ts'
import { defineIndicator } from './define.ts'
import { recordIndicatorValues } from './record.ts'
import { indicators, indicatorValues } from './table.ts'

/** `recordIndicatorValues`, `correctIndicatorValue`, `defineIndicator`. */
export function buildIndicatorMutations(builder: Builder): void {
  const value = builder.inputType('IndicatorValueInput', {
    fields: t => ({
      indicator: t.id({ required: true }),
      school: t.id(),
      municipality: t.id(),
      measuredOn: t.field({ type: 'Date', required: true }),
      value: t.float(),
      absenceReason: t.string(),
      source: t.string(),
    }),
  })
  const record = builder.inputType('RecordIndicatorValuesInput', {
    fields: t => ({ values: t.field({ type: [value], required: true }) }),
  })
  const correct = builder.inputType('CorrectIndicatorValueInput', {
    fields: t => ({
      indicatorValue: t.id({ required: true }),
      value: t.float(),
      absenceReason: t.string(),
      source: t.string(),
      reason: t.string({ required: true }),
    }),
  })
  const target = builder.inputType('IndicatorTargetInput', {
    fields: t => ({
      kind: t.field({ type: enumOf(builder, 'TargetKind', TargetKind), required: true }),
      value: t.float(),
      text: t.string({ required: true }),
      benchmark: t.string(),
      dueYear: t.int(),
    }),
  })
  const define = builder.inputType('DefineIndicatorInput', {
    fields: t => ({
      roadmap: t.id({ required: true }),
      code: t.string({ required: true }),
      number: t.string(),
      name: t.string({ required: true }),
      unit: t.string(),
      direction: t.field({
        type: enumOf(builder, 'IndicatorDirection', IndicatorDirection),
        required: true,
      }),
      target: t.field({ type: target, required: true }),
      rollUp: t.field({ type: enumOf(builder, 'RollUp', RollUp) }),
      sourceItem: t.string(),
    }),
  })
  const remove = builder.inputType('ArchiveIndicatorInput', {
    fields: t => ({
      indicator: t.id({ required: true }),
      version: t.int({ required: true }),
      reason: t.string({ required: true }),
    }),
  })
  builder.mutationFields(t => ({
    archiveIndicator: t.field({
      type: archivedPayloadOf(builder, 'ArchiveIndicatorPayload', indicators),
      args: { input: t.arg({ type: remove, required: true }) },
      resolve: (_, { input: { indicator, ...input } }, context) =>
        archiveIndicator(context, { ...input, id: idOf('Indicator', indicator) }),
    }),
    recordIndicatorValues: t.field({
      type: recordsPayloadOf(builder, 'RecordIndicatorValuesPayload', indicatorValues),
      args: { input: t.arg({ type: record, required: true }) },
      resolve: (_, { input: { values } }, context) =>
        recordIndicatorValues(context, {
          values: values.map(({ indicator, school, municipality, ...row }) => ({
            ...row,
            indicatorId: idOf('Indicator', indicator),
            schoolId: optionalIdOf('School', school),
            municipalityId: optionalIdOf('Municipality', municipality),
          })),
        }),
    }),
    correctIndicatorValue: t.field({
      type: payloadOf(builder, 'CorrectIndicatorValuePayload', indicatorValues),
      args: { input: t.arg({ type: correct, required: true }) },
      resolve: (_, { input: { indicatorValue, ...input } }, context) =>
        correctIndicatorValue(context, { ...input, valueId: idOf('IndicatorValue', indicatorValue) }),
    }),
    defineIndicator: t.field({
      type: payloadOf(builder, 'DefineIndicatorPayload', indicators),
      args: { input: t.arg({ type: define, required: true }) },
      resolve: (_, { input: { roadmap, ...input } }, context) =>
        defineIndicator(context, { ...input, roadmapId: idOf('Roadmap', roadmap) }),
    }),
  }))
}
