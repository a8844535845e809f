import { Link } from 'wouter'
import { type LiveChange, useLiveChanges, useLiveState } from '../app/live.ts'
import { timeText } from '../ui/days.ts'
import { shortLabelOf } from '../ui/labels.ts'
import { Head, StateBadge } from '../ui/parts.tsx'
import { Empty } from '../ui/states.tsx'

const typeNames: Readonly<Record<string, string>> = {
  School: 'Школа',
  Roadmap: 'Дорожная карта',
  Obligation: 'Обязательство',
  ExecutionReport: 'Отчёт',
  Activity: 'Мероприятие',
  Order: 'Приказ',
  Curator: 'Куратор',
  Partnership: 'Партнёрство',
  Indicator: 'Показатель',
  IndicatorValue: 'Значение показателя',
  MonitoringCampaign: 'Мониторинг',
}

/** What happens while the page is open, the latest on top. */
export const Changes = () => {
  const changes = useLiveChanges()
  const state = useLiveState()
  return (
    <>
      <Head title="Изменения">
        <span className="live" data-state={state} role="status">
          {state === 'live' ? 'на связи' : 'подключаемся'}
        </span>
      </Head>
      {changes.length === 0 ? (
        <Empty title="Пока тихо">
          Здесь сразу появится всё, что изменят на вашей территории. Обновлять страницу не нужно.
        </Empty>
      ) : (
        <ol className="tasks" aria-live="polite">
          {changes.map(change => (
            <li key={change.cursor}>
              <Entry change={change} />
            </li>
          ))}
        </ol>
      )}
    </>
  )
}

const Entry = ({ change: { at, type, operation, record } }: { readonly change: LiveChange }) => {
  const line = (
    <>
      <time dateTime={at} className="day">
        {timeText(at)}
      </time>
      <span className="what">
        {titleOf(record) ?? typeNames[type] ?? type}
        <small>
          {typeNames[type] ?? type} · {shortLabelOf('ChangeOperation', operation).toLowerCase()}
        </small>
      </span>
      {record?.__typename === 'Obligation' && <StateBadge state={record.state} />}
    </>
  )
  const address = addressOf(record)
  return address ? <Link href={address}>{line}</Link> : <div>{line}</div>
}

type ChangedRecord = LiveChange['record']

const titleOf = (record: ChangedRecord): string | null => {
  if (record?.__typename === 'School') return record.shortName
  if (record?.__typename === 'Roadmap') return record.title
  const obligation =
    record?.__typename === 'Obligation'
      ? record
      : record?.__typename === 'ExecutionReport'
        ? record.obligation
        : null
  if (!obligation) return null
  return [
    obligation.school?.shortName,
    [obligation.activity?.number, obligation.activity?.title].filter(Boolean).join(' '),
  ]
    .filter(Boolean)
    .join(': ')
}

const addressOf = (record: ChangedRecord): string | null => {
  if (record?.__typename === 'School') return `/schools/${record.key}`
  if (record?.__typename === 'Roadmap') return `/roadmaps/${record.key}`
  if (record?.__typename === 'Obligation') return `/obligations/${record.id}`
  if (record?.__typename === 'ExecutionReport' && record.obligation)
    return `/obligations/${record.obligation.id}`
  return null
}
