import { defineRule, exampleId } from '../../../api/plugin-api.ts'
import { order } from '../acts.ts'
import { control } from '../facts/control.ts'

const appointed = (acknowledgedOn: string | null) => ({
  control: { orderId: exampleId, personId: exampleId, position: 'методист', acknowledgedOn },
})

/** An official who is to control the plan and has not been acquainted with the order. */
export const controllerNotAcknowledged = defineRule({
  code: 'PERM_CONTROLLER_NOT_ACKNOWLEDGED',
  ...order,
  item: 'пункт 3',
  level: 'WARNING',
  sentence:
    'Должностное лицо, на которое возложен контроль, не ознакомлено с приказом. Ознакомьте его и запишите дату ознакомления.',
  at: { 'roadmap.review': { control } },
  check: ({ control }, { on }) => {
    if (!control || (control.acknowledgedOn !== null && control.acknowledgedOn <= on)) return []
    return [{ subject: { type: 'Order', id: control.orderId }, detail: control.position }]
  },
  cases: [{ on: '2022-01-01', breaks: appointed(null), meets: appointed('2021-06-29') }],
})
