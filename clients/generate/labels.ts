import type { DocumentNode } from 'graphql'
import { type LabelledValue, readLabels } from '../../schema/labels.ts'

const head = `/** How a value is shown: in full, and in a column or a badge of up to 25 characters. */
export type Label = { readonly label: string; readonly shortLabel: string }
/** The labels of a value by language. */
export type Labels = { readonly ru: Label; readonly en: Label }
`

/** A constant for each enum of a contract, so that a bundler keeps those that a front end imports. */
export const labelsText = (document: DocumentNode): string =>
  [
    head,
    ...readLabels(document).map(
      ({ name, description, values }) =>
        `/** ${description} */\nexport const ${name}Labels = {\n${values.map(entry).join('')}} as const satisfies Record<string, Labels>\n`,
    ),
  ].join('\n')

const entry = ({ name, ru, en }: LabelledValue): string => `  '${name}': ${JSON.stringify({ ru, en })},\n`
