import { usePodyom } from '@podyom/react'
import type { ReportFullFragment } from '../../generated/graphql.ts'
import { dayText, percent, timeText } from '../ui/days.ts'
import { Icon } from '../ui/icons.tsx'
import { labelOf } from '../ui/labels.ts'

type Evidence = ReportFullFragment['evidence'][number]

const fateOf = ({
  review,
  withdrawnOn,
  reviewedOn,
}: ReportFullFragment): readonly [state: string, text: string] => {
  if (withdrawnOn) return ['WAIVED', `отозван ${dayText(withdrawnOn)}`]
  if (review === 'ACCEPTED') return ['DONE', `принят ${reviewedOn ? dayText(reviewedOn) : ''}`]
  if (review === 'RETURNED') return ['RETURNED', `возвращён ${reviewedOn ? dayText(reviewedOn) : ''}`]
  return ['SUBMITTED', 'на проверке']
}

/** Every revision of a report with what became of it, the latest first. */
export const Revisions = ({ reports }: { readonly reports: readonly ReportFullFragment[] }) => (
  <ol className="revisions">
    {reports.toReversed().map(report => {
      const [state, text] = fateOf(report)
      return (
        <li key={report.id}>
          <header>
            <b>Редакция {report.revision}</b>
            <span className="badge" data-state={state}>
              {text}
            </span>
            <small>
              {timeText(report.submittedAt)}
              {report.submittedBy && ` · ${report.submittedBy}`}
              {report.shareDone !== null && ` · выполнено ${percent(report.shareDone)}`}
            </small>
          </header>
          <p className="text">{report.text}</p>
          {report.evidence.length > 0 && (
            <ul className="plain">
              {report.evidence.map(one => (
                <li key={one.id}>
                  <EvidenceLink evidence={one} />
                </li>
              ))}
            </ul>
          )}
          {report.reviewReason && (
            <p className="reason">
              <b>Что исправить:</b> {report.reviewReason}
            </p>
          )}
        </li>
      )
    })}
  </ol>
)

const EvidenceLink = ({
  evidence: { kind, title, url, file, fileName },
}: {
  readonly evidence: Evidence
}) => {
  const client = usePodyom()
  // A file is read with the reader's own key, which a plain link would not send.
  const open = async (id: string) => {
    const { data } = await client.downloadFile(id)
    if (!data) return
    const address = URL.createObjectURL(data)
    const link = document.createElement('a')
    link.href = address
    link.download = fileName ?? title
    link.click()
    URL.revokeObjectURL(address)
  }
  const label = <small>{labelOf('EvidenceKind', kind)}</small>
  if (file)
    return (
      <button type="button" className="link" onClick={() => void open(file)}>
        <Icon name="file" /> {fileName ?? title} {label}
      </button>
    )
  if (url)
    return (
      <a href={url} target="_blank" rel="noreferrer">
        <Icon name="link" /> {title} {label}
      </a>
    )
  return (
    <>
      {title} {label}
    </>
  )
}
