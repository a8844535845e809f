import { protocol } from './protocol.ts'
import type { Row } from './row.ts'
import { syntax } from './syntax.ts'
import { validation } from './validation.ts'
import { values } from './values.ts'

const forms: readonly Row[] = [...Object.values(validation).flat(), ...values, ...protocol]
const unknown = 'проверьте его по описанию схемы.'

/**
 * A message of graphql-js or Yoga in Russian, beginning in lower case: names of the document and of the schema stay, the
 * values of the caller do not. What is Russian already stays as it is; a form that is not in the tables is told as unknown.
 */
export function inRussian(message: string): string {
  if (/^[А-ЯЁа-яё]/.test(message)) return message
  const [, hinted = ''] = / Did you mean ([^{]*)\?$/.exec(message) ?? []
  const said = message.replace(/ Did you mean [\s\S]*\?$/, '')
  const [, broken] = /^Syntax Error: ([\s\S]*)$/.exec(said) ?? []
  const told = broken === undefined ? reword(forms, said) : reword(syntax, broken)
  return told === null ? unknown : `${told}${hintOf(hinted)}`
}

function reword(rows: readonly Row[], message: string): string | null {
  for (const [form, instead] of rows) {
    const found = form.exec(message)
    // Only what the form takes out of the message is kept, not what stands around it.
    if (found) return found[0].replace(form, instead)
  }
  return null
}

/** Names of the schema that graphql-js finds near to a wrong one; it is told to look for them for developers alone. */
function hintOf(hinted: string): string {
  const names = [...hinted.matchAll(/"(\w{1,64})"/g)].map(([, name]) => name)
  if (names.length === 0) return ''
  const what = hinted.startsWith('to use an inline fragment') ? 'фрагмент на типе ' : ''
  return ` Возможно, нужно: ${what}${names.join(', ')}.`
}
