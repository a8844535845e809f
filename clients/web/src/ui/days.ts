const long = new Intl.DateTimeFormat('ru', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})
const near = new Intl.DateTimeFormat('ru', { day: 'numeric', month: 'long', timeZone: 'UTC' })
const month = new Intl.DateTimeFormat('ru', { month: 'short', timeZone: 'UTC' })
const time = new Intl.DateTimeFormat('ru', {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
})
const plural = new Intl.PluralRules('ru')

const dayLength = 86_400_000
const dateOf = (day: string) => new Date(`${day}T00:00:00Z`)

/** Today where the reader sits, as the API writes days. */
export const today = (): string => {
  const now = new Date()
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
}

export const dayAfter = (day: string, days: number): string =>
  new Date(dateOf(day).getTime() + days * dayLength).toISOString().slice(0, 10)

export const daysBetween = (from: string, to: string): number =>
  Math.round((dateOf(to).getTime() - dateOf(from).getTime()) / dayLength)

/** The last day of a month so many months before that of a day. */
export const monthEnd = (day: string, ago: number): string => {
  const date = dateOf(day)
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - ago + 1, 0)).toISOString().slice(0, 10)
}

/** «30 ноября», with the year where it is not this one. */
export const dayText = (day: string): string =>
  (day.slice(0, 4) === today().slice(0, 4) ? near : long).format(dateOf(day)).replace(' г.', '')

export const monthText = (day: string): string => month.format(dateOf(day)).replace('.', '')
export const timeText = (at: string): string => time.format(new Date(at))

/** «1 школа, 2 школы, 5 школ». */
export const counted = (count: number, one: string, few: string, many: string): string => {
  const form = plural.select(count)
  return `${count.toLocaleString('ru')} ${form === 'one' ? one : form === 'few' ? few : many}`
}

const lengthText = (days: number): string => {
  if (days < 60) return counted(days, 'день', 'дня', 'дней')
  if (days < 700) return counted(Math.round(days / 30.4), 'месяц', 'месяца', 'месяцев')
  return counted(Math.round(days / 365.25), 'год', 'года', 'лет')
}

/** How far a day is: «завтра», «через 5 дней», «3 дня назад». */
export const distanceText = (day: string): string => {
  const days = daysBetween(today(), day)
  if (days === 0) return 'сегодня'
  if (days === 1) return 'завтра'
  if (days === -1) return 'вчера'
  const length = lengthText(Math.abs(days))
  return days > 0 ? `через ${length}` : `${length} назад`
}

export const percent = (share: number | null | undefined): string =>
  share === null || share === undefined ? '–' : `${Math.round(share * 100)} %`
