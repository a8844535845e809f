/**
 * A finding's sentence with what exactly was found, before what to do about it: «Ответственный не указан: пункт 4.3.
 * Укажите ответственного.»
 */
export function sentenceOf(sentence: string, detail: string | undefined): string {
  if (!detail) return sentence
  const [statement = '', ...remedy] = sentence.split(/\. (?=[А-ЯЁ])/)
  return [`${unended(statement)}: ${unended(detail)}.`, ...remedy.map(one => `${unended(one)}.`)].join(' ')
}

const unended = (text: string): string => text.replace(/\.$/, '')
