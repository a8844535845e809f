/** A whole day of a calendar. */
export interface DayEvent {
  readonly uid: string
  /** An ISO date. */
  readonly day: string
  /** Grows with each change, so that a program takes the later one. */
  readonly sequence: number
  readonly summary: string
  readonly description: string
  readonly category: string
}

/** Bytes of a line without its end (RFC 5545, 3.1). */
const longestLine = 75

/** A line in pieces that begin with a blank; no character of UTF-8 is cut in two. */
function folded(line: string): string {
  const pieces: string[] = []
  let piece = ''
  let bytes = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (bytes + size > longestLine) {
      pieces.push(piece)
      piece = ' '
      bytes = 1
    }
    piece += character
    bytes += size
  }
  return [...pieces, piece].join('\r\n')
}

/** TEXT (RFC 5545, 3.3.11). */
const text = (value: string): string =>
  value
    .replaceAll(/[\\;,]/g, '\\$&')
    .replaceAll(/\r\n?|\n/g, '\\n')
    .replaceAll(/\p{Cc}/gu, ' ')

const moment = (at: Date): string => at.toISOString().replaceAll(/[-:]|\.\d+/g, '')
const date = (day: string): string => day.replaceAll('-', '')

/**
 * A calendar of whole days as iCalendar (RFC 5545), which programs read again every hour. `at` is the moment of its making: of
 * the same events and moment it is the same text.
 */
export function calendar(name: string, events: readonly DayEvent[], at: Date): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Podyom//Podyom//RU',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${text(name)}`,
    `X-WR-CALNAME:${text(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    'X-PUBLISHED-TTL:PT1H',
    ...events.flatMap(one => [
      'BEGIN:VEVENT',
      `UID:${text(one.uid)}`,
      `DTSTAMP:${moment(at)}`,
      `SEQUENCE:${one.sequence}`,
      `DTSTART;VALUE=DATE:${date(one.day)}`,
      `SUMMARY:${text(one.summary)}`,
      `DESCRIPTION:${text(one.description)}`,
      `CATEGORIES:${text(one.category)}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
  return lines.map(line => `${folded(line)}\r\n`).join('')
}
