import { createHash } from 'node:crypto'
import type { Message } from 'nodemailer'
import { sentenceOf } from '../sentence.ts'
import type { NoticeRow } from '../table.ts'

/** A notice as a letter says it. */
export type LetterNotice = Pick<NoticeRow, 'id' | 'kind' | 'count' | 'dueOn'> & {
  /** The school or the territory, if the user still sees it. */
  readonly place: string | null
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, sign => `&#${sign.charCodeAt(0)};`)

const lineOf = ({ place, ...notice }: LetterNotice): string =>
  place === null ? sentenceOf(notice) : `${place}: ${sentenceOf(notice)}`

const closing =
  'Подробности – на платформе «Подъём», в разделе уведомлений. Там же настраивается, о чём и когда писать.'

/** The letter about notices, as text and as HTML. The same notices have the same Message-ID, so that a repeat is known. */
export function letterOf(
  notices: readonly LetterNotice[],
  { from, to }: { readonly from: string; readonly to: string },
): Message {
  const lines = notices.map(lineOf)
  const hash = createHash('sha256')
    .update(notices.map(({ id }) => id).join(' '))
    .digest('hex')
    .slice(0, 32)
  const host = from.replace(/^.*@|>.*$/g, '')
  return {
    from,
    to,
    subject: notices.length === 1 ? 'Подъём: уведомление' : `Подъём: уведомлений – ${notices.length}`,
    messageId: `<${hash}@${host}>`,
    headers: { 'auto-submitted': 'auto-generated' },
    text: `${lines.map(line => `- ${line}`).join('\n')}\n\n${closing}\n`,
    html: `<!doctype html><html lang="ru"><body><ul>${lines
      .map(line => `<li>${escaped(line)}</li>`)
      .join('')}</ul><p>${escaped(closing)}</p></body></html>`,
  }
}
