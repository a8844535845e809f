import {
  actInput,
  type Builder,
  idOf,
  optionalIdOf,
  payloadOf,
  readAct,
  readResponsible,
  roadmaps,
} from '../../api/plugin-api.ts'
import { recordControl } from './record-control.ts'
import { setDemands } from './set-demands.ts'
import { buildSetInputs } from './set-inputs.ts'
import { setPassport } from './set-passport.ts'
import { controlPoints, projects } from './table.ts'

/** What the documents of a roadmap say beyond its table: the passport, and what order and annex ask. */
export function buildSetting(builder: Builder): void {
  const inputs = buildSetInputs(builder, actInput(builder))
  const activity = (id: string | null | undefined) => optionalIdOf('Activity', id) ?? null
  builder.mutationFields(t => ({
    setIvanovoPassport: t.field({
      type: payloadOf(builder, 'SetIvanovoPassportPayload', projects),
      args: { input: t.arg({ type: inputs.passport, required: true }) },
      resolve: (_, { input }, context) =>
        setPassport(context, {
          roadmapId: idOf('Roadmap', input.roadmap),
          version: input.version,
          ...{ idea: input.idea ?? null, object: input.object ?? null, note: input.note ?? null },
          developers: input.developers.map(readResponsible),
          executors: input.executors.map(readResponsible),
          basis: input.basis?.map(readAct) ?? null,
        }),
    }),
    setIvanovoDemands: t.field({
      type: payloadOf(builder, 'SetIvanovoDemandsPayload', roadmaps),
      args: { input: t.arg({ type: inputs.demands, required: true }) },
      resolve: (_, { input }, context) =>
        setDemands(context, {
          roadmapId: idOf('Roadmap', input.roadmap),
          version: input.version,
          sessionDemands:
            input.sessionDemands?.map(({ subject, orderClause, ...one }) => ({
              ...{ subject, activityId: activity(one.activity) },
              orderClauseId: optionalIdOf('OrderClause', orderClause) ?? null,
            })) ?? null,
          controlPoints:
            input.controlPoints?.map(({ activity: of, ...one }) => ({ ...one, activityId: activity(of) })) ??
            null,
          termPairs:
            input.termPairs?.map(({ topic, ...one }, index) => ({
              ...{ topic, position: index + 1 },
              orderClauseId: idOf('OrderClause', one.orderClause),
              activityId: idOf('Activity', one.activity),
            })) ?? null,
          shareTargets:
            input.shareTargets?.map(({ indicator, ...one }) => ({
              ...one,
              indicatorId: idOf('Indicator', indicator),
            })) ?? null,
        }),
    }),
    recordIvanovoControl: t.field({
      type: payloadOf(builder, 'RecordIvanovoControlPayload', controlPoints),
      args: { input: t.arg({ type: inputs.control, required: true }) },
      resolve: (_, { input: { controlPoint, version, heldOn, conclusion } }, context) =>
        recordControl(context, {
          controlPointId: idOf('IvanovoControlPoint', controlPoint),
          version,
          heldOn: heldOn ?? null,
          conclusion: conclusion ?? null,
        }),
    }),
  }))
}
