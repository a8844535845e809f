import { defineRule, exampleId } from '../../../api/plugin-api.ts'
import { puchezh } from '../acts.ts'
import { type PromisedShare, promisedShares, sharesAtClosing } from '../facts/promised-shares.ts'
import type { ShareKind } from '../facts/shares.ts'

const names: Readonly<Record<ShareKind, string>> = {
  WITH_PROGRAM: 'Школы с программой развития',
  WITH_TARGETED_SUPPORT: 'Школы с адресной поддержкой',
  WITH_TRAINED_TEAM: 'Школы с обученной командой',
}

const percent = (share: number) => `${Math.round(share * 100)} %`

const reached = (numerator: number): { readonly shares: readonly PromisedShare[] } => ({
  shares: [
    {
      kind: 'WITH_PROGRAM',
      indicatorId: exampleId,
      target: 1,
      dueOn: '2021-08-31',
      actual: { kind: 'WITH_PROGRAM', numerator, denominator: 2, share: numerator / 2 },
    },
  ],
})

/** A promised share that is not reached when it is due [PUC-R02…R04]. */
export const shareBelowTarget = defineRule({
  code: 'IVANOVO_SHARE_BELOW_TARGET',
  level: 'WARNING',
  sentence:
    'Доля школ с низкими результатами ниже целевой. Проверьте, всё ли записано, и окажите поддержку остальным школам.',
  act: puchezh,
  item: 'индикаторы 1–3',
  basis: 'STATED',
  at: { 'roadmap.review': { shares: promisedShares }, 'roadmap.close': { shares: sharesAtClosing } },
  check: ({ shares }, { on }) =>
    shares.flatMap(({ kind, indicatorId, target, dueOn, actual }) => {
      // Without a single low-result school the share is unknown, and the unknown is not below anything.
      if (dueOn > on || actual === undefined || actual.share === null || actual.share >= target) return []
      return [
        {
          subject: { type: 'Indicator', id: indicatorId },
          detail:
            `${names[kind]}: ${actual.numerator} из ${actual.denominator} ` +
            `(${percent(actual.share)} вместо ${percent(target)}).`,
        },
      ]
    }),
  cases: [{ on: '2021-12-31', breaks: reached(1), meets: reached(2) }],
})
