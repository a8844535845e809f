import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Draft } from '../draft.ts'
import {
  AddMistake,
  camel,
  type PluginSource,
  requireFree,
  requireKebab,
  withListed,
} from './plugin-source.ts'

/** What a rule says; the defaults are the example's own. */
export interface RuleOptions {
  readonly level?: string | undefined
  readonly sentence?: string | undefined
  readonly act?: string | undefined
  readonly item?: string | undefined
}

interface Example {
  /** The name of the fact, and how it is read. */
  readonly fact: string
  readonly read: string
  readonly sentence: string
}

/** A first fact of each action, to begin with: a check that needs no edit to be right. */
const gates: Readonly<Record<string, Example>> = {
  'roadmap.approve': {
    fact: 'isLate',
    read: '(_, { roadmap, approvedOn }) => approvedOn > roadmap.endsOn',
    sentence: 'Дорожная карта утверждается после окончания её периода. Проверьте дату утверждения.',
  },
  'roadmap.close': {
    fact: 'isEarly',
    read: '({ on }, { roadmap }) => on < roadmap.endsOn',
    sentence: 'Период дорожной карты ещё не закончился. Дождитесь окончания периода.',
  },
  'report.submit': {
    fact: 'isBare',
    read: '(_, { evidence }) => evidence.length === 0',
    sentence: 'К отчёту не приложен документ. Приложите подтверждающий документ.',
  },
  'report.accept': {
    fact: 'isBare',
    read: '(_, { evidence }) => evidence.length === 0',
    sentence: 'К отчёту не приложен документ. Верните отчёт на доработку.',
  },
  'curator.assign': {
    fact: 'isUndated',
    read: '(_, { validFrom }) => validFrom === null',
    sentence: 'Начало работы куратора не указано. Укажите дату начала.',
  },
  'indicator.record': {
    fact: 'isAhead',
    read: '({ on }, { measuredOn }) => measuredOn > on',
    sentence: 'Показатель измерен позже сегодняшнего дня. Исправьте дату измерения.',
  },
  'campaign.open': {
    fact: 'isOverdue',
    read: '({ on }, { dueOn }) => dueOn < on',
    sentence: 'Срок сдачи уже прошёл. Укажите другой срок.',
  },
  'campaign.close': {
    fact: 'isUnnamed',
    read: "(_, { campaignId }) => campaignId === ''",
    sentence: 'Кампания не названа. Выберите кампанию.',
  },
}

/** The actions that a gate may stand before. */
export const gatedActions: readonly string[] = Object.keys(gates)

const codeOf = ({ id }: PluginSource, name: string) =>
  `${id.toUpperCase()}_${name.replaceAll('-', '_').toUpperCase()}`

const quotedText = (text: string) => `'${text.replace(/['\\]/g, '\\$&')}'`

function draftOf(
  source: PluginSource,
  name: string,
  options: RuleOptions,
  moment: string,
  example: Example,
): Draft {
  const { root, folder } = source
  requireKebab(name)
  const path = `${folder}/rules/${name}.ts`
  requireFree(source, path)
  const { level = 'WARNING', sentence = example.sentence, act = 'Приказ', item = 'Пункт 1' } = options
  if (!['NOTE', 'WARNING', 'REFUSAL'].includes(level))
    throw new AddMistake(`Уровень ${level} неизвестен: NOTE, WARNING или REFUSAL.`)
  const { fact, read } = example
  const isReview = moment === 'roadmap.review'
  const text = `import { ${isReview ? 'defineRule, roadmapFact' : 'actionFact, defineRule'} } from '../../../api/plugin-api.ts'

/** The fact that the rule checks; what is read of tables goes to \`facts/\`. */
const ${fact} = ${isReview ? `roadmapFact(${read})` : `actionFact('${moment}', ${read})`}

/** ${sentence.split('. ')[0]}. */
export const ${camel(name)} = defineRule({
  code: '${codeOf(source, name)}',
  level: '${level}',
  sentence: ${quotedText(sentence)},
  act: ${quotedText(act)},
  item: ${quotedText(item)},
  basis: 'INTERPRETED',
  at: { '${moment}': { ${fact} } },
  check: ({ ${fact} }) => ${fact},
  cases: [{ on: '2026-01-15', breaks: { ${fact}: true }, meets: { ${fact}: false } }],
})
`
  const index = `${folder}/rules/index.ts`
  const list = /(export const rules(?:: [^=]+)? = \[)([^\]]*)(\])/
  const listed = withListed(readFileSync(join(root, index), 'utf8'), camel(name), name, list)
  return { files: new Map([[path, text]]), edits: new Map([[index, listed]]) }
}

/** `podyom plugin add rule`: a rule of the review. */
export const addRule = (source: PluginSource, name: string, options: RuleOptions): Draft =>
  draftOf(source, name, options, 'roadmap.review', {
    fact: 'isUndated',
    read: "({ status, approvedOn }) => status === 'APPROVED' && approvedOn === null",
    sentence: 'У дорожной карты нет даты утверждения. Укажите дату утверждения.',
  })

/** `podyom plugin add gate`: a rule before an action. */
export function addGate(source: PluginSource, name: string, action: string, options: RuleOptions): Draft {
  const example = gates[action]
  if (!example) throw new AddMistake(`Действие ${action} неизвестно. Есть: ${gatedActions.join(', ')}.`)
  return draftOf(source, name, { level: 'REFUSAL', ...options }, action, example)
}
