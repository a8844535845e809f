import type { SettingDefinition } from '../plugin/setting.ts'

/** The settings of the platform, with what holds in a region without a plugin. */
export const coreSettings = [
  {
    name: 'graceDays',
    title: 'Льготные дни после срока',
    kind: 'NUMBER',
    min: 0,
    max: 90,
    byDefault: 0,
  },
  {
    name: 'checkpoints',
    title: 'Контрольные даты мероприятий без собственного срока',
    kind: 'DAYS',
    byDefault: ['12-31'],
  },
  {
    name: 'outsidePeriod',
    title: 'Срок за пределами периода дорожной карты',
    kind: 'CHOICE',
    enum: 'OutsidePeriod',
    choices: ['KEEP', 'CLIP', 'DROP'],
    byDefault: 'KEEP',
  },
  {
    name: 'shiftDayOff',
    title: 'Перенос срока с выходного дня',
    kind: 'CHOICE',
    enum: 'DayOffShift',
    choices: ['NONE', 'NEXT_WORKDAY', 'PREVIOUS_WORKDAY'],
    byDefault: 'NONE',
  },
  {
    name: 'reportingLevel',
    title: 'Уровень отчётности',
    kind: 'CHOICE',
    enum: 'ReportingLevel',
    choices: ['SCHOOL', 'MUNICIPALITY'],
    byDefault: 'SCHOOL',
  },
  {
    name: 'unfinishedClosing',
    title: 'Закрытие дорожной карты с незавершёнными обязательствами',
    kind: 'CHOICE',
    enum: 'UnfinishedClosing',
    choices: ['REASON', 'WARNING', 'REFUSAL'],
    byDefault: 'REASON',
  },
  {
    name: 'fourEyes',
    title: 'Отчёт принимает не тот, кто его подал',
    kind: 'FLAG',
    byDefault: true,
  },
] as const satisfies readonly SettingDefinition[]

/** The name of a setting of the platform. */
export type CoreSetting = (typeof coreSettings)[number]['name']
