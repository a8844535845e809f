import { cleanLine } from './clean.ts'

const typed =
  /^(?<first>\d{4}) ?[-\u2010-\u2015\u2212/] ?(?<last>\d{4}|\d{2})(?: ?(?:уч\. ?г\.?|уч\.? год|учебный год))?$/iu

/** A school year however it is typed: «2020–2021», «2020/21», «2020 - 2021 уч. г.» is 2020-2021; anything else as it is. */
export function cleanSchoolYear(text: string): string {
  const line = cleanLine(text)
  const { first, last = '' } = typed.exec(line)?.groups ?? {}
  if (!first) return line
  return `${first}-${last.length === 2 ? `${first.slice(0, 2)}${last}` : last}`
}
