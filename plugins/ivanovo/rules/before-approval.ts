import { defineRule, exampleId, printedDay } from '../../../api/plugin-api.ts'
import { rodniki } from '../acts.ts'
import { earlyActivities, earlyAtApproval } from '../facts/early-activities.ts'

const approved = (approvedOn: string) => ({
  earlyActivities: [{ id: exampleId, number: '1.1', title: 'Мероприятие', endsOn: '2020-12-31', approvedOn }],
})

/** An activity that had to end before its roadmap was approved. */
export const beforeApproval = defineRule({
  code: 'IVANOVO_BEFORE_APPROVAL',
  level: 'WARNING',
  sentence:
    'Срок мероприятия истёк до утверждения дорожной карты. Установите новый срок или подайте отчёт об исполнении.',
  act: rodniki,
  item: 'пункт 1.1 проекта',
  basis: 'INTERPRETED',
  at: {
    'roadmap.review': { earlyActivities },
    'roadmap.approve': { earlyActivities: earlyAtApproval },
  },
  check: ({ earlyActivities }, { on }) =>
    earlyActivities
      .filter(activity => activity.approvedOn <= on)
      .map(activity => ({
        subject: { type: 'Activity', id: activity.id },
        detail:
          `пункт ${activity.number ?? 'без номера'} «${activity.title}»: срок до ${printedDay(activity.endsOn)}, ` +
          `дорожная карта утверждена ${printedDay(activity.approvedOn)}.`,
      })),
  cases: [{ on: '2021-01-26', breaks: approved('2021-01-26'), meets: approved('2021-01-27') }],
})
