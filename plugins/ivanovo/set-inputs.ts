import { type actInput, type Builder, enumOf } from '../../api/plugin-api.ts'
import { IvanovoControlStage, IvanovoSessionSubject } from '../../prisma/generated/client.ts'
import { shareKindOf } from './municipality.ts'

/** The inputs of what a roadmap's documents say beyond its table; `act` is how an order's cited act is told. */
export function buildSetInputs(builder: Builder, act: ReturnType<typeof actInput>) {
  const demand = builder.inputType('SetIvanovoSessionDemandInput', {
    fields: t => ({
      subject: t.field({
        type: enumOf(builder, 'IvanovoSessionSubject', IvanovoSessionSubject),
        required: true,
      }),
      orderClause: t.id(),
      activity: t.id(),
    }),
  })
  const point = builder.inputType('SetIvanovoControlPointInput', {
    fields: t => ({
      stage: t.field({ type: enumOf(builder, 'IvanovoControlStage', IvanovoControlStage), required: true }),
      activity: t.id(),
      opensOn: t.field({ type: 'Date', required: true }),
      dueOn: t.field({ type: 'Date', required: true }),
    }),
  })
  const pair = builder.inputType('SetIvanovoTermPairInput', {
    fields: t => ({
      topic: t.string({ required: true }),
      orderClause: t.id({ required: true }),
      activity: t.id({ required: true }),
    }),
  })
  const target = builder.inputType('SetIvanovoShareTargetInput', {
    fields: t => ({
      kind: t.field({ type: shareKindOf(builder), required: true }),
      indicator: t.id({ required: true }),
      target: t.float({ required: true }),
      dueOn: t.field({ type: 'Date', required: true }),
    }),
  })
  return {
    passport: builder.inputType('SetIvanovoPassportInput', {
      fields: t => ({
        roadmap: t.id({ required: true }),
        version: t.int({ required: true }),
        idea: t.string(),
        object: t.string(),
        developers: t.idList({ required: true }),
        executors: t.idList({ required: true }),
        basis: t.field({ type: [act] }),
        note: t.string(),
      }),
    }),
    demands: builder.inputType('SetIvanovoDemandsInput', {
      fields: t => ({
        roadmap: t.id({ required: true }),
        version: t.int({ required: true }),
        sessionDemands: t.field({ type: [demand] }),
        controlPoints: t.field({ type: [point] }),
        termPairs: t.field({ type: [pair] }),
        shareTargets: t.field({ type: [target] }),
      }),
    }),
    control: builder.inputType('RecordIvanovoControlInput', {
      fields: t => ({
        controlPoint: t.id({ required: true }),
        version: t.int({ required: true }),
        heldOn: t.field({ type: 'Date' }),
        conclusion: t.string(),
      }),
    }),
  }
}
