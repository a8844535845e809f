import { Link } from 'wouter'
import type { TaskLineFragment } from '../../generated/graphql.ts'
import { Day, StateBadge } from './parts.tsx'

const titleOf = ({ activity, orderClause }: TaskLineFragment): string =>
  activity
    ? `${activity.number ? `${activity.number} ` : ''}${activity.title}`
    : (orderClause?.text ?? 'Обязательство')

/** Obligations, one line each: by when, what, whose, and how it is. */
export const Tasks = ({
  tasks,
  hideSchool,
}: {
  readonly tasks: readonly TaskLineFragment[]
  readonly hideSchool?: boolean
}) => (
  <ul className="tasks">
    {tasks.map(task => (
      <li key={task.id}>
        <Link href={`/obligations/${task.id}`}>
          <Day day={task.dueOn} relative={!['DONE', 'WAIVED'].includes(task.state)} />
          <span className="what">
            {titleOf(task)}
            <small>
              {[hideSchool ? null : (task.school?.shortName ?? task.organization?.name), task.roadmap?.title]
                .filter(Boolean)
                .join(' · ')}
            </small>
          </span>
          <StateBadge state={task.state} />
        </Link>
      </li>
    ))}
  </ul>
)
