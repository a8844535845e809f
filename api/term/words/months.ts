const soft = '(?:ь|я|ю|е|ем)'
const hard = '(?:а|у|е|ом)?'

/** Whole forms only, so that «августовский педсовет» is no month. */
const forms: readonly RegExp[] = [
  `январ${soft}|янв`,
  `феврал${soft}|фев|февр`,
  `март${hard}|мар`,
  `апрел${soft}|апр`,
  'ма(?:й|я|е|ю|ем)',
  `июн${soft}`,
  `июл${soft}`,
  `август${hard}|авг`,
  `сентябр${soft}|сен|сент`,
  `октябр${soft}|окт`,
  `ноябр${soft}|ноя|нояб`,
  `декабр${soft}|дек`,
].map(form => new RegExp(`^(?:${form})$`, 'u'))

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']
const romanTwins: Readonly<Record<string, string>> = { х: 'x', у: 'v', і: 'i' }

/** The number of a month in Roman figures, Cyrillic letters that look alike among them; null for any other word. */
export function romanMonth(word: string): number | null {
  const found = romans.indexOf(word.replace(/[хуі]/gu, letter => romanTwins[letter] ?? letter))
  return found < 0 ? null : found + 1
}

/** The number of a month, or null for any other word. */
export function monthNumber(word: string): number | null {
  const found = forms.findIndex(form => form.test(word))
  return found < 0 ? null : found + 1
}
