import type { DocumentNode } from 'graphql'
import { type LabelledValue, readLabels } from '../../schema/labels.ts'

const head = `/** How a value is shown: in full, and in a column or a badge of up to 25 characters. */
export type Label = { readonly label: string; readonly shortLabel: string }
/** The labels of a value by language. */
export type Labels = { readonly ru: Label; readonly en: Label }
`

/**
 * A constant for each enum of a contract, so that a bundler keeps those that a front end imports. A region's file has the enums
 * of its own, or with values of its own, and passes on those of the core.
 */
export const labelsText = (document: DocumentNode, core?: DocumentNode): string => {
  const known = new Set(core && readLabels(core).map(constant))
  const own = readLabels(document)
    .map(constant)
    .filter(text => !known.has(text))
  if (!core) return [head, ...own].join('\n')
  return own.length > 0 ? [`${labelsType}${passedOn}`, ...own].join('\n') : passedOn
}

const labelsType = "import type { Labels } from '../../core/generated/labels.ts'\n"

const passedOn = `export * from '../../core/generated/labels.ts'
`

const constant = ({ name, description, values }: ReturnType<typeof readLabels>[number]): string =>
  `/** ${description} */\nexport const ${name}Labels = {\n${values.map(entry).join('')}} as const satisfies Record<string, Labels>\n`

const entry = ({ name, ru, en }: LabelledValue): string => `  '${name}': ${JSON.stringify({ ru, en })},\n`
