import { useState } from 'react'
import { useQuery } from 'urql'
import { Link } from 'wouter'
import { OrderListDocument, OrderPageDocument, type OrderPageQuery } from '../../generated/graphql.ts'
import { counted, dayText } from '../ui/days.ts'
import { useSettled } from '../ui/find.tsx'
import { labelOf, shortLabelOf } from '../ui/labels.ts'
import { Findings, Head, Parties, PrintButton, Section, Tag } from '../ui/parts.tsx'
import { Empty, Loaded } from '../ui/states.tsx'
import { Tasks } from '../ui/tasks.tsx'

export const Orders = () => {
  const [text, setText] = useState('')
  const settled = useSettled(text.trim())
  const [result, refresh] = useQuery({ query: OrderListDocument, variables: { text: settled || null } })
  return (
    <>
      <Head title="Приказы">
        <output className="total">
          {result.data ? counted(result.data.orders.totalCount, 'документ', 'документа', 'документов') : ' '}
        </output>
      </Head>
      <form className="filters" onSubmit={event => event.preventDefault()}>
        <input
          type="search"
          placeholder="Слова из названия или номер"
          aria-label="Слова из названия или номер приказа"
          value={text}
          onChange={event => setText(event.target.value)}
        />
      </form>
      <Loaded result={result} retry={() => refresh({ requestPolicy: 'network-only' })}>
        {({ orders: { nodes } }) =>
          nodes.length === 0 ? (
            <Empty title="Таких документов нет">Проверьте слово или номер.</Empty>
          ) : (
            <ul className="cards">
              {nodes.map(({ id, key, kind, number, date, title, issuerName, state, municipality }) => (
                <li key={id}>
                  <Link href={`/orders/${key}`}>
                    <span className="what">
                      {title}
                      <small>{[issuerName, municipality?.name].filter(Boolean).join(' · ')}</small>
                    </span>
                    <span className="tags">
                      {state !== 'IN_FORCE' && <Tag tone="warn">{shortLabelOf('OrderState', state)}</Tag>}
                    </span>
                    <span className="figures">
                      {shortLabelOf('ActKind', kind)} от {dayText(date)} № {number}
                    </span>
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

type Card = NonNullable<OrderPageQuery['order']>

export const Order = ({ orderKey }: { readonly orderKey: string }) => {
  const [result, refresh] = useQuery({ query: OrderPageDocument, variables: { key: orderKey } })
  return (
    <Loaded result={result} retry={() => refresh({ requestPolicy: 'network-only' })} lines={12}>
      {({ order }) =>
        order ? (
          <OrderCard order={order} />
        ) : (
          <>
            <Head title="Приказ" />
            <Empty title="Такого документа нет, или он вне вашей территории">
              <Link href="/orders">К списку приказов</Link>
            </Empty>
          </>
        )
      }
    </Loaded>
  )
}

const OrderCard = ({ order }: { readonly order: Card }) => (
  <>
    <Head
      title={order.title}
      above={
        <>
          <Link href="/orders">Приказы</Link> · {labelOf('ActKind', order.kind)} от {dayText(order.date)} №{' '}
          {order.number}
        </>
      }
    >
      <PrintButton />
    </Head>
    <p className="tags">
      <Tag tone={order.state === 'IN_FORCE' ? 'live' : 'warn'}>{labelOf('OrderState', order.state)}</Tag>
      <Tag tone="plain">{order.issuerName}</Tag>
      {order.controller && <Tag tone="plain">Контроль: {order.controller.position}</Tag>}
    </p>
    {order.purpose && <p className="lead">{order.purpose}</p>}
    <div className="columns">
      <div>
        <Section title="Пункты" count={order.clauses.length}>
          <ol className="clauses">
            {order.clauses.map(({ id, number, text, modality, responsibles, term, dueOn }) => (
              <li key={id}>
                <b>{number}</b>
                <div>
                  <p>{text}</p>
                  <small>
                    {modality === 'RECOMMENDED' && `${labelOf('Modality', modality)} · `}
                    {responsibles.length > 0 && (
                      <>
                        <Parties parties={responsibles} />
                        {(term?.sourceText ?? dueOn) && ' · '}
                      </>
                    )}
                    {term?.sourceText ?? (dueOn && `до ${dayText(dueOn)}`)}
                  </small>
                </div>
              </li>
            ))}
          </ol>
        </Section>
        {order.obligations.nodes.length > 0 && (
          <Section title="Что должно быть исполнено" count={order.obligations.totalCount}>
            <Tasks tasks={order.obligations.nodes} />
          </Section>
        )}
        {order.findings.length > 0 && (
          <Section title="Замечания" count={order.findings.length}>
            <Findings findings={order.findings} />
          </Section>
        )}
      </div>
      <aside>
        <Section title="Ознакомление">
          {order.acknowledgementsPending.length > 0 && (
            <>
              <p className="help">Ещё не ознакомились:</p>
              <p>
                <Parties parties={order.acknowledgementsPending} />
              </p>
            </>
          )}
          <ul className="plain">
            {order.acknowledgements.map(({ person, acknowledgedOn }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a person may be hidden from the reader
              <li key={index}>
                {person?.position ?? 'Должностное лицо'} <small>{dayText(acknowledgedOn)}</small>
              </li>
            ))}
          </ul>
          {order.acknowledgements.length + order.acknowledgementsPending.length === 0 && (
            <p className="help">Не требуется.</p>
          )}
        </Section>
        {order.annexes.length > 0 && (
          <Section title="Приложения">
            <ul className="plain">
              {order.annexes.map(({ position, number, title, roadmap }) => (
                <li key={position}>
                  {number && `№ ${number} `}
                  {roadmap ? <Link href={`/roadmaps/${roadmap.key}`}>{title}</Link> : title}
                </li>
              ))}
            </ul>
          </Section>
        )}
        {order.basis.length > 0 && (
          <Section title="Основания">
            <ul className="plain">
              {order.basis.map(({ position, kindText, number, date, summary }) => (
                <li key={position}>
                  {kindText} {date && `от ${dayText(date)}`} {number && `№ ${number}`}
                  <small>{summary}</small>
                </li>
              ))}
            </ul>
          </Section>
        )}
      </aside>
    </div>
  </>
)
