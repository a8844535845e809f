import type { Bilingual } from '../../api/server/environment/variable.ts'

export type Language = keyof Bilingual

/** Takes the text of one language: the command speaks Russian, the reference is printed in both. */
export type Translate = (texts: Bilingual) => string

export const translateTo =
  (language: Language): Translate =>
  texts =>
    texts[language]
