import type { GraphQLSchema } from 'graphql'
import type { Context, MakeContext } from '../../graphql/context.ts'
import type { ExecuteQuery } from '../../graphql/execute.ts'
import { globalId } from '../../graphql/global-id.ts'
import { stateDocument, stateField, stateIn } from '../document.ts'
import type { DeliveryRow } from '../table.ts'
import type { StoredWebhook } from './deliver.ts'

export interface PayloadServices {
  readonly schema: GraphQLSchema
  readonly execute: ExecuteQuery
  readonly makeContext: MakeContext
}

/**
 * The body of a delivery, with what its user may read at this moment; null where the state of the record is none of
 * those that the webhook asks for.
 */
export async function payloadOf(
  { schema, execute, makeContext }: PayloadServices,
  { id, document, states, owner }: StoredWebhook,
  { id: deliveryId, event, recordType, recordId, recordKey, recordVersion, changedAt }: DeliveryRow,
): Promise<string | null> {
  const record = recordType === null || recordId === null ? null : globalId(recordType, recordId)
  const context: Context = await makeContext({
    viewer: owner,
    viewerNow: async () => owner,
    headers: { get: () => null },
    requestId: deliveryId,
  })
  const isReadable = event === 'UPSERT' && record !== null && recordType !== null
  if (isReadable && states.length > 0) {
    const field = stateField(schema, recordType)
    if (field === null) return null
    const { data } = await execute(context, stateDocument(recordType, field), { id: record })
    const state = stateIn(data, field)
    if (state === null || !states.includes(state)) return null
  }
  const answer = isReadable && document !== null ? await execute(context, document, { id: record }) : null
  return JSON.stringify({
    type: `${recordType ?? 'webhook'}.${event.toLowerCase()}`,
    timestamp: changedAt.toISOString(),
    data: {
      webhook: globalId('Webhook', id),
      event,
      recordType,
      record,
      key: recordKey,
      version: recordVersion,
      payload: answer?.data ?? null,
      ...(answer?.errors && {
        errors: answer.errors.map(({ message, extensions }) => ({ message, code: extensions?.code ?? null })),
      }),
    },
  })
}
