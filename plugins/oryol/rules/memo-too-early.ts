import { defineRule, printedDay } from '../../../api/plugin-api.ts'
import { khotynetsOrder } from '../acts.ts'
import { gathered } from '../facts/campaign.ts'

const handedIn = (submittedOn: string | null) => ({
  gathered: { memoOn: '2023-12-29', schools: [{ name: 'Школа', submittedOn }] },
})

/** A memo that is written before the last school has reported [KHO-R03]. */
export const memoTooEarly = defineRule({
  code: 'ORYOL_MEMO_TOO_EARLY',
  level: 'REFUSAL',
  sentence:
    'Аналитическая справка подготовлена раньше, чем сведения сдали все школы. Получите сведения или исключите школу из кампании, затем закройте её справкой.',
  act: khotynetsOrder,
  item: 'Пункт 3',
  basis: 'STATED',
  at: { 'campaign.close': { gathered } },
  check: ({ gathered: { memoOn, schools } }) => {
    const late = schools.filter(({ submittedOn }) => submittedOn === null || submittedOn > memoOn)
    if (late.length === 0) return []
    const names = late.map(
      ({ name, submittedOn }) => `${name} (${submittedOn ? printedDay(submittedOn) : 'нет'})`,
    )
    const detail = `справка от ${printedDay(memoOn)}, сведения сданы позже или не сданы – ${names.join(', ')}`
    return [{ detail }]
  },
  cases: [{ on: '2023-12-30', breaks: handedIn(null), meets: handedIn('2023-12-29') }],
})
