import { useState } from 'react'
import { useQuery } from 'urql'
import { Link } from 'wouter'
import {
  ActivityCountsDocument,
  type CountsFragment,
  RoadmapHistoryPageDocument,
  RoadmapPageDocument,
  type RoadmapPageQuery,
} from '../../generated/graphql.ts'
import { Line } from '../charts/line.tsx'
import { Windows } from '../charts/windows.tsx'
import { dayText, timeText } from '../ui/days.ts'
import { labelOf } from '../ui/labels.ts'
import { Bar, Findings, Head, Legend, Parties, PrintButton, ProgressLine, Tag } from '../ui/parts.tsx'
import { Scroll } from '../ui/scroll.tsx'
import { Empty, Loaded } from '../ui/states.tsx'

export type RoadmapCard = NonNullable<RoadmapPageQuery['roadmap']>
type ActivityLine = RoadmapCard['activities']['nodes'][number]
interface Counted {
  readonly total: number
  readonly states: CountsFragment
}

export const Roadmap = ({ roadmapKey }: { readonly roadmapKey: string }) => {
  const [result, refresh] = useQuery({ query: RoadmapPageDocument, variables: { key: roadmapKey } })
  return (
    <Loaded result={result} retry={() => refresh({ requestPolicy: 'network-only' })} lines={14}>
      {({ roadmap }) =>
        roadmap ? (
          <Card roadmap={roadmap} />
        ) : (
          <>
            <Head title="Дорожная карта" />
            <Empty title="Такой карты нет, или она вне вашей территории">
              <Link href="/roadmaps">К списку карт</Link>
            </Empty>
          </>
        )
      }
    </Loaded>
  )
}

const tabs = [
  ['plan', 'План'],
  ['windows', 'Сроки'],
  ['indicators', 'Показатели'],
  ['findings', 'Замечания'],
  ['history', 'История'],
] as const
type Tab = (typeof tabs)[number][0]

const Card = ({ roadmap }: { readonly roadmap: RoadmapCard }) => {
  const [tab, setTab] = useState<Tab>('plan')
  const [{ data }] = useQuery({ query: ActivityCountsDocument, variables: { roadmap: roadmap.id } })
  const counts = new Map<string, Counted>(
    data?.obligationCounts.flatMap(({ record, total, states }) =>
      record?.__typename === 'Activity' ? [[record.id, { total, states }]] : [],
    ),
  )
  const { order, municipality, region, progress } = roadmap
  return (
    <>
      <Head
        title={roadmap.title}
        above={
          <>
            <Link href="/roadmaps">Дорожные карты</Link> ·{' '}
            {[municipality?.name, region?.name].filter(Boolean).join(', ')}
          </>
        }
      >
        <PrintButton />
      </Head>
      <p className="tags">
        <Tag tone={roadmap.status === 'IN_EXECUTION' ? 'live' : 'plain'}>
          {labelOf('RoadmapStatus', roadmap.status)}
        </Tag>
        <Tag tone="plain">{roadmap.period.text}</Tag>
        {roadmap.approvedOn && <Tag tone="plain">утверждена {dayText(roadmap.approvedOn)}</Tag>}
        {order && (
          <Link href={`/orders/${order.key}`} className="tag">
            Приказ от {dayText(order.date)} № {order.number}
          </Link>
        )}
      </p>
      {roadmap.goal && <p className="lead">{roadmap.goal}</p>}
      <div className="panel">
        <Legend states={progress.states} total={progress.total} />
        <ProgressLine progress={progress} />
      </div>
      <div className="tabs" role="tablist" aria-label="Разделы карты">
        {tabs.map(([id, title]) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`tab-${id}`}
            aria-selected={tab === id}
            aria-controls="tab-panel"
            onClick={() => setTab(id)}
          >
            {title}
            {id === 'findings' && roadmap.findings.nodes.length > 0 && (
              <span className="count">{roadmap.findings.nodes.length}</span>
            )}
          </button>
        ))}
      </div>
      <div role="tabpanel" id="tab-panel" aria-labelledby={`tab-${tab}`}>
        {tab === 'plan' && <Plan roadmap={roadmap} counts={counts} />}
        {tab === 'windows' && <Windows roadmap={roadmap} />}
        {tab === 'indicators' && <Indicators roadmap={roadmap} />}
        {tab === 'findings' &&
          (roadmap.findings.nodes.length > 0 ? (
            <Findings findings={roadmap.findings.nodes} />
          ) : (
            <Empty title="Замечаний нет">Правила региона не нашли в карте противоречий.</Empty>
          ))}
        {tab === 'history' && <History roadmapKey={roadmap.key} />}
      </div>
    </>
  )
}

