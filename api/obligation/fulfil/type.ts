import type { Resolvers } from '../../graphql/binding/module.ts'
import { globalId } from '../../graphql/global-id.ts'
import { findNode } from '../../graphql/node.ts'
import type { ObligationRow } from '../table.ts'
import { coreFulfilments } from './core-records.ts'
import { campaignTitles } from './follow-campaigns.ts'

/** The record that fulfils an obligation. */
export interface FulfilledBy {
  readonly type: string
  readonly id: string
  readonly on: string
}

/** What fulfils an obligation without a report; null where nothing does. */
export const fulfilledBy = ({
  fulfilledOn: on,
  fulfilledType: type,
  fulfilledId: id,
}: ObligationRow): FulfilledBy | null => (on && type && id ? { on, type, id } : null)

export const ObligationFulfilment: Resolvers<'obligation', 'ObligationFulfilment'> = {
  kind: ({ type }, _, { plugins }) =>
    campaignTitles[type] ??
    [...coreFulfilments, ...plugins.flatMap(({ fulfilments = [] }) => fulfilments)].find(
      one => one.type === type,
    )?.title ??
    'Запись',
  record: ({ type, id }, _, context, info) => findNode(info, context, globalId(type, id)),
}
