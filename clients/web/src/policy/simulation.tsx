import { Link } from 'wouter'
import type { SimulateThisPolicyQuery } from '../../generated/graphql.ts'
import { dayText } from '../ui/days.ts'
import { Figures, StateBadge } from '../ui/parts.tsx'
import { Scroll } from '../ui/scroll.tsx'

type Result = NonNullable<SimulateThisPolicyQuery['simulatePolicy']>

/** What a setting would change, before it is changed. */
export const Simulation = ({
  simulation: { obligations, added, removed, schools, changes, findings },
}: {
  readonly simulation: Result
}) => (
  <div role="status">
    {obligations === 0 && findings.length === 0 ? (
      <p className="help">Ни одно обязательство не изменится.</p>
    ) : (
      <Figures
        figures={[
          ['Обязательств', obligations],
          ['Новых', added],
          ['Отменённых', removed],
          ['Школ', schools],
        ]}
      />
    )}
    {changes.length > 0 && (
      <Scroll label="Первые изменения">
        <table>
          <thead>
            <tr>
              {['Обязательство', 'Кто отчитывается', 'Сейчас', 'Станет'].map(head => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {changes.map(one => (
              <tr key={keyOf(one)}>
                <th scope="row">{one.activity?.title ?? one.orderClause?.text}</th>
                <td>
                  {one.school ? (
                    <Link href={`/schools/${one.school.key}`}>{one.school.shortName}</Link>
                  ) : (
                    one.organization?.name
                  )}
                </td>
                <td>
                  <Moment day={one.dueOnBefore} state={one.stateBefore} />
                </td>
                <td>
                  <Moment day={one.dueOn} state={one.state} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    )}
    {findings.length > 0 && (
      <p className="help">
        Замечаний:{' '}
        {findings.map(({ code, before, after }) => `${code} – было ${before}, станет ${after}`).join('; ')}
      </p>
    )}
  </div>
)

const keyOf = ({
  activity,
  orderClause,
  school,
  organization,
  dueOn,
  dueOnBefore,
}: Result['changes'][number]) =>
  [activity?.id, orderClause?.id, school?.id, organization?.id, dueOn, dueOnBefore].join()

const Moment = ({
  day,
  state,
}: {
  readonly day: string | null | undefined
  readonly state: string | null | undefined
}) =>
  day && state ? (
    <>
      {dayText(day)} <StateBadge state={state} />
    </>
  ) : (
    '–'
  )
