import { usePodyom } from '@podyom/react'
import { useQuery } from 'urql'
import { Link } from 'wouter'
import { NoticePageDocument, type NoticePageQuery, ReadMyNoticesDocument } from '../../generated/graphql.ts'
import { Preferences } from '../notice/preferences.tsx'
import { timeText } from '../ui/days.ts'
import { shortLabelOf } from '../ui/labels.ts'
import { Head, Tag } from '../ui/parts.tsx'
import { Empty, Loaded } from '../ui/states.tsx'

type Notice = NoticePageQuery['notices']['nodes'][number]

/** The reader's notices: terms, returned reports, finished imports. */
export const Notices = () => {
  const client = usePodyom()
  const [result, refresh] = useQuery({ query: NoticePageDocument })
  const read = () => refresh({ requestPolicy: 'network-only' })
  const newest = result.data?.notices.nodes[0]?.createdAt
  const hasUnread = result.data?.notices.nodes.some(({ readAt }) => !readAt) ?? false
  const markRead = async () => {
    if (!newest) return
    await client.ask(ReadMyNoticesDocument, { input: { until: newest } })
    read()
  }
  return (
    <>
      <Head title="Уведомления">
        {hasUnread && (
          <button type="button" onClick={() => void markRead()}>
            Отметить прочитанными
          </button>
        )}
      </Head>
      <Loaded result={result} retry={read}>
        {({ notices: { nodes }, noticePreferences }) => (
          <>
            {nodes.length === 0 ? (
              <Empty title="Уведомлений нет">
                Здесь появятся близкие и пропущенные сроки, возвращённые отчёты и итоги импортов.
              </Empty>
            ) : (
              <ul className="cards">
                {nodes.map(notice => (
                  <li key={notice.id}>
                    <Line notice={notice} />
                  </li>
                ))}
              </ul>
            )}
            <Preferences preferences={noticePreferences} done={read} />
          </>
        )}
      </Loaded>
    </>
  )
}

const Line = ({ notice }: { readonly notice: Notice }) => {
  const { kind, text, createdAt, readAt } = notice
  const line = (
    <>
      <span className="what">
        {text}
        <small>{timeText(createdAt)}</small>
      </span>
      <span className="tags">
        <Tag tone={kind === 'OVERDUE' || kind === 'RETURNED' ? 'warn' : 'plain'}>
          {shortLabelOf('NoticeKind', kind)}
        </Tag>
        {!readAt && <Tag>новое</Tag>}
      </span>
    </>
  )
  const address = addressOf(notice)
  return address ? <Link href={address}>{line}</Link> : <div>{line}</div>
}

function addressOf({ recordType, record, school }: Notice): string | null {
  if (recordType === 'Import' && record) return `/import/${record}`
  return school ? `/schools/${school.key}` : '/work'
}
