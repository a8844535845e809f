import { useQuery } from 'urql'
import { Link } from 'wouter'
import {
  type CampaignLineFragment,
  CampaignListDocument,
  CampaignPageDocument,
  type CampaignPageQuery,
} from '../../generated/graphql.ts'
import { saveCsv } from '../charts/download.ts'
import { counted, dayText, distanceText, percent } from '../ui/days.ts'
import { labelOf, shortLabelOf } from '../ui/labels.ts'
import { Head, PrintButton, Tag } from '../ui/parts.tsx'
import { Scroll } from '../ui/scroll.tsx'
import { Empty, Loaded } from '../ui/states.tsx'

const Share = ({
  campaign: {
    completeness: { numerator, denominator, share },
  },
}: {
  readonly campaign: CampaignLineFragment
}) => (
  <span className="progress">
    <span className="bar" role="img" aria-label={`Сдали ${numerator} из ${denominator}`}>
      {denominator > 0 && (
        <>
          <i data-state="DONE" style={{ flexGrow: numerator }} />
          <i data-state="UPCOMING" style={{ flexGrow: denominator - numerator }} />
        </>
      )}
    </span>
    <span className="figures">
      {numerator} из {denominator} · {percent(share)}
    </span>
  </span>
)

export const Campaigns = () => {
  const [result, refresh] = useQuery({ query: CampaignListDocument })
  return (
    <>
      <Head title="Мониторинг" />
      <Loaded result={result} retry={() => refresh({ requestPolicy: 'network-only' })}>
        {({ campaigns: { nodes } }) =>
          nodes.length === 0 ? (
            <Empty title="Мониторинга сейчас нет">Его открывают по пункту приказа.</Empty>
          ) : (
            <ul className="cards">
              {nodes.map(campaign => (
                <li key={campaign.id}>
                  <Link href={`/campaigns/${campaign.id}`}>
                    <span className="what">
                      {campaign.title}
                      <small>{campaign.municipality?.name}</small>
                    </span>
                    <span className="tags">
                      <Tag tone={campaign.status === 'OPEN' ? 'live' : 'plain'}>
                        {labelOf('CampaignStatus', campaign.status)}
                      </Tag>
                      <small>
                        до {dayText(campaign.dueOn)}
                        {campaign.status === 'OPEN' && `, ${distanceText(campaign.dueOn)}`}
                      </small>
                    </span>
                    <Share campaign={campaign} />
                  </Link>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </>
  )
}

type Page = Extract<NonNullable<CampaignPageQuery['node']>, { readonly __typename: 'MonitoringCampaign' }>

export const Campaign = ({ id }: { readonly id: string }) => {
  const [result, refresh] = useQuery({ query: CampaignPageDocument, variables: { id } })
  return (
    <Loaded result={result} retry={() => refresh({ requestPolicy: 'network-only' })}>
      {({ node }) =>
        node?.__typename === 'MonitoringCampaign' ? (
          <CampaignCard campaign={node} />
        ) : (
          <>
            <Head title="Мониторинг" />
            <Empty title="Такого мониторинга нет, или он вне вашей территории">
              <Link href="/campaigns">К списку</Link>
            </Empty>
          </>
        )
      }
    </Loaded>
  )
}

const tones: Readonly<Record<string, string>> = {
  SUBMITTED_IN_TIME: 'DONE',
  SUBMITTED_LATE: 'SUBMITTED',
  LATE: 'OVERDUE',
  WAITING: 'OPEN',
}

const CampaignCard = ({ campaign }: { readonly campaign: Page }) => {
  const { schools, roadmap, order, memoText, timeliness } = campaign
  const lines = schools.nodes.map(({ school, state, submittedOn, daysLate, returnReason }) => [
    school?.shortName ?? '',
    shortLabelOf('CampaignSchoolState', state),
    submittedOn ?? '',
    daysLate,
    returnReason ?? '',
  ])
  const heads = ['Школа', 'Состояние', 'Сдано', 'Дней опоздания', 'Причина возврата']
  return (
    <>
      <Head
        title={campaign.title}
        above={
          <>
            <Link href="/campaigns">Мониторинг</Link> · {campaign.municipality?.name}
          </>
        }
      >
        <button type="button" className="quiet" onClick={() => saveCsv(campaign.title, heads, lines)}>
          CSV
        </button>
        <PrintButton />
      </Head>
      <p className="tags">
        <Tag tone={campaign.status === 'OPEN' ? 'live' : 'plain'}>
          {labelOf('CampaignStatus', campaign.status)}
        </Tag>
        <Tag tone="plain">
          {dayText(campaign.openedOn)} – {dayText(campaign.dueOn)}
        </Tag>
        {order && (
          <Link className="tag" href={`/orders/${order.key}`}>
            Приказ от {dayText(order.date)} № {order.number}
          </Link>
        )}
        {roadmap && (
          <Link className="tag" href={`/roadmaps/${roadmap.key}`}>
            {roadmap.title}
          </Link>
        )}
      </p>
      <div className="panel">
        <Share campaign={campaign} />
        <p className="help">
          Вовремя: {timeliness.numerator} из {timeliness.denominator}.
        </p>
      </div>
      {memoText && <p className="lead">{memoText}</p>}
      <Scroll label="Школы">
        <table>
          <thead>
            <tr>
              {heads.map(head => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {schools.nodes.map(({ id, school, state, submittedOn, daysLate, returnReason }) => (
              <tr key={id}>
                <th scope="row">
                  {school ? <Link href={`/schools/${school.key}`}>{school.shortName}</Link> : '–'}
                </th>
                <td>
                  <span className="badge" data-state={tones[state]}>
                    {shortLabelOf('CampaignSchoolState', state)}
                  </span>
                </td>
                <td>{submittedOn ? dayText(submittedOn) : ''}</td>
                <td>{daysLate > 0 ? counted(daysLate, 'день', 'дня', 'дней') : ''}</td>
                <td>{returnReason}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </>
  )
}
