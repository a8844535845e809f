import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { CountsFragment, FindingLineFragment, ProgressBarFragment } from '../../generated/graphql.ts'
import { dayText, distanceText, percent } from './days.ts'
import { Icon } from './icons.tsx'
import { labelOf, shortLabelOf } from './labels.ts'

/** The head of a screen: where it belongs, what it is, and what can be done with it. */
export const Head = ({
  title,
  above,
  children,
}: {
  readonly title: string
  readonly above?: ReactNode
  readonly children?: ReactNode
}) => (
  <header className="head">
    <title>{`${title} – Подъём`}</title>
    <div>
      {above && <p className="above">{above}</p>}
      <h1>{title}</h1>
    </div>
    {children && <div className="row tools">{children}</div>}
  </header>
)

export const Section = ({
  title,
  count,
  tools,
  children,
}: {
  readonly title: string
  readonly count?: number | undefined
  readonly tools?: ReactNode
  readonly children: ReactNode
}) => (
  <section className="section">
    <div className="section-head">
      <h2>
        {title}
        {count !== undefined && <span className="count">{count.toLocaleString('ru')}</span>}
      </h2>
      {tools}
    </div>
    {children}
  </section>
)

export const StateBadge = ({ state }: { readonly state: string }) => (
  <span className="badge" data-state={state}>
    {shortLabelOf('ObligationState', state)}
  </span>
)

export const Tag = ({ children, tone }: { readonly children: ReactNode; readonly tone?: string }) => (
  <span className="tag" data-tone={tone}>
    {children}
  </span>
)

const order = [
  'done',
  'submitted',
  'open',
  'returned',
  'overdue',
  'upcoming',
  'beforeApproval',
  'waived',
] as const
const stateOf: Readonly<Record<(typeof order)[number], string>> = {
  done: 'DONE',
  submitted: 'SUBMITTED',
  open: 'OPEN',
  returned: 'RETURNED',
  overdue: 'OVERDUE',
  upcoming: 'UPCOMING',
  beforeApproval: 'BEFORE_APPROVAL',
  waived: 'WAIVED',
}

/** The counts by state, the finished first. */
export const countsOf = (states: Omit<CountsFragment, '__typename'>) =>
  order.map(name => ({
    state: stateOf[name],
    label: shortLabelOf('ObligationState', stateOf[name]),
    count: states[name],
  }))

/** One bar of all states; its words are for those who do not see it. */
export const Bar = ({ states, total }: { readonly states: CountsFragment; readonly total: number }) => {
  const parts = countsOf(states).filter(({ count }) => count > 0)
  const text = parts.map(({ label, count }) => `${label}: ${count}`).join(', ')
  return (
    <span className="bar" role="img" aria-label={text || 'Обязательств нет'} title={text}>
      {total > 0 &&
        parts.map(({ state, count }) => <i key={state} data-state={state} style={{ flexGrow: count }} />)}
    </span>
  )
}

/** A bar with what it says in figures. */
export const ProgressLine = ({
  progress: { states, total, overdue, shareDone },
}: {
  readonly progress: ProgressBarFragment
}) => (
  <span className="progress">
    <Bar states={states} total={total} />
    <span className="figures">
      {total === 0 ? 'нет обязательств' : percent(shareDone)}
      {overdue > 0 && <em> · {overdue.toLocaleString('ru')} просрочено</em>}
    </span>
  </span>
)

/** The numbers that matter, large. */
export const Legend = ({ states, total }: { readonly states: CountsFragment; readonly total: number }) => (
  <dl className="legend">
    <div>
      <dt>Всего</dt>
      <dd>{total.toLocaleString('ru')}</dd>
    </div>
    {countsOf(states)
      .filter(({ count }) => count > 0)
      .map(({ state, label, count }) => (
        <div key={state} data-state={state}>
          <dt>{label}</dt>
          <dd>{count.toLocaleString('ru')}</dd>
        </div>
      ))}
  </dl>
)

/** Numbers under their names. */
export const Figures = ({
  figures,
}: {
  readonly figures: readonly (readonly [label: string, count: number])[]
}) => (
  <dl className="legend">
    {figures.map(([label, count]) => (
      <div key={label}>
        <dt>{label}</dt>
        <dd>{count.toLocaleString('ru')}</dd>
      </div>
    ))}
  </dl>
)

export const Findings = ({ findings }: { readonly findings: readonly Omit<FindingLineFragment, 'id'>[] }) => (
  <ul className="findings">
    {findings.map(({ code, level, sentence, act, item }) => (
      <li key={`${code}${sentence}`} data-level={level}>
        <span className="level">{labelOf('FindingLevel', level)}</span>
        <p>{sentence}</p>
        <small>{[act, item].filter(Boolean).join(', ')}</small>
      </li>
    ))}
  </ul>
)

export const Day = ({ day, relative }: { readonly day: string; readonly relative?: boolean }) => (
  <time dateTime={day} className="day">
    {dayText(day)}
    {relative && <small>{distanceText(day)}</small>}
  </time>
)

export const PrintButton = () => (
  <button type="button" className="quiet" onClick={() => print()}>
    <Icon name="print" /> Печать
  </button>
)

interface Party {
  readonly __typename: string
  readonly id?: string
  readonly name?: string
  readonly position?: string
  readonly key?: string
  readonly shortName?: string
}

/** Who answers for something, schools linked to their cards. */
export const Parties = ({ parties }: { readonly parties: readonly Party[] }) => (
  <>
    {parties.map(({ id, name, position, key, shortName }, index) => (
      <span key={id}>
        {index > 0 && ', '}
        {key && shortName ? (
          <Link href={`/schools/${key}`}>{shortName}</Link>
        ) : (
          (name ?? position ?? shortName)
        )}
      </span>
    ))}
  </>
)
