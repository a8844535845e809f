import { useQuery } from 'urql'
import { Link } from 'wouter'
import { ObligationPageDocument, type ObligationPageQuery } from '../../generated/graphql.ts'
import { useSession } from '../app/session.ts'
import { ReportForm } from '../report/form.tsx'
import { Review } from '../report/review.tsx'
import { Revisions } from '../report/revisions.tsx'
import { dayText, distanceText } from '../ui/days.ts'
import { Icon } from '../ui/icons.tsx'
import { Head, Parties, Section, StateBadge } from '../ui/parts.tsx'
import { Empty, Loaded } from '../ui/states.tsx'

type Page = Extract<NonNullable<ObligationPageQuery['node']>, { readonly __typename: 'Obligation' }>

export const Obligation = ({ id }: { readonly id: string }) => {
  const [result, execute] = useQuery({ query: ObligationPageDocument, variables: { id } })
  const refresh = () => execute({ requestPolicy: 'network-only' })
  return (
    <Loaded result={result} retry={refresh} lines={12}>
      {({ node }) =>
        node?.__typename === 'Obligation' ? (
          <Card obligation={node} refresh={refresh} />
        ) : (
          <>
            <Head title="Отчёт" />
            <Empty title="Такого обязательства нет, или оно вне вашей территории">
              <Link href="/work">К моей работе</Link>
            </Empty>
          </>
        )
      }
    </Loaded>
  )
}

const Card = ({ obligation, refresh }: { readonly obligation: Page; readonly refresh: () => void }) => {
  const { activity, orderClause, school, organization, roadmap, order, state, actions, lastReport } =
    obligation
  const title = activity?.title ?? orderClause?.text ?? 'Обязательство'
  return (
    <>
      <Head
        title={title}
        above={
          <>
            {school ? <Link href={`/schools/${school.key}`}>{school.shortName}</Link> : organization?.name}
            {roadmap && (
              <>
                {' · '}
                <Link href={`/roadmaps/${roadmap.key}#${activity?.id ?? ''}`}>
                  {roadmap.title}
                  {activity?.number && `, пункт ${activity.number}`}
                </Link>
              </>
            )}
            {!roadmap && order && (
              <>
                {' · '}
                <Link href={`/orders/${order.key}`}>
                  Приказ № {order.number}, пункт {orderClause?.number}
                </Link>
              </>
            )}
          </>
        }
      >
        <StateBadge state={state} />
      </Head>
      <dl className="facts wide">
        <div>
          <dt>Срок</dt>
          <dd>
            {obligation.opensOn && `с ${dayText(obligation.opensOn)} `}до {dayText(obligation.dueOn)}
            {!['DONE', 'WAIVED'].includes(state) && <small>{distanceText(obligation.dueOn)}</small>}
          </dd>
        </div>
        {activity?.term.sourceText && (
          <div>
            <dt>В документе</dt>
            <dd>{activity.term.sourceText}</dd>
          </div>
        )}
        {activity?.plannedResult && (
          <div>
            <dt>Ожидаемый результат</dt>
            <dd>{activity.plannedResult}</dd>
          </div>
        )}
        {activity?.expectedEvidence && (
          <div>
            <dt>Чем подтверждается</dt>
            <dd>{activity.expectedEvidence}</dd>
          </div>
        )}
        {activity && activity.responsible.length > 0 && (
          <div>
            <dt>Ответственные</dt>
            <dd>
              <Parties parties={activity.responsible} />
            </dd>
          </div>
        )}
      </dl>
      {lastReport && (
        <Section title="Отчёт">
          <Revisions
            reports={lastReport.revisions.nodes.length > 0 ? lastReport.revisions.nodes : [lastReport]}
          />
          <Review obligation={obligation} refresh={refresh} />
        </Section>
      )}
      {actions.includes('submitReport') ? (
        <Section title={lastReport ? 'Новая редакция' : 'Отчёт'}>
          <ReportForm obligation={obligation} refresh={refresh} />
        </Section>
      ) : (
        !lastReport && <Closed obligation={obligation} />
      )}
    </>
  )
}

/** Why there is no form: a screen never leaves its reader to guess. */
const Closed = ({
  obligation: { state, waivedOn, waivedGround, fulfilledBy, school, organization },
}: {
  readonly obligation: Page
}) => {
  const { guest } = useSession()
  const reason = () => {
    if (waivedOn)
      return `Обязательство снято ${dayText(waivedOn)}: ${waivedGround ?? 'основание не указано'}.`
    if (fulfilledBy) return `Исполнено записью от ${dayText(fulfilledBy.on)}: отчёт не нужен.`
    if (guest) return 'Отчитываются после входа с ключом.'
    if (state === 'UPCOMING' || state === 'BEFORE_APPROVAL') return 'Срок ещё не начался.'
    return `Отчитывается ${school?.shortName ?? organization?.name ?? 'ответственный'}: у вашего ключа нет права подать этот отчёт.`
  }
  return (
    <div className="failure quiet-note">
      <Icon name="lock" />
      <div>
        <b>Отчёта ещё нет</b>
        <p>{reason()}</p>
      </div>
    </div>
  )
}
