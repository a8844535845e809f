const forms: readonly RegExp[] = [
  'понедельник(?:а|у|и|ов|ам)?|пн',
  'вторник(?:а|у|и|ов|ам)?|вт',
  'сред(?:а|у|ы|е|ам)|ср',
  'четверг(?:а|у|и|ов|ам)?|чт',
  'пятниц(?:а|у|ы|е|ам)?|пт',
  'суббот(?:а|у|ы|е|ам)?|сб',
  'воскресень(?:е|я|ю|ям)|вс',
].map(form => new RegExp(`^(?:${form})$`, 'u'))

/** The day of the week from 1, Monday, to 7, or null for any other word. */
export function weekdayNumber(word: string): number | null {
  const found = forms.findIndex(form => form.test(word))
  return found < 0 ? null : found + 1
}
