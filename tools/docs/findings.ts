import { coreFindings } from '../../api/finding/definitions.ts'
import type { FindingDefinition } from '../../api/plugin-api.ts'
import { plugins } from '../../plugins/index.ts'
import type { Translate } from '../cli/language.ts'
import { table } from './markdown.ts'

const tableOf = (t: Translate, findings: Readonly<Record<string, FindingDefinition>>) =>
  table(
    [
      t({ en: 'Code', ru: 'Код' }),
      t({ en: 'Level', ru: 'Уровень' }),
      t({ en: 'Evaluated at', ru: 'Когда спрашивают' }),
      t({ en: 'What it says', ru: 'Что сказано' }),
      t({ en: 'Source act', ru: 'Основание' }),
      t({ en: 'Basis', ru: 'Чтение' }),
    ],
    ['---', '---', '---', '---', '---', '---'],
    Object.entries(findings).map(([code, { level, at, sentence, act, item, basis }]) => [
      `\`${code}\``,
      level,
      at.join(', '),
      sentence,
      `${act}; ${item}`,
      basis,
    ]),
  )

/** What the core and the plugins find, and which act each finding cites. */
export const findingsBlocks = (t: Translate): readonly string[] => [
  t({
    en: 'A `REFUSAL` stops the action; a `WARNING` and a `NOTE` accompany it. `roadmap.review` is a reading of `Roadmap.review(on)`, `mutation` a mutation of the plugin. A finding without a moment is a defect of a source, found when the source is written. `STATED` is the word of a document, `INTERPRETED` a reading of it.',
    ru: '`REFUSAL` останавливает действие, `WARNING` и `NOTE` стоят рядом с ним. `roadmap.review` – чтение `Roadmap.review(on)`, `mutation` – мутация плагина. Без момента указаны дефекты источника: их находят, когда источник записывают. `STATED` – слова документа, `INTERPRETED` – его толкование.',
  }),
  tableOf(t, coreFindings),
  ...plugins.flatMap(({ id, findings }) => [`## \`${id}\``, tableOf(t, findings)]),
]
