import { useQuery } from 'urql'
import { Link } from 'wouter'
import { MyWorkDocument, type MyWorkQuery, type TaskLineFragment } from '../../generated/graphql.ts'
import { useSession } from '../app/session.ts'
import { counted, dayAfter, daysBetween, monthText, today } from '../ui/days.ts'
import { Day, Head, Section } from '../ui/parts.tsx'
import { Empty, Loaded } from '../ui/states.tsx'
import { Tasks } from '../ui/tasks.tsx'

const weeks = 8

/** What the reader may do here is for the server to say: its list of actions names what the mutations allow. */
const reviewable = ({ actions }: TaskLineFragment) => actions.includes('acceptReport')

export const Work = () => {
  const { guest } = useSession()
  const [result, refresh] = useQuery({
    query: MyWorkDocument,
    variables: { until: dayAfter(today(), weeks * 7) },
    pause: guest,
  })
  if (guest)
    return (
      <>
        <Head title="Моя работа" />
        <Empty title="Здесь – ваши отчёты и проверки">
          Войдите с ключом доступа, чтобы увидеть, что ждёт именно вас.
        </Empty>
      </>
    )
  return (
    <>
      <Head title="Моя работа" />
      <Loaded result={result} retry={() => refresh({ requestPolicy: 'network-only' })} lines={10}>
        {data => <Lists data={data} />}
      </Loaded>
    </>
  )
}

const Lists = ({ data: { late, ahead, review, campaigns } }: { readonly data: MyWorkQuery }) => {
  const toReview = review.nodes.filter(reviewable)
  const now = today()
  const soon = ahead.nodes.filter(({ dueOn }) => daysBetween(now, dueOn) <= 14)
  const later = ahead.nodes.filter(({ dueOn }) => daysBetween(now, dueOn) > 14)
  const running = campaigns.nodes.filter(({ dueOn }) => daysBetween(dueOn, now) < 60)
  const nothing = late.nodes.length + toReview.length + ahead.nodes.length === 0
  return (
    <>
      <p className="summary">
        {nothing
          ? 'Ничего не ждёт: всё сдано и проверено.'
          : [
              late.totalCount > 0 &&
                counted(late.totalCount, 'отчёт ждёт срочно', 'отчёта ждут срочно', 'отчётов ждут срочно'),
              toReview.length > 0 &&
                counted(toReview.length, 'отчёт на проверку', 'отчёта на проверку', 'отчётов на проверку'),
              soon.length > 0 && `${counted(soon.length, 'срок', 'срока', 'сроков')} в ближайшие две недели`,
            ]
              .filter(Boolean)
              .join(' · ')}
      </p>
      <Strip tasks={ahead.nodes} />
      {late.nodes.length > 0 && (
        <Section title="Срочно: просрочено или возвращено" count={late.totalCount}>
          <Tasks tasks={late.nodes} />
        </Section>
      )}
      {toReview.length > 0 && (
        <Section title="Проверить" count={toReview.length}>
          <Tasks tasks={toReview} />
        </Section>
      )}
      {soon.length > 0 && (
        <Section title="В ближайшие две недели" count={soon.length}>
          <Tasks tasks={soon} />
        </Section>
      )}
      {later.length > 0 && (
        <Section title="Позже, до восьми недель" count={later.length}>
          <Tasks tasks={later} />
        </Section>
      )}
      {running.length > 0 && (
        <Section title="Идёт мониторинг">
          <ul className="tasks">
            {running.map(({ id, title, dueOn, completeness: { numerator, denominator } }) => (
              <li key={id}>
                <Link href={`/campaigns/${id}`}>
                  <Day day={dueOn} relative />
                  <span className="what">{title}</span>
                  <span className="figures">
                    сдали {numerator} из {denominator}
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

/** Eight weeks at a glance: how much is due in each. */
const Strip = ({ tasks }: { readonly tasks: readonly TaskLineFragment[] }) => {
  const now = today()
  const counts = Array.from({ length: weeks }, (_, week) => {
    const from = dayAfter(now, week * 7)
    return {
      from,
      count: tasks.filter(({ dueOn }) => Math.floor(Math.max(0, daysBetween(now, dueOn)) / 7) === week)
        .length,
    }
  })
  const most = Math.max(4, ...counts.map(({ count }) => count))
  return (
    <ol className="strip" aria-label="Сроки по неделям">
      {counts.map(({ from, count }, week) => (
        <li key={from} data-none={count === 0}>
          <span className="strip-bar" style={{ height: `${(count / most) * 100}%` }} />
          <b>{count > 0 ? count : ''}</b>
          <small>{week === 0 ? 'эта неделя' : `${Number(from.slice(8))} ${monthText(from)}`}</small>
        </li>
      ))}
    </ol>
  )
}