type Columns = RoadmapCard['table']['columns']

/** The annex as its region prints it, and beside each row how far it is. */
const Plan = ({
  roadmap,
  counts,
}: {
  readonly roadmap: RoadmapCard
  readonly counts: ReadonlyMap<string, Counted>
}) => {
  const { columns } = roadmap.table
  return (
    <>
      {roadmap.sourceDefects.map(({ place, text }) => (
        <p key={`${place}${text}`} className="defect">
          <b>{place}:</b> {text}
        </p>
      ))}
      <Scroll label="План">
        <table className="annex">
          <thead>
            <tr>
              {columns.map(({ field, heading }) => (
                <th key={field} scope="col" data-field={field}>
                  {heading}
                </th>
              ))}
              <th scope="col" data-field="STATE">
                Исполнение
              </th>
            </tr>
          </thead>
          {roadmap.sections.map(({ id, number, title, progress }) => (
            <tbody key={id}>
              <tr className="section-row">
                <th colSpan={columns.length} scope="rowgroup">
                  {[number, title].filter(Boolean).join('. ')}
                </th>
                <td data-field="STATE">
                  <ProgressLine progress={progress} />
                </td>
              </tr>
              {roadmap.activities.nodes
                .filter(({ section }) => section?.id === id)
                .map(activity => (
                  <Row
                    key={activity.id}
                    activity={activity}
                    columns={columns}
                    counted={counts.get(activity.id)}
                  />
                ))}
            </tbody>
          ))}
        </table>
      </Scroll>
      {roadmap.activities.totalCount > roadmap.activities.nodes.length && (
        <p className="help">
          Показаны первые {roadmap.activities.nodes.length} мероприятий из {roadmap.activities.totalCount}.
        </p>
      )}
    </>
  )
}

const Row = ({
  activity,
  columns,
  counted,
}: {
  readonly activity: ActivityLine
  readonly columns: Columns
  readonly counted: Counted | undefined
}) => (
  <tr id={activity.id} data-part={activity.parent !== null}>
    {columns.map(({ field, heading }) => (
      <td key={field} data-field={field} data-heading={heading}>
        <Cell activity={activity} field={field} />
      </td>
    ))}
    <td data-field="STATE">{counted && <Bar states={counted.states} total={counted.total} />}</td>
  </tr>
)

const Cell = ({ activity, field }: { readonly activity: ActivityLine; readonly field: string }) => {
  if (field === 'NUMBER') return activity.number
  if (field === 'TITLE') return activity.title
  if (field === 'TERM') return activity.term.sourceText
  if (field === 'RESPONSIBLE') return <Parties parties={activity.responsible} />
  if (field === 'RESULT') return activity.plannedResult
  return activity.executionNote ?? activity.expectedEvidence
}

const Indicators = ({ roadmap: { indicators } }: { readonly roadmap: RoadmapCard }) =>
  indicators.length === 0 ? (
    <Empty title="Показатели не заданы">Их задают вместе с целями карты.</Empty>
  ) : (
    <div className="small-charts">
      {indicators.map(({ id, number, name, unit, target, values }) => (
        <Line
          key={id}
          title={[number, name].filter(Boolean).join('. ')}
          unit={unit}
          target={target.value}
          points={values.nodes
            .filter(({ school }) => !school)
            .map(({ measuredOn, value }) => ({ on: measuredOn, value }))
            .toSorted((a, b) => a.on.localeCompare(b.on))}
        />
      ))}
    </div>
  )

const History = ({ roadmapKey }: { readonly roadmapKey: string }) => {
  const [result] = useQuery({ query: RoadmapHistoryPageDocument, variables: { key: roadmapKey } })
  return (
    <Loaded result={result}>
      {({ roadmap }) =>
        !roadmap || roadmap.changes.entries.length === 0 ? (
          <Empty title="Изменений нет">После утверждения карту не меняли.</Empty>
        ) : (
          <ol className="history">
            {roadmap.changes.entries.map(({ at, who, basis, title, fields }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: history does not move
              <li key={index}>
                <small>
                  {timeText(at)}
                  {who && ` · ${who}`}
                </small>
                <b>{title}</b>
                {basis && <p>{basis}</p>}
                <dl className="difference">
                  {fields.map(({ label, before, after }) => (
                    <div key={label}>
                      <dt>{label}</dt>
                      <dd>
                        {before && <del>{before}</del>} {after && <ins>{after}</ins>}
                      </dd>
                    </div>
                  ))}
                </dl>
              </li>
            ))}
          </ol>
        )
      }
    </Loaded>
  )
}
