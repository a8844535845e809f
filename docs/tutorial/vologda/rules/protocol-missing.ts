import { defineRule } from '../../../../api/plugin-api.ts'
import { order } from '../facts/order.ts'
import { hasProtocol, isLast } from '../facts/reports.ts'

/** A measure that is taken off control without a protocol. */
export const protocolMissing = defineRule({
  ...order,
  code: 'VOLOGDA_PROTOCOL_MISSING',
  level: 'REFUSAL',
  sentence: 'Меру нельзя снять с контроля без протокола. Верните отчёт, чтобы к нему приложили протокол.',
  item: 'пункт 9',
  at: { 'report.accept': { isLast, hasProtocol } },
  check: ({ isLast, hasProtocol }) => isLast && !hasProtocol,
  cases: [
    {
      on: '2023-06-21',
      breaks: { isLast: true, hasProtocol: false },
      meets: { isLast: true, hasProtocol: true },
    },
  ],
})
