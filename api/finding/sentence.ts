/** A finding's sentence with what exactly was found: «Ответственный не указан: ….» */
export function sentenceOf(sentence: string, detail: string | undefined): string {
  if (!detail) return sentence
  return `${sentence.replace(/\.$/, '')}: ${detail.replace(/\.$/, '')}.`
}
